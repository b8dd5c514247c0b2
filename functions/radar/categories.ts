import { fieldNames } from '../feeds/sources/fields.ts';
import { foldText } from './words.ts';

/**
 * arXiv's taxonomy (https://arxiv.org/category_taxonomy): `archive: code name; code name`. bioRxiv's and medRxiv's
 * subjects are names already.
 */
const taxonomy = `
cs: AI Artificial Intelligence; AR Hardware Architecture; CC Computational Complexity; CE Computational Engineering, Finance, and Science; CG Computational Geometry; CL Computation and Language; CR Cryptography and Security; CV Computer Vision and Pattern Recognition; CY Computers and Society; DB Databases; DC Distributed, Parallel, and Cluster Computing; DL Digital Libraries; DM Discrete Mathematics; DS Data Structures and Algorithms; ET Emerging Technologies; FL Formal Languages and Automata Theory; GL General Literature; GR Graphics; GT Computer Science and Game Theory; HC Human-Computer Interaction; IR Information Retrieval; IT Information Theory; LG Machine Learning; LO Logic in Computer Science; MA Multiagent Systems; MM Multimedia; MS Mathematical Software; NA Numerical Analysis; NE Neural and Evolutionary Computing; NI Networking and Internet Architecture; OH Other Computer Science; OS Operating Systems; PF Performance; PL Programming Languages; RO Robotics; SC Symbolic Computation; SD Sound; SE Software Engineering; SI Social and Information Networks; SY Systems and Control
econ: EM Econometrics; GN General Economics; TH Theoretical Economics
eess: AS Audio and Speech Processing; IV Image and Video Processing; SP Signal Processing; SY Systems and Control
math: AC Commutative Algebra; AG Algebraic Geometry; AP Analysis of PDEs; AT Algebraic Topology; CA Classical Analysis and ODEs; CO Combinatorics; CT Category Theory; CV Complex Variables; DG Differential Geometry; DS Dynamical Systems; FA Functional Analysis; GM General Mathematics; GN General Topology; GR Group Theory; GT Geometric Topology; HO History and Overview; IT Information Theory; KT K-Theory and Homology; LO Logic; MG Metric Geometry; MP Mathematical Physics; NA Numerical Analysis; NT Number Theory; OA Operator Algebras; OC Optimization and Control; PR Probability; QA Quantum Algebra; RA Rings and Algebras; RT Representation Theory; SG Symplectic Geometry; SP Spectral Theory; ST Statistics Theory
astro-ph: CO Cosmology and Nongalactic Astrophysics; EP Earth and Planetary Astrophysics; GA Astrophysics of Galaxies; HE High Energy Astrophysical Phenomena; IM Instrumentation and Methods for Astrophysics; SR Solar and Stellar Astrophysics
cond-mat: dis-nn Disordered Systems and Neural Networks; mes-hall Mesoscale and Nanoscale Physics; mtrl-sci Materials Science; other Other Condensed Matter; quant-gas Quantum Gases; soft Soft Condensed Matter; stat-mech Statistical Mechanics; str-el Strongly Correlated Electrons; supr-con Superconductivity
nlin: AO Adaptation and Self-Organizing Systems; CD Chaotic Dynamics; CG Cellular Automata and Lattice Gases; PS Pattern Formation and Solitons; SI Exactly Solvable and Integrable Systems
physics: acc-ph Accelerator Physics; ao-ph Atmospheric and Oceanic Physics; app-ph Applied Physics; atm-clus Atomic and Molecular Clusters; atom-ph Atomic Physics; bio-ph Biological Physics; chem-ph Chemical Physics; class-ph Classical Physics; comp-ph Computational Physics; data-an Data Analysis, Statistics and Probability; ed-ph Physics Education; flu-dyn Fluid Dynamics; gen-ph General Physics; geo-ph Geophysics; hist-ph History and Philosophy of Physics; ins-det Instrumentation and Detectors; med-ph Medical Physics; optics Optics; plasm-ph Plasma Physics; pop-ph Popular Physics; soc-ph Physics and Society; space-ph Space Physics
q-bio: BM Biomolecules; CB Cell Behavior; GN Genomics; MN Molecular Networks; NC Neurons and Cognition; OT Other Quantitative Biology; PE Populations and Evolution; QM Quantitative Methods; SC Subcellular Processes; TO Tissues and Organs
q-fin: CP Computational Finance; EC Economics of Finance; GN General Finance; MF Mathematical Finance; PM Portfolio Management; PR Pricing of Securities; RM Risk Management; ST Statistical Finance; TR Trading and Market Microstructure
stat: AP Statistics Applications; CO Statistics Computation; ME Statistics Methodology; ML Machine Learning (Statistics); OT Other Statistics; TH Statistics Theory`;

/** Archives, alone or with everything below them. */
const archives = `cs Computer Science|econ Economics|eess Electrical Engineering and Systems Science|math Mathematics|astro-ph Astrophysics|
cond-mat Condensed Matter|gr-qc General Relativity and Quantum Cosmology|hep-ex High Energy Physics: Experiment|
hep-lat High Energy Physics: Lattice|hep-ph High Energy Physics: Phenomenology|hep-th High Energy Physics: Theory|
math-ph Mathematical Physics|nlin Nonlinear Sciences|nucl-ex Nuclear Experiment|nucl-th Nuclear Theory|physics Physics|
q-bio Quantitative Biology|q-fin Quantitative Finance|quant-ph Quantum Physics|stat Statistics`;

