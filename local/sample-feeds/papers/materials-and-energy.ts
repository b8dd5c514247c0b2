import type { SamplePaper } from '../sample-paper.ts';

export const materialsAndEnergy: SamplePaper[] = [
  {
    number: 601,
    title: 'One potential for the whole battery: message passing across interfaces',
    authors: ['Vasquez-Ito, Renata', 'Zhao, Yun', 'Adeyemi, Tunde'],
    categories: ['cs.LG', 'cond-mat.mtrl-sci'],
    announced: { 'arxiv-cs-lg': 0, 'arxiv-cs-ai': 0 },
    abstract:
      'Interatomic potentials are trained on bulk phases and fail where phases meet. We train on 1.1 million configurations chosen by disagreement at interfaces between electrodes and electrolytes. Barriers for lithium hopping across 14 interfaces agree with quantum calculations within 31 meV. A nanosecond of a complete cell of 90,000 atoms takes five hours.',
  },
  {
    number: 602,
    title: 'A solid electrolyte that heals its own cracks',
    authors: ['Vasquez-Ito, Renata', 'Müller-Brandt, Anton', 'Osei, Kwabena', 'Wanjiru, Esther'],
    categories: ['Materials science'],
    announced: { nature: 0 },
    abstract:
      'Cracks in ceramic electrolytes let lithium filaments through. An oxychloride with a glass transition at 52 °C flows into cracks during a weekly warm hour. Cells ran 1,900 cycles at 4 mA per square centimetre, six times as long as without the hour. Tomography shows 96% of cracks closed.',
  },
  {
    number: 603,
    title: 'Seismic velocity tells hot granite from wet granite',
    authors: ['Thorsen, Eirik', 'Wanjiru, Esther', 'Novák, Petr'],
    categories: ['Solid Earth', 'Energy'],
    announced: { 'geophysical-research-letters': 2 },
    abstract:
      'Geothermal drilling fails half of the time for want of permeability. The ratio of compressional to shear velocity at 1 to 4 km, from 260 nodes and ambient noise, separates fluid from temperature at a field in the East African rift. Nine of ten wells sited by it produced. Its cost equals two days of drilling.',
  },
  {
    number: 604,
    title: 'Batteries and the price of the evening: storage entry in 41 wholesale markets',
    authors: ['Weiss, Johanna', 'Wanjiru, Esther', 'Ferreira Alves, Tomás'],
    categories: ['energy economics'],
    announced: { 'open-working-papers': 1 },
    abstract:
      'Storage arbitrages prices until it erases them. Each gigawatt entering a market of average size lowers the evening premium by 6.1% and the revenue of storage by 9.4%. Gas plants recover half of their loss in reserve payments. A subsidy tied to the hour of delivery would buy the same reduction for 58% of current outlays.',
  },
  {
    number: 605,
    title: 'Generating crystals that a furnace can make',
    authors: ['Park, Ji-won', 'Vasquez-Ito, Renata', 'Marchetti, Luca'],
    categories: ['cs.LG', 'cond-mat.mtrl-sci', 'physics.chem-ph'],
    announced: { 'arxiv-cs-lg': 1 },
    abstract:
      'Generative models propose stable crystals that nobody can synthesise. We condition a diffusion model on a predicted route: precursors, temperature and atmosphere. In a robotic laboratory 31 of 50 proposals were obtained pure at first try, against 12 without the condition. Ignoring routes costs more successes than ignoring stability.',
  },
  {
    number: 606,
    title: 'Night shift: an autonomous laboratory that budgets its own surprises',
    authors: ['Yilmaz, Deniz', 'Wanjiru, Esther', 'Park, Ji-won'],
    categories: ['cs.AI', 'cond-mat.mtrl-sci', 'cs.RO'],
    announced: { 'arxiv-cs-ai': 2 },
    abstract:
      'Autonomous laboratories optimise and seldom discover. Ours reserves a fifth of its experiments for results that its model calls unlikely. In 71 nights it found four perovskite compositions outside the training range, among them one stable for 1,400 hours at 85 °C. Pure optimisation from the same start found none.',
  },
  {
    number: 607,
    title: 'Green steel at 650 °C by electrified hydrogen plasma',
    authors: ['Müller-Brandt, Anton', 'Wanjiru, Esther', 'Gunawardena, Dilshan'],
    categories: ['Materials science', 'Chemistry'],
    announced: { nature: 2 },
    abstract:
      'Iron ore is reduced with coal because hydrogen is slow below 900 °C. Radicals from a microwave plasma reduce ore fines at 650 °C in 40 s. A pilot plant of 12 tonnes a day used 3.4 MWh per tonne and emitted 2% of the carbon dioxide of a blast furnace. Phosphorus stays in the slag.',
  },
  {
    number: 608,
    title: 'Hydrogen leaks seen from space over two industrial clusters',
    authors: ['Gunawardena, Dilshan', 'Müller-Brandt, Anton', 'Lefebvre, Margaux'],
    categories: ['Atmospheric Chemistry', 'Energy'],
    announced: { 'geophysical-research-letters': 3 },
    abstract:
      'Hydrogen lengthens the life of methane and cannot be seen directly. We infer leaks from the dip in hydroxyl downwind, using formaldehyde and carbon monoxide columns. Two clusters leak 3.1% and 0.9% of their production, with uncertainties of a third. Ground sensors confirm the larger within a day.',
  },
  {
    number: 609,
    title: 'Power flow with guarantees: neural warm starts that never hurt',
    authors: ['Hjelm, Astrid', 'Wanjiru, Esther', 'Chaudhary, Anil'],
    categories: ['cs.LG', 'eess.SY', 'math.OC'],
    announced: { 'arxiv-cs-lg': 3 },
    abstract:
      'Solvers of optimal power flow gain from good starts and stall from bad ones. We certify a learned start by one cheap linear bound and fall back otherwise. Over 400,000 cases on grids of up to 30,000 buses the median solve is 4.6 times as fast, and none is slower than before by more than 2%. Voltage limits hold to solver tolerance.',
  },
  {
    number: 610,
    title: 'Room-temperature excitons that travel ten micrometres',
    authors: ['Ishikawa, Ren', 'Zhao, Yun', 'Vasquez-Ito, Renata'],
    categories: ['Physics', 'Materials science'],
    announced: { nature: 4 },
    abstract:
      'Excitons carry energy without charge and rarely far. In a bilayer grown at a twist of 2.9° they travel 10.4 µm at 295 K before decaying. Pump-probe images show wave-like motion for the first 3 ps. A patterned strain of 0.4% steers them around a corner with 71% efficiency.',
  },
  {
    number: 611,
    title: 'Solar kiosks, phones and the price of ice',
    authors: ['Wanjiru, Esther', 'Mbeki-Rowe, Thandi', 'Raman, Priya'],
    categories: ['energy economics', 'development'],
    announced: { 'open-working-papers': 3 },
    abstract:
      'Freezers powered by solar kiosks arrived in 134 fishing villages in random order. The price of ice fell by 46% and the share of catch sold fresh rose from 22% to 61%. Incomes rose by 19% for boats with phones and by 4% for others. Spoilage of vaccines at nearby clinics fell as well, which nobody had planned.',
  },
  {
    number: 612,
    title: 'Reading charging curves: forecasting battery death from the first week',
    authors: ['Adeyemi, Tunde', 'Müller-Brandt, Anton', 'Nakamura, Emi'],
    categories: ['cs.LG', 'cs.AI', 'cond-mat.mtrl-sci'],
    announced: { 'arxiv-cs-lg': 2, 'arxiv-cs-ai': 3 },
    abstract:
      "We follow 2,150 cells of five chemistries to the end of life. A transformer over the first week's curves predicts the cycle of failure within 8.2%, four times better than the slope of capacity. Attention concentrates on a shoulder at 3.61 V that chemists link to loss of inventory. Moving between chemistries needs 40 labelled cells.",
  },
  {
    number: 613,
    title: 'Wind droughts last longer than records say',
    authors: ['Sørensen, Frederik', 'Lefebvre, Margaux', 'Weiss, Johanna'],
    categories: ['Energy', 'Atmospheric Science'],
    announced: { 'geophysical-research-letters': 4 },
    abstract:
      'Storage for wind is sized by the worst weeks on record. Downscaling 2,000 years of simulations to hub height over the North Sea, we find droughts of 11 days once in 40 years, where 45 years of reanalysis suggest once in 150. Blocking over Scandinavia precedes nine in ten. Ignoring their clustering undersizes storage by 35%.',
  },
  {
    number: 614,
    title: 'Diamond sensors map the currents inside a working battery',
    authors: ['Ishikawa, Ren', 'Vasquez-Ito, Renata', 'Bertrand, Hugo'],
    categories: ['quant-ph', 'cond-mat.mtrl-sci'],
    announced: { 'arxiv-quant-ph': 3 },
    abstract:
      'Where current flows inside a cell decides how it ages. A sheet of nitrogen-vacancy centres images magnetic fields of 2 nT through the pouch of a charging cell. Maps with 0.3 mm resolution show current filaments 30 cycles before capacity drops. The scan takes four minutes and needs no opening.',
  },
  {
    number: 615,
    title: 'Conservation laws by construction: neural operators for combustion',
    authors: ['Sørensen, Frederik', 'Marchetti, Luca', 'Hjelm, Astrid'],
    categories: ['cs.LG', 'physics.comp-ph'],
    announced: { 'arxiv-cs-lg': 5 },
    abstract:
      'Learned surrogates of combustion lose mass over long runs. We write the network as fluxes between cells and species, so that atoms and energy are conserved exactly. After 100,000 steps of a turbulent flame the error in burning velocity is 1.9%, where an unconstrained operator diverges at step 7,000. The speed-up is 210.',
  },
  {
    number: 616,
    title: 'Floating solar panels cool lakes less than shade would',
    authors: ['Tran, Minh Quang', 'Wanjiru, Esther', 'Bianchi, Sofia'],
    categories: ['Energy', 'Hydrology'],
    announced: { 'geophysical-research-letters': 6 },
    abstract:
      'We compare 44 lakes with floating panels to 44 without, before and after installation. Summer surface temperature fell by 0.9 K where panels covered a third of the lake, half of what shading alone predicts. Reduced wind accounts for the rest and delayed autumn mixing by 16 days. Oxygen near the bottom reached zero in three lakes.',
  },
];
