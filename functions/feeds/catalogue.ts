import type { Source } from './sources/source.ts';

// One line a source: id | name | publisher | venue | fields, by comma, of ./fields.ts | URL, and `unverified` where
// the URL follows the publisher's pattern, but nobody has been seen to read it.

const preprints = `
arxiv-cs-ai | arXiv cs.AI | arXiv | arXiv | Computer science | https://rss.arxiv.org/rss/cs.AI
arxiv-cs-lg | arXiv cs.LG | arXiv | arXiv | Computer science | https://rss.arxiv.org/rss/cs.LG
arxiv-cs-cl | arXiv cs.CL | arXiv | arXiv | Computer science | https://rss.arxiv.org/rss/cs.CL
arxiv-math-oc | arXiv math.OC | arXiv | arXiv | Mathematics | https://rss.arxiv.org/rss/math.OC
arxiv-physics-ao-ph | arXiv physics.ao-ph | arXiv | arXiv | Earth science, Physics | http://arxiv.org/rss/physics.ao-ph
biorxiv | bioRxiv | openRxiv | bioRxiv | Biology | http://connect.biorxiv.org/biorxiv_xml.php?subject=all
biorxiv-neuroscience | bioRxiv neuroscience | openRxiv | bioRxiv | Biology, Neuroscience | http://connect.biorxiv.org/biorxiv_xml.php?subject=neuroscience
biorxiv-bioinformatics | bioRxiv bioinformatics | openRxiv | bioRxiv | Biology | http://connect.biorxiv.org/biorxiv_xml.php?subject=bioinformatics
biorxiv-genomics | bioRxiv genomics | openRxiv | bioRxiv | Biology | http://connect.biorxiv.org/biorxiv_xml.php?subject=genomics
medrxiv | medRxiv | openRxiv | medRxiv | Medicine | https://connect.medrxiv.org/medrxiv_xml.php
chemrxiv | ChemRxiv | American Chemical Society | ChemRxiv | Chemistry | https://chemrxiv.org/action/showFeed?type=latest&format=rss
nber | NBER working papers | NBER | NBER | Economics | https://www.nber.org/rss/new.xml
arxiv-astro-ph | arXiv astro-ph | arXiv | arXiv | Astronomy | https://rss.arxiv.org/rss/astro-ph | unverified
arxiv-cond-mat | arXiv cond-mat | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/cond-mat | unverified
arxiv-econ | arXiv econ | arXiv | arXiv | Economics | https://rss.arxiv.org/rss/econ | unverified
arxiv-eess | arXiv eess | arXiv | arXiv | Engineering | https://rss.arxiv.org/rss/eess | unverified
arxiv-gr-qc | arXiv gr-qc | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/gr-qc | unverified
arxiv-hep-ex | arXiv hep-ex | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/hep-ex | unverified
arxiv-hep-lat | arXiv hep-lat | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/hep-lat | unverified
arxiv-hep-ph | arXiv hep-ph | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/hep-ph | unverified
arxiv-hep-th | arXiv hep-th | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/hep-th | unverified
arxiv-math | arXiv math | arXiv | arXiv | Mathematics | https://rss.arxiv.org/rss/math | unverified
arxiv-math-ph | arXiv math-ph | arXiv | arXiv | Mathematics, Physics | https://rss.arxiv.org/rss/math-ph | unverified
arxiv-nlin | arXiv nlin | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/nlin | unverified
arxiv-nucl-ex | arXiv nucl-ex | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/nucl-ex | unverified
arxiv-nucl-th | arXiv nucl-th | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/nucl-th | unverified
arxiv-physics | arXiv physics | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/physics | unverified
arxiv-q-bio | arXiv q-bio | arXiv | arXiv | Biology | https://rss.arxiv.org/rss/q-bio | unverified
arxiv-q-fin | arXiv q-fin | arXiv | arXiv | Economics | https://rss.arxiv.org/rss/q-fin | unverified
arxiv-quant-ph | arXiv quant-ph | arXiv | arXiv | Physics | https://rss.arxiv.org/rss/quant-ph | unverified
arxiv-stat | arXiv stat | arXiv | arXiv | Statistics | https://rss.arxiv.org/rss/stat | unverified
arxiv-cs-cv | arXiv cs.CV | arXiv | arXiv | Computer science | https://rss.arxiv.org/rss/cs.CV | unverified
arxiv-cs-ro | arXiv cs.RO | arXiv | arXiv | Computer science | https://rss.arxiv.org/rss/cs.RO | unverified
arxiv-cs-cr | arXiv cs.CR | arXiv | arXiv | Computer science | https://rss.arxiv.org/rss/cs.CR | unverified
arxiv-cs-se | arXiv cs.SE | arXiv | arXiv | Computer science | https://rss.arxiv.org/rss/cs.SE | unverified
arxiv-cs-hc | arXiv cs.HC | arXiv | arXiv | Computer science | https://rss.arxiv.org/rss/cs.HC | unverified
arxiv-stat-ml | arXiv stat.ML | arXiv | arXiv | Statistics, Computer science | https://rss.arxiv.org/rss/stat.ML | unverified
arxiv-cond-mat-mtrl-sci | arXiv cond-mat.mtrl-sci | arXiv | arXiv | Materials science, Physics | https://rss.arxiv.org/rss/cond-mat.mtrl-sci | unverified
biorxiv-cell-biology | bioRxiv cell biology | openRxiv | bioRxiv | Biology | http://connect.biorxiv.org/biorxiv_xml.php?subject=cell_biology | unverified
biorxiv-ecology | bioRxiv ecology | openRxiv | bioRxiv | Biology | http://connect.biorxiv.org/biorxiv_xml.php?subject=ecology | unverified
biorxiv-evolutionary-biology | bioRxiv evolutionary biology | openRxiv | bioRxiv | Biology | http://connect.biorxiv.org/biorxiv_xml.php?subject=evolutionary_biology | unverified
biorxiv-immunology | bioRxiv immunology | openRxiv | bioRxiv | Biology, Medicine | http://connect.biorxiv.org/biorxiv_xml.php?subject=immunology | unverified
biorxiv-microbiology | bioRxiv microbiology | openRxiv | bioRxiv | Biology | http://connect.biorxiv.org/biorxiv_xml.php?subject=microbiology | unverified
biorxiv-biophysics | bioRxiv biophysics | openRxiv | bioRxiv | Biology, Physics | http://connect.biorxiv.org/biorxiv_xml.php?subject=biophysics | unverified
biorxiv-plant-biology | bioRxiv plant biology | openRxiv | bioRxiv | Biology | http://connect.biorxiv.org/biorxiv_xml.php?subject=plant_biology | unverified
biorxiv-cancer-biology | bioRxiv cancer biology | openRxiv | bioRxiv | Biology, Medicine | http://connect.biorxiv.org/biorxiv_xml.php?subject=cancer_biology | unverified
medrxiv-epidemiology | medRxiv epidemiology | openRxiv | medRxiv | Medicine | https://connect.medrxiv.org/medrxiv_xml.php?subject=epidemiology | unverified
medrxiv-infectious-diseases | medRxiv infectious diseases | openRxiv | medRxiv | Medicine | https://connect.medrxiv.org/medrxiv_xml.php?subject=infectious_diseases | unverified
medrxiv-neurology | medRxiv neurology | openRxiv | medRxiv | Medicine | https://connect.medrxiv.org/medrxiv_xml.php?subject=neurology | unverified
medrxiv-oncology | medRxiv oncology | openRxiv | medRxiv | Medicine | https://connect.medrxiv.org/medrxiv_xml.php?subject=oncology | unverified
medrxiv-cardiovascular-medicine | medRxiv cardiovascular medicine | openRxiv | medRxiv | Medicine | https://connect.medrxiv.org/medrxiv_xml.php?subject=cardiovascular_medicine | unverified
medrxiv-public-and-global-health | medRxiv public and global health | openRxiv | medRxiv | Medicine | https://connect.medrxiv.org/medrxiv_xml.php?subject=public_and_global_health | unverified
arxiv-physics-soc-ph | arXiv physics.soc-ph | arXiv | arXiv | Social science, Physics | https://rss.arxiv.org/rss/physics.soc-ph | unverified
arxiv-cs-cy | arXiv cs.CY | arXiv | arXiv | Social science, Computer science | https://rss.arxiv.org/rss/cs.CY | unverified
arxiv-stat-me | arXiv stat.ME | arXiv | arXiv | Statistics | https://rss.arxiv.org/rss/stat.ME | unverified
arxiv-math-pr | arXiv math.PR | arXiv | arXiv | Mathematics, Statistics | https://rss.arxiv.org/rss/math.PR | unverified
arxiv-math-ap | arXiv math.AP | arXiv | arXiv | Mathematics | https://rss.arxiv.org/rss/math.AP | unverified
arxiv-math-co | arXiv math.CO | arXiv | arXiv | Mathematics | https://rss.arxiv.org/rss/math.CO | unverified
`;