/** Subjects of https://www.biorxiv.org; the next ones are https://www.medrxiv.org's. Both servers write them so. */
const biorxivSubjects =
  'Animal Behavior and Cognition|Biochemistry|Bioengineering|Bioinformatics|Biophysics|Cancer Biology|Cell Biology|Developmental Biology|Ecology|Evolutionary Biology|Genetics|Genomics|Immunology|Microbiology|Molecular Biology|Neuroscience|Paleontology|Pathology|Pharmacology and Toxicology|Physiology|Plant Biology|Scientific Communication and Education|Synthetic Biology|Systems Biology|Zoology';
const medrxivSubjects =
  'Addiction Medicine|Allergy and Immunology|Anesthesia|Cardiovascular Medicine|Dentistry and Oral Medicine|Dermatology|Emergency Medicine|Endocrinology|Epidemiology|Forensic Medicine|Gastroenterology|Genetic and Genomic Medicine|Geriatric Medicine|Health Economics|Health Informatics|Health Policy|Health Systems and Quality Improvement|Hematology|HIV/AIDS|Infectious Diseases|Intensive Care and Critical Care Medicine|Medical Education|Medical Ethics|Nephrology|Neurology|Nursing|Nutrition|Obstetrics and Gynecology|Occupational and Environmental Health|Oncology|Ophthalmology|Orthopedics|Otolaryngology|Pain Medicine|Palliative Medicine|Pediatrics|Pharmacology and Therapeutics|Primary Care Research|Psychiatry and Clinical Psychology|Public and Global Health|Radiology and Imaging|Rehabilitation Medicine and Physical Therapy|Respiratory Medicine|Rheumatology|Sexual and Reproductive Health|Sports Medicine|Surgery|Toxicology|Transplantation|Urology';

const entry = (text: string, archive = ''): [string, string] => {
  const [code = '', ...name] = text.trim().split(' ');
  return [archive + code, name.join(' ')];
};

/** Names by code: `cs.LG`, `astro-ph`. */
export const categoryNames: ReadonlyMap<string, string> = new Map([
  ...archives.split('|').map((text) => entry(text)),
  ...taxonomy
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [archive = '', list = ''] = line.split(': ');
      return list.split(';').map((text) => entry(text, `${archive}.`));
    }),
]);

const label = (code: string, name: string) => `${name} (${code})`;
const plain = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

const codes = new Map<string, string>();
for (const [code, name] of categoryNames) {
  for (const text of [code, label(code, name)]) codes.set(plain(text), code);
  // `Information Theory` is both cs.IT and math.IT: the first one has the name.
  if (!codes.has(plain(name))) codes.set(plain(name), code);
}

// `Mathematics` is the field, which has the archive's papers and the journals' besides; `Genomics` is bioRxiv's.
for (const name of [...fieldNames, ...biorxivSubjects.split('|'), ...medrxivSubjects.split('|')]) {
  const code = codes.get(plain(name));
  if (code === undefined || plain(code) !== plain(name)) codes.set(plain(name), name);
}

/** What readers see: `Machine Learning (cs.LG)`; a category that this list does not know is itself. */
export const categoryLabel = (category: string): string => {
  const code = codes.get(plain(category)) ?? category;
  const name = categoryNames.get(code);
  return name === undefined ? category : label(code, name);
};

/** The category behind a code, a name or a label as readers see it; other text is itself. */
export const categoryOf = (typed: string): string => codes.get(plain(typed)) ?? typed;

/** What can be followed as a category, in the groups in which readers look for it; `code` is what is followed. */
export const categoryGroups: readonly {
  title: string;
  categories: readonly { code: string; name: string }[];
}[] = [
  { title: 'Fields', categories: fieldNames.map((name) => ({ code: name, name })) },
  ...archives.split('|').flatMap((text) => {
    const [archive, title] = entry(text);
    const parts = [...categoryNames].filter(([code]) => code.startsWith(`${archive}.`));
    return parts.length === 0
      ? []
      : [
          {
            title,
            categories: [[archive, 'All of it'], ...parts].map(([code = '', name = '']) => ({ code, name })),
          },
        ];
  }),
  {
    title: 'More of arXiv',
    categories: archives.split('|').flatMap((text) => {
      const [code, name] = entry(text);
      return [...categoryNames.keys()].some((known) => known.startsWith(`${code}.`)) ? [] : [{ code, name }];
    }),
  },
  { title: 'bioRxiv', categories: biorxivSubjects.split('|').map((name) => ({ code: name, name })) },
  { title: 'medRxiv', categories: medrxivSubjects.split('|').map((name) => ({ code: name, name })) },
];

/** Categories whose code or name has a word that begins like each of the typed ones, as readers see them. */
export const categoriesNamed = (typed: string): string[] => {
  const words = plain(typed).split(' ');
  const shown = categoryGroups.flatMap(({ categories }) => categories.map(({ code }) => categoryLabel(code)));
  return [...new Set(shown)].filter((name) => words.every((word) => ` ${plain(name)}`.includes(` ${word}`)));
};
