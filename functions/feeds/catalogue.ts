import type { Source } from './source.ts';

// One line a source: id | name | publisher | venue | fields, by comma, of ./fields.ts | URL.

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
`;

const readSources = (table: string, kind: Source['kind'], pollEveryMinutes: number): Source[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', name = '', publisher = '', venue = '', fields = '', url = ''] = line.split(' | ');
      return { id, name, publisher, venue, fields: fields.split(', '), urls: [url], kind, pollEveryMinutes };
    });

/** The sources that a hub polls unless its operator says otherwise. Preprint servers announce more often. */
export const catalogue: Source[] = [
  ...readSources(preprints, 'preprint', 60),
  ...readSources(journals, 'journal', 180),
];