const journals = `
nature | Nature | Springer Nature | Nature | Multidisciplinary | https://www.nature.com/nature.rss
nature-communications | Nature Communications | Springer Nature | Nature Communications | Multidisciplinary | https://www.nature.com/ncomms.rss
nature-machine-intelligence | Nature Machine Intelligence | Springer Nature | Nature Machine Intelligence | Computer science | https://www.nature.com/natmachintell.rss
nature-neuroscience | Nature Neuroscience | Springer Nature | Nature Neuroscience | Neuroscience | https://www.nature.com/neuro.rss
nature-medicine | Nature Medicine | Springer Nature | Nature Medicine | Medicine | https://www.nature.com/nm.rss
nature-physics | Nature Physics | Springer Nature | Nature Physics | Physics | https://www.nature.com/nphys.rss
nature-climate-change | Nature Climate Change | Springer Nature | Nature Climate Change | Earth science | https://www.nature.com/nclimate.rss
nature-geoscience | Nature Geoscience | Springer Nature | Nature Geoscience | Earth science | https://www.nature.com/ngeo.rss
nature-materials | Nature Materials | Springer Nature | Nature Materials | Materials science | https://www.nature.com/nmat.rss
nature-computational-science | Nature Computational Science | Springer Nature | Nature Computational Science | Computer science | https://www.nature.com/natcomputsci.rss
science | Science | AAAS | Science | Multidisciplinary | https://www.science.org/action/showFeed?type=etoc&feed=rss&jc=science
science-advances | Science Advances | AAAS | Science Advances | Multidisciplinary | https://www.science.org/action/showFeed?type=etoc&feed=rss&jc=sciadv
pnas | PNAS | National Academy of Sciences | PNAS | Multidisciplinary | https://www.pnas.org/action/showFeed?type=etoc&feed=rss&jc=pnas
cell | Cell | Cell Press | Cell | Biology | https://www.cell.com/cell/inpress.rss
neuron | Neuron | Cell Press | Neuron | Neuroscience | https://www.cell.com/neuron/inpress.rss
nejm | NEJM | Massachusetts Medical Society | New England Journal of Medicine | Medicine | https://www.nejm.org/action/showFeed?type=etoc&feed=rss&jc=nejm
lancet | The Lancet | Elsevier | The Lancet | Medicine | https://www.thelancet.com/rssfeed/lancet_current.xml
plos-one | PLOS ONE | PLOS | PLOS ONE | Multidisciplinary | https://journals.plos.org/plosone/feed/atom
plos-biology | PLOS Biology | PLOS | PLOS Biology | Biology | https://journals.plos.org/plosbiology/feed/atom
plos-climate | PLOS Climate | PLOS | PLOS Climate | Earth science | https://journals.plos.org/climate/feed/atom
elife | eLife | eLife Sciences | eLife | Biology | https://elifesciences.org/rss/recent.xml
advanced-materials | Advanced Materials | Wiley | Advanced Materials | Materials science | https://advanced.onlinelibrary.wiley.com/feed/15214095/most-recent
angewandte-chemie | Angewandte Chemie | Wiley | Angewandte Chemie International Edition | Chemistry | https://onlinelibrary.wiley.com/feed/15213773/most-recent
jacs | JACS | American Chemical Society | Journal of the American Chemical Society | Chemistry | https://pubs.acs.org/rss/jacsat/asap.xml
geophysical-research-letters | Geophysical Research Letters | Wiley | Geophysical Research Letters | Earth science | https://agupubs.onlinelibrary.wiley.com/feed/19448007/most-recent
the-cryosphere | The Cryosphere | Copernicus | The Cryosphere | Earth science | https://tc.copernicus.org/xml/rss2_0.xml
physical-review-letters | Physical Review Letters | American Physical Society | Physical Review Letters | Physics | https://feeds.aps.org/rss/recent/prl.xml
physical-review-x | Physical Review X | American Physical Society | Physical Review X | Physics | https://feeds.aps.org/rss/recent/prx.xml
astrophysical-journal | Astrophysical Journal | IOP Publishing | The Astrophysical Journal | Astronomy | https://iopscience.iop.org/journal/rss/0004-637X
journal-of-fluid-mechanics | Journal of Fluid Mechanics | Cambridge University Press | Journal of Fluid Mechanics | Physics, Engineering | https://www.cambridge.org/core/rss/product/id/1F51BCFAA50101CAF5CB9A20F8DEA3E4
siam-scientific-computing | SIAM Journal on Scientific Computing | SIAM | SIAM Journal on Scientific Computing | Mathematics | https://epubs.siam.org/action/showFeed?feed=rss&type=etoc&jc=SISC
annual-review-of-statistics | Annual Review of Statistics | Annual Reviews | Annual Review of Statistics and Its Application | Statistics | https://www.annualreviews.org/rss/content/journals/statistics/latestarticles?fmt=rss
jmlr | JMLR | JMLR | Journal of Machine Learning Research | Computer science, Statistics | https://www.jmlr.org/jmlr.xml
joss | Journal of Open Source Software | Open Journals | Journal of Open Source Software | Computer science | https://joss.theoj.org/papers.atom
econometrica | Econometrica | Wiley | Econometrica | Economics | https://onlinelibrary.wiley.com/feed/14680262/most-recent
american-economic-review | American Economic Review | American Economic Association | American Economic Review | Economics | https://pubs.aeaweb.org/action/showFeed?type=etoc&feed=rss&jc=aer
quarterly-journal-of-economics | Quarterly Journal of Economics | Oxford University Press | The Quarterly Journal of Economics | Economics | https://academic.oup.com/rss/site_5504/advanceAccess_3365.xml
frontiers-in-psychology | Frontiers in Psychology | Frontiers | Frontiers in Psychology | Psychology | http://journal.frontiersin.org/journal/psychology/rss
nature-biotechnology | Nature Biotechnology | Springer Nature | Nature Biotechnology | Biology | https://www.nature.com/nbt.rss | unverified
nature-methods | Nature Methods | Springer Nature | Nature Methods | Biology | https://www.nature.com/nmeth.rss | unverified
nature-genetics | Nature Genetics | Springer Nature | Nature Genetics | Biology | https://www.nature.com/ng.rss | unverified
nature-chemistry | Nature Chemistry | Springer Nature | Nature Chemistry | Chemistry | https://www.nature.com/nchem.rss | unverified
nature-astronomy | Nature Astronomy | Springer Nature | Nature Astronomy | Astronomy | https://www.nature.com/natastron.rss | unverified
nature-human-behaviour | Nature Human Behaviour | Springer Nature | Nature Human Behaviour | Psychology, Social science | https://www.nature.com/nathumbehav.rss | unverified
scientific-reports | Scientific Reports | Springer Nature | Scientific Reports | Multidisciplinary | https://www.nature.com/srep.rss | unverified
science-robotics | Science Robotics | AAAS | Science Robotics | Engineering, Computer science | https://www.science.org/action/showFeed?type=etoc&feed=rss&jc=scirobotics
science-translational-medicine | Science Translational Medicine | AAAS | Science Translational Medicine | Medicine | https://www.science.org/action/showFeed?type=etoc&feed=rss&jc=stm | unverified
science-immunology | Science Immunology | AAAS | Science Immunology | Medicine, Biology | https://www.science.org/action/showFeed?type=etoc&feed=rss&jc=sciimmunol | unverified
immunity | Immunity | Cell Press | Immunity | Biology, Medicine | https://www.cell.com/immunity/inpress.rss | unverified
current-biology | Current Biology | Cell Press | Current Biology | Biology | https://www.cell.com/current-biology/inpress.rss | unverified
bmj | The BMJ | BMJ | BMJ | Medicine | https://www.bmj.com/rss/recent.xml | unverified
jama | JAMA | American Medical Association | JAMA | Medicine | https://jamanetwork.com/rss/site_3/67.xml | unverified
plos-medicine | PLOS Medicine | PLOS | PLOS Medicine | Medicine | https://journals.plos.org/plosmedicine/feed/atom | unverified
plos-computational-biology | PLOS Computational Biology | PLOS | PLOS Computational Biology | Biology, Computer science | https://journals.plos.org/ploscompbiol/feed/atom | unverified
plos-genetics | PLOS Genetics | PLOS | PLOS Genetics | Biology | https://journals.plos.org/plosgenetics/feed/atom | unverified
frontiers-in-neuroscience | Frontiers in Neuroscience | Frontiers | Frontiers in Neuroscience | Neuroscience | http://journal.frontiersin.org/journal/neuroscience/rss
mdpi-fluids | Fluids | MDPI | Fluids | Physics, Engineering | https://www.mdpi.com/rss/journal/fluids
mdpi-applied-sciences | Applied Sciences | MDPI | Applied Sciences | Engineering | https://www.mdpi.com/rss/journal/applsci
nano-micro-letters | Nano-Micro Letters | Springer Nature | Nano-Micro Letters | Materials science | https://link.springer.com/search.rss?facet-journal-id=40820
journal-of-the-academy-of-marketing-science | Journal of the Academy of Marketing Science | Springer Nature | Journal of the Academy of Marketing Science | Economics | https://link.springer.com/search.rss?facet-content-type=Article&facet-journal-id=11747&sortOrder=newestFirst
journal-of-computational-physics | Journal of Computational Physics | Elsevier | Journal of Computational Physics | Physics, Mathematics | https://rss.sciencedirect.com/publication/science/00219991
european-journal-of-medicinal-chemistry | European Journal of Medicinal Chemistry | Elsevier | European Journal of Medicinal Chemistry | Chemistry, Medicine | https://rss.sciencedirect.com/publication/science/02235234
journal-of-financial-economics | Journal of Financial Economics | Elsevier | Journal of Financial Economics | Economics | https://rss.sciencedirect.com/publication/science/0304405X
journal-of-public-economics | Journal of Public Economics | Elsevier | Journal of Public Economics | Economics | https://rss.sciencedirect.com/publication/science/00472727
ieee-electron-devices | IEEE Transactions on Electron Devices | IEEE | IEEE Transactions on Electron Devices | Engineering | https://ieeexplore.ieee.org/rss/TOC16.XML
ieee-pattern-analysis | IEEE Transactions on Pattern Analysis and Machine Intelligence | IEEE | IEEE Transactions on Pattern Analysis and Machine Intelligence | Computer science | https://ieeexplore.ieee.org/rss/TOC34.XML | unverified
jacm | Journal of the ACM | ACM | Journal of the ACM | Computer science | https://dl.acm.org/action/showFeed?type=etoc&feed=rss&jc=jacm | unverified
communications-of-the-acm | Communications of the ACM | ACM | Communications of the ACM | Computer science | https://dl.acm.org/action/showFeed?type=etoc&feed=rss&jc=cacm | unverified
jcim | Journal of Chemical Information and Modeling | American Chemical Society | Journal of Chemical Information and Modeling | Chemistry, Computer science | https://pubs.acs.org/rss/jcisd8/asap.xml
acs-nano | ACS Nano | American Chemical Society | ACS Nano | Chemistry, Materials science | https://pubs.acs.org/action/showFeed?type=axatoc&feed=rss&jc=ancac3 | unverified
chemical-science | Chemical Science | Royal Society of Chemistry | Chemical Science | Chemistry | http://feeds.rsc.org/rss/sc
physical-review-a | Physical Review A | American Physical Society | Physical Review A | Physics | https://feeds.aps.org/rss/recent/pra.xml | unverified
physical-review-b | Physical Review B | American Physical Society | Physical Review B | Physics | https://feeds.aps.org/rss/recent/prb.xml | unverified
physical-review-d | Physical Review D | American Physical Society | Physical Review D | Physics, Astronomy | https://feeds.aps.org/rss/recent/prd.xml | unverified
physical-review-e | Physical Review E | American Physical Society | Physical Review E | Physics | https://feeds.aps.org/rss/recent/pre.xml | unverified
physics-of-fluids | Physics of Fluids | AIP Publishing | Physics of Fluids | Physics, Engineering | https://pubs.aip.org/rss/site_1000037/1000021.xml
journal-of-finance | Journal of Finance | Wiley | The Journal of Finance | Economics | https://onlinelibrary.wiley.com/action/showFeed?jc=15406261&type=etoc&feed=rss
journal-of-political-economy | Journal of Political Economy | University of Chicago Press | Journal of Political Economy | Economics | https://www.journals.uchicago.edu/action/showFeed?type=etoc&feed=rss&jc=jpe
review-of-economic-studies | Review of Economic Studies | Oxford University Press | The Review of Economic Studies | Economics | https://academic.oup.com/rss/site_5508/advanceAccess_3369.xml
human-computer-interaction | International Journal of Human-Computer Interaction | Taylor & Francis | International Journal of Human-Computer Interaction | Computer science, Psychology | https://www.tandfonline.com/action/showFeed?type=etoc&feed=rss&jc=hihc20
analytical-biochemistry | Analytical Biochemistry, by PubMed | PubMed | Analytical Biochemistry | Biology, Chemistry | https://pubmed.ncbi.nlm.nih.gov/rss/journals/0370535/?limit=100&name=Anal%20Biochem&utm_campaign=journals
monthly-notices | Monthly Notices of the Royal Astronomical Society | Oxford University Press | Monthly Notices of the Royal Astronomical Society | Astronomy | https://academic.oup.com/rss/site_5326/3192.xml | unverified
journal-of-neuroscience | Journal of Neuroscience | Society for Neuroscience | The Journal of Neuroscience | Neuroscience | https://www.jneurosci.org/rss/current.xml | unverified
brain | Brain | Oxford University Press | Brain | Neuroscience, Medicine | https://academic.oup.com/rss/site_5367/3228.xml | unverified
biometrika | Biometrika | Oxford University Press | Biometrika | Statistics | https://academic.oup.com/rss/site_5265/3131.xml | unverified
bioinformatics | Bioinformatics | Oxford University Press | Bioinformatics | Biology, Computer science | https://academic.oup.com/rss/site_5139/3001.xml | unverified
nucleic-acids-research | Nucleic Acids Research | Oxford University Press | Nucleic Acids Research | Biology | https://academic.oup.com/rss/site_5127/3091.xml | unverified
european-sociological-review | European Sociological Review | Oxford University Press | European Sociological Review | Social science | https://academic.oup.com/rss/site_5160/3023.xml | unverified
annual-review-of-sociology | Annual Review of Sociology | Annual Reviews | Annual Review of Sociology | Social science | https://www.annualreviews.org/rss/content/journals/soc/latestarticles?fmt=rss | unverified
annual-review-of-political-science | Annual Review of Political Science | Annual Reviews | Annual Review of Political Science | Social science | https://www.annualreviews.org/rss/content/journals/polisci/latestarticles?fmt=rss | unverified
annual-review-of-psychology | Annual Review of Psychology | Annual Reviews | Annual Review of Psychology | Psychology | https://www.annualreviews.org/rss/content/journals/psych/latestarticles?fmt=rss | unverified
annual-review-of-fluid-mechanics | Annual Review of Fluid Mechanics | Annual Reviews | Annual Review of Fluid Mechanics | Physics, Engineering | https://www.annualreviews.org/rss/content/journals/fluid/latestarticles?fmt=rss | unverified
social-cognitive-neuroscience | Social Cognitive and Affective Neuroscience | Oxford University Press | Social Cognitive and Affective Neuroscience | Psychology, Neuroscience | https://academic.oup.com/rss/site_5242/3110.xml | unverified
acta-numerica | Acta Numerica | Cambridge University Press | Acta Numerica | Mathematics | https://www.cambridge.org/core/rss/product/id/12588D5F94C712C67A9B79018C6043E5 | unverified
siam-numerical-analysis | SIAM Journal on Numerical Analysis | SIAM | SIAM Journal on Numerical Analysis | Mathematics | https://epubs.siam.org/action/showFeed?feed=rss&type=etoc&jc=SINUM | unverified
reviews-of-modern-physics | Reviews of Modern Physics | American Physical Society | Reviews of Modern Physics | Physics | https://feeds.aps.org/rss/recent/rmp.xml | unverified
physical-review-fluids | Physical Review Fluids | American Physical Society | Physical Review Fluids | Physics, Engineering | https://feeds.aps.org/rss/recent/prfluids.xml | unverified
nature-sustainability | Nature Sustainability | Springer Nature | Nature Sustainability | Earth science, Social science | https://www.nature.com/natsustain.rss | unverified
nature-energy | Nature Energy | Springer Nature | Nature Energy | Engineering, Materials science | https://www.nature.com/nenergy.rss | unverified
nature-nanotechnology | Nature Nanotechnology | Springer Nature | Nature Nanotechnology | Materials science | https://www.nature.com/nnano.rss | unverified
nature-catalysis | Nature Catalysis | Springer Nature | Nature Catalysis | Chemistry | https://www.nature.com/natcatal.rss | unverified
atmospheric-chemistry-and-physics | Atmospheric Chemistry and Physics | Copernicus | Atmospheric Chemistry and Physics | Earth science | https://acp.copernicus.org/xml/rss2_0.xml | unverified
hydrology-and-earth-system-sciences | Hydrology and Earth System Sciences | Copernicus | Hydrology and Earth System Sciences | Earth science | https://hess.copernicus.org/xml/rss2_0.xml | unverified
chem | Chem | Cell Press | Chem | Chemistry | https://www.cell.com/chem/inpress.rss | unverified
joule | Joule | Cell Press | Joule | Engineering, Chemistry | https://www.cell.com/joule/inpress.rss | unverified
nano-letters | Nano Letters | American Chemical Society | Nano Letters | Materials science, Chemistry | https://pubs.acs.org/action/showFeed?type=axatoc&feed=rss&jc=nalefd | unverified
chemical-society-reviews | Chemical Society Reviews | Royal Society of Chemistry | Chemical Society Reviews | Chemistry | http://feeds.rsc.org/rss/cs | unverified
review-of-financial-studies | Review of Financial Studies | Oxford University Press | The Review of Financial Studies | Economics | https://academic.oup.com/rss/site_5511/3372.xml | unverified
journal-of-economic-perspectives | Journal of Economic Perspectives | American Economic Association | Journal of Economic Perspectives | Economics | https://pubs.aeaweb.org/action/showFeed?type=etoc&feed=rss&jc=jep | unverified
aej-macroeconomics | AEJ: Macroeconomics | American Economic Association | American Economic Journal: Macroeconomics | Economics | https://pubs.aeaweb.org/action/showFeed?type=etoc&feed=rss&jc=mac | unverified
`;

const readSources = (table: string, kind: Source['kind'], pollEveryMinutes: number): Source[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', name = '', publisher = '', venue = '', fields = '', url = '', mark] = line.split(' | ');
      return {
        ...{ id, name, publisher, venue, fields: fields.split(', '), urls: [url], kind, pollEveryMinutes },
        verified: mark !== 'unverified',
      };
    });

/** The sources that a hub polls unless its operator says otherwise. Preprint servers announce more often. */
export const catalogue: Source[] = [
  ...readSources(preprints, 'preprint', 60),
  ...readSources(journals, 'journal', 180),
];
