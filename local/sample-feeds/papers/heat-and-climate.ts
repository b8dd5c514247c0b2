import type { SamplePaper } from '../sample-paper.ts';

export const heatAndClimate: SamplePaper[] = [
  {
    number: 101,
    title: 'Night-time heat extremes outpace daytime ones over 60% of urban land',
    authors: ['Nguyen, Linh Thi', 'Haugen, Ingrid', 'Osei, Kwabena'],
    categories: ['Climate', 'Atmospheric Science'],
    announced: { 'geophysical-research-letters': 0 },
    abstract:
      'Hourly records from 1,870 stations show that the hottest nights have warmed by 0.41 K per decade since 1990, the hottest days by 0.29 K. Over 60% of urban land the gap widens with population density. Moisture retained near the surface explains 0.07 K of the difference, heat stored in buildings the rest. Reanalyses miss two thirds of the gap because they have no buildings.',
  },
  {
    number: 102,
    title: 'Soil moisture memory doubles the length of European heat waves',
    authors: ['Osei, Kwabena', 'Lefebvre, Margaux', 'Nguyen, Linh T.'],
    categories: ['Climate'],
    announced: { 'geophysical-research-letters': 1 },
    abstract:
      'We follow 312 heat waves between 1979 and 2025 with a Lagrangian budget of heat and moisture. Events that began over soil in its driest fifth lasted 11.4 days, twice the length of those over wet soil. Advection of warm air started most events and soils decided when they ended. Seasonal forecasts that initialise soil moisture in April gain nine days of useful lead.',
  },
  {
    number: 103,
    title: 'Hot nights, slow mornings: temperature at night and the productivity of garment workers',
    authors: ['Nguyen, Linh T.', 'Castellanos, Julián', 'Raman, Priya'],
    categories: ['labour economics', 'climate'],
    announced: { 'open-working-papers': 0 },
    abstract:
      "We link 6.1 million daily output records from 23 garment factories to temperature measured inside workers' homes. A night above 29 °C lowers output by 2.3% on the next day, as much as a working day that is 5 °C hotter. Air conditioning on the factory floor does not undo the loss. Fans subsidised at 14 dollars per household pay for themselves in 51 nights.",
  },
  {
    number: 104,
    title: 'Hot nights and emergency admissions for heart failure in 27 cities',
    authors: ['Raman, Priya', 'Nguyen, Linh T.', 'Holloway, Grace', 'HEATNIGHT Consortium'],
    categories: ['public and global health'],
    announced: { medrxiv: 0 },
    abstract:
      'Among 418,000 admissions for heart failure between 2008 and 2024, risk rose by 6% for each additional hour above the local 95th percentile of night temperature (95% confidence interval 4% to 8%). Day temperature added no risk once nights were accounted for. The association was twice as strong in dwellings built before 1960. Warning systems in 24 of the 27 cities use day temperature alone.',
  },
  {
    number: 105,
    title: "The monsoon's edge moved north in step with sea-surface contrast",
    authors: ['Osei, Kwabena', 'Raman, Priya', 'Lefebvre, Margaux', 'Tran, Minh Quang'],
    categories: ['Climate sciences'],
    announced: { nature: 1 },
    abstract:
      'Stalagmites and lake sediments from 31 sites trace the northern edge of the West African monsoon through 140,000 years. The edge moved by 3.2° of latitude for each kelvin of contrast between the tropical North and South Atlantic. Climate models place the slope between 0.9 and 4.0. Constrained by the past, the edge moves north by 110 km by 2080 under moderate emissions.',
  },
  {
    number: 106,
    title: 'Weather models that know what they do not know: calibrated extremes from latent ensembles',
    authors: ['Lefebvre, Margaux', 'Sørensen, Frederik', 'Chaudhary, Anil'],
    categories: ['cs.LG', 'physics.ao-ph'],
    announced: { 'arxiv-cs-lg': 0 },
    abstract:
      'Learned weather models give sharp means and poor tails. We perturb the latent state of a graph network along directions that training leaves undetermined. The resulting 100-member ensemble takes 40 s on one accelerator and is calibrated to within 2% for the 99th percentile of wind. For three cyclones it doubles the lead time at which landfall within 100 km is given a probability above one half.',
  },
  {
    number: 107,
    title: 'Rare by construction: sampling heat waves of the century with a guided diffusion model',
    authors: ['Sørensen, Frederik', 'Osei, Kwabena', 'Marchetti, Luca'],
    categories: ['cs.LG', 'cs.AI', 'physics.ao-ph'],
    announced: { 'arxiv-cs-lg': 1, 'arxiv-cs-ai': 1 },
    abstract:
      'Estimating the return period of events never seen needs long simulations. A diffusion model trained on 60 years of reanalysis is steered towards seasons with a given temperature integral and reweighted exactly. It reproduces return periods of 1 to 1,000 years from a 4,000-year control run within 12%, at a cost of nine hours. Blocking precursors appear five days earlier than in the unguided model.',
  },
  {
    number: 108,
    title: 'Rivers run warmer where dams release from the top',
    authors: ['Tran, Minh Quang', 'Bianchi, Sofia', 'Osei, Kwabena'],
    categories: ['Hydrology'],
    announced: { 'geophysical-research-letters': 2 },
    abstract:
      'Thermal satellite images of 2,140 river reaches resolve the effect of 388 dams. Reaches below surface-release dams were 2.6 K warmer in summer than their tributaries, and those below bottom-release dams 3.1 K cooler. The warm reaches exceeded the tolerance of brown trout on 34 days a year. Mixing releases would bring 70% of them back below it at a loss of 1.5% of generation.',
  },
  {
    number: 109,
    title: 'Meltwater lakes drain in clusters synchronised by basal slip',
    authors: ['Bianchi, Sofia', 'Haugen, Ingrid', 'Thorsen, Eirik'],
    categories: ['Cryosphere'],
    announced: { 'geophysical-research-letters': 0 },
    abstract:
      'Twelve seismometers and daily images recorded 86 lake drainages on the Greenland ice sheet in one summer. Three quarters occurred in clusters of up to nine lakes within 40 hours. Basal slip propagated at 90 m per hour and reached the next lake before it fractured. The clusters carried 1.8 times as much water to the bed as isolated drainages would have.',
  },
  {
    number: 110,
    title: 'A marine heat wave beneath the surface that satellites did not see',
    authors: ['Thorsen, Eirik', 'Silva, Beatriz', 'Marchetti, Luca'],
    categories: ['Oceanography'],
    announced: { 'geophysical-research-letters': 3 },
    abstract:
      'Between March and November 2024, floats recorded water 3.4 K warmer than usual between 60 and 180 m in the subtropical South Pacific. The surface anomaly never exceeded 0.5 K. Downwelling along a displaced front supplied the heat, as a closed budget over 8 months shows. A third of known events in the region since 2004 had no surface expression either.',
  },
  {
    number: 111,
    title: 'Who pays for cool? Electricity tariffs and heat deaths among tenants',
    authors: ['Ferreira Alves, Tomás', 'Raman, Priya', 'Weiss, Johanna'],
    categories: ['public finance', 'climate'],
    announced: { 'open-working-papers': 2 },
    abstract:
      "A change of tariff in 2021 raised evening electricity prices by 34% in half of a country's districts. On hot evenings consumption by tenants fell by 11%, that of owners by 2%. Deaths among tenants over 65 rose by 3.8 per million and hot evening. Shifting the peak by two hours would have kept the revenue and avoided most of the harm.",
  },
  {
    number: 112,
    title: 'Wildfire smoke and asthma prescriptions: a within-person analysis of 2.9 million records',
    authors: ['Holloway, Grace', 'Silva, Beatriz', 'Gunawardena, Dilshan'],
    categories: ['epidemiology'],
    announced: { medrxiv: 2 },
    abstract:
      'We compared weeks with and without smoke in the same people, using pharmacy records from 2016 to 2025. Reliever prescriptions rose by 14% in the week after smoke of 35 µg/m³ and by 5% in the third week. Children under five responded to half of that concentration. Purifiers distributed in two counties were associated with a third less increase.',
  },
  {
    number: 113,
    title: 'Smoke injected at dusk travels three times as far',
    authors: ['Gunawardena, Dilshan', 'Thorsen, Eirik', 'Lefebvre, Margaux'],
    categories: ['Atmospheric Chemistry'],
    announced: { 'geophysical-research-letters': 4 },
    abstract:
      'Lidar profiles of 640 plumes show that smoke which reaches 4 km after sunset meets faster winds and little mixing. Such plumes travelled 2,900 km on average before falling below the detection limit, daytime plumes 950 km. Emission inventories that inject all smoke at noon place 22% of it in the wrong country. A two-parameter correction for the hour removes most of the error.',
  },
  {
    number: 114,
    title: 'Forests cool less when it matters most',
    authors: ['Silva, Beatriz', 'Tran, Minh Quang', 'Weiss, Johanna', 'Okonkwo, Adaeze'],
    categories: ['Climate sciences', 'Ecology'],
    announced: { nature: 3 },
    abstract:
      'Transpiration makes forests cooler than fields, a benefit that many plans count on. Combining 411 flux towers with surface temperatures, we find that the benefit of 3.0 K on ordinary summer days falls to 0.8 K once vapour pressure deficit exceeds 3.5 kPa. Stands of mixed species keep 60% more of it than monocultures. The worst decile of days delivers 40% of heat mortality.',
  },
  {
    number: 115,
    title: 'Causal discovery in teleconnections survives aliasing',
    authors: ['Marchetti, Luca', 'Nguyen, Linh T.', 'Chaudhary, Anil'],
    categories: ['cs.LG', 'stat.ML', 'physics.ao-ph'],
    announced: { 'arxiv-cs-lg': 2 },
    abstract:
      'Monthly averages alias faster processes and produce links that are not there. We characterise which conditional independences persist under averaging of a linear stochastic system and restrict the search to those. On simulated climates the rate of false links falls from 31% to 7%. In reanalysis the method keeps the link between the Indian Ocean and East African rain and drops four published ones.',
  },
  {
    number: 116,
    title: 'Insurance against hot nights: demand and basis risk in 88 villages',
    authors: ['Weiss, Johanna', 'Nguyen, Linh Thi', 'Mbeki-Rowe, Thandi'],
    categories: ['agricultural economics'],
    announced: { 'open-working-papers': 3 },
    abstract:
      'We offered contracts that pay after five nights above 28 °C to 2,400 rice farmers at random prices. Demand fell by 0.9% for each per cent of price and rose by half when a neighbour had been paid. The correlation of the index with yield loss was 0.61, above that of rainfall indices in the same villages. Insured farmers planted 8% more of a late, profitable variety.',
  },
  {
    number: 117,
    title: 'Permafrost thaw raises the noise floor of Arctic seismometers',
    authors: ['Haugen, Ingrid', 'Bianchi, Sofia', 'Novák, Petr'],
    categories: ['Solid Earth', 'Climate'],
    announced: { 'geophysical-research-letters': 1 },
    abstract:
      'Ambient noise between 5 and 20 Hz has risen by 4 dB since 2012 at 19 of 26 stations on permafrost. The rise follows the depth of the summer thaw with a correlation of 0.83. It hides one in six events that a detector of 2012 would have found. We give a correction for catalogues of small earthquakes.',
  },
  {
    number: 118,
    title: 'Heat plans written by language models: what they get right and whom they leave out',
    authors: ['Mbeki-Rowe, Thandi', 'Raman, Priya', 'Rossi, Chiara'],
    categories: ['cs.AI', 'cs.LG', 'physics.ao-ph'],
    announced: { 'arxiv-cs-ai': 0, 'arxiv-cs-lg': 0 },
    abstract:
      'We asked six language models to draft heat action plans for 40 cities and had 22 practitioners grade them blind. Drafts matched official plans on triggers and messages, and scored 0.9 points lower out of 5 on shelter and transport. Tenants without air conditioning were mentioned in 18% of drafts. Giving the model a table of housing data closed half of the gap.',
  },
  {
    number: 119,
    title: 'Cloud feedback over upwelling regions switches sign at 300 K',
    authors: ['Chaudhary, Anil', 'Osei, Kwabena', 'Novák, Petr'],
    categories: ['Climate'],
    announced: { 'geophysical-research-letters': 5 },
    abstract:
      'Large-eddy simulations of stratocumulus at 25 m resolution were forced with 12 years of observed conditions. Cover falls with warming until the surface reaches 300 K and then rises by 1.1% per kelvin as shear weakens. Satellite records from two regions agree in sign and within 30% in size. Global models place the switch between 296 and 306 K.',
  },
];
