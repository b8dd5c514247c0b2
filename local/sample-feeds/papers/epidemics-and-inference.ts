import type { SamplePaper } from '../sample-paper.ts';

export const epidemicsAndInference: SamplePaper[] = [
  {
    number: 701,
    title: 'A second look at school closures: regression discontinuity in 3,100 districts',
    authors: ['Nguyen, Linh T.', 'Cohen, Yael', 'Chaudhary, Anil'],
    categories: ['epidemiology'],
    announced: { medrxiv: 0 },
    abstract:
      'Closures in 2020 followed a threshold of 35 cases per 100,000 in 3,100 districts. Districts just above it had 8% fewer infections in the next four weeks (95% confidence interval 1% to 15%) and 0.09 standard deviations lower test scores after two years. Districts with high uptake of meals at school lost most. The trade-off differed by a factor of four between regions.',
  },
  {
    number: 702,
    title: 'Double robustness with drifting populations',
    authors: ['Nguyen, Linh Thi', 'Marchetti, Luca', 'Hjelm, Astrid'],
    categories: ['cs.LG', 'stat.ML', 'stat.ME'],
    announced: { 'arxiv-cs-lg': 0 },
    abstract:
      "Doubly robust estimators assume that tomorrow's population is today's. We derive the efficient influence function when covariates drift along a known graph of time, and an estimator that remains consistent if either nuisance is. Coverage stays at 94% where standard intervals cover 71%. A study of 88 clinics shows effects that vanish after reweighting.",
  },
  {
    number: 703,
    title: "Instrument or accomplice? Testing exclusion with a language model's background knowledge",
    authors: ['Marchetti, Luca', 'Abernathy, Joel', 'Nguyen, Linh T.'],
    categories: ['cs.LG', 'cs.AI', 'stat.ME'],
    announced: { 'arxiv-cs-lg': 1, 'arxiv-cs-ai': 2 },
    abstract:
      'Instrumental variables need an exclusion that data cannot prove. We elicit 200 candidate violations from a language model, turn each into a testable implication and control the false discovery rate. Of 52 published instruments 19 fail a test proposed in this way. Economists judged 15 of these failures serious.',
  },
  {
    number: 704,
    title: 'Serial intervals shrink as variants compete: evidence from 210,000 household pairs',
    authors: ['Cohen, Yael', 'Sato, Hiroshi', 'Nguyen, Linh Thi'],
    categories: ['epidemiology'],
    announced: { medrxiv: 2 },
    abstract:
      'Household pairs from 2022 to 2026 give serial intervals by variant. Each 10 points of growth advantage went with an interval shorter by 0.21 days. Incubation explains a third of the change, earlier shedding the rest. Models with a fixed interval overstate the reproduction number of a new variant by 12%.',
  },
  {
    number: 705,
    title: 'Contact networks heal: how people rewire around an epidemic',
    authors: ['Cohen, Yael', 'Dlamini, Sipho', 'Novák, Petr', 'Lindqvist, Maren S.'],
    categories: ['Public health', 'Mathematics'],
    announced: { nature: 1 },
    abstract:
      'Epidemic models let people meet less, yet rarely others. Anonymised proximity data from 1.4 million phones show that each contact lost to illness is replaced by 0.6 new ones within nine days. Replacement joins groups that had been apart and raises peak incidence by 18%. Support payments for isolation reduce replacement by half.',
  },
  {
    number: 706,
    title: 'Paid sick leave as infrastructure: evidence from staggered mandates',
    authors: ['Ferreira Alves, Tomás', 'Dlamini, Sipho', 'Cohen, Yael'],
    categories: ['health economics'],
    announced: { 'open-working-papers': 2 },
    abstract:
      'Fourteen regions mandated paid sick leave between 2015 and 2024. Influenza-like illness fell by 11% and productivity per hour rose by 0.4%. Small firms offset a fifth of the cost by fewer overtime hours. The benefit-cost ratio is 1.9 in ordinary seasons and 5.3 in the worst one.',
  },
  {
    number: 707,
    title: 'Bats shed viruses when figs fail',
    authors: ['Papadopoulou, Eleni', 'Silva, Beatriz', 'Okonkwo, Adaeze'],
    categories: ['Epidemiology and Global Health', 'Ecology'],
    announced: { elife: 1 },
    abstract:
      'Four colonies of fruit bats were sampled every two weeks for five years. Henipavirus shedding rose from 2% to 19% of bats in the eight weeks after failures of figs. Hungry bats carried higher cortisol and fewer natural killer cells. Planting winter-flowering trees near one colony was followed by two seasons without a pulse.',
  },
  {
    number: 708,
    title: 'Measles in the age of partial immunity: outbreaks seeded by vaccinated adults in 19 countries',
    authors: ['Mbeki-Rowe, Thandi', 'Sato, Hiroshi', 'Gunawardena, Dilshan'],
    categories: ['epidemiology'],
    announced: { medrxiv: 4, elife: 5 },
    abstract:
      'Chains of transmission from 19 countries were reconstructed for 640 outbreaks. Vaccinated adults infected fewer people each (0.3 against 1.4) and seeded 22% of outbreaks because they travel. A booster before travel would have prevented an estimated 90 of them. Antibody below 180 mIU/ml marked those at risk.',
  },
  {
    number: 709,
    title: 'Dust, drought and meningitis: a forecast for the Sahel with ten weeks of lead',
    authors: ['Osei, Kwabena', 'Cohen, Yael', 'Raman, Priya'],
    categories: ['Climate', 'GeoHealth'],
    announced: { 'geophysical-research-letters': 1 },
    abstract:
      'Meningitis epidemics end when rains come. A model with dust, humidity and the age of the last campaign predicts district epidemics ten weeks ahead with an area under the curve of 0.86. Dust matters through its timing within the week of lowest humidity. Stocks placed by the forecast in 2024 would have met 81% of need.',
  },
  {
    number: 710,
    title: 'Conformal prediction under feedback: when forecasts change behaviour',
    authors: ['Chaudhary, Anil', 'Dlamini, Sipho', 'Petit, Océane'],
    categories: ['cs.LG', 'stat.ML'],
    announced: { 'arxiv-cs-lg': 3 },
    abstract:
      'Intervals lose coverage when people act on them. We model feedback as a contraction and show that recalibrating at a rate proportional to its modulus restores coverage at equilibrium. On nine months of epidemic forecasts coverage of 90% intervals rises from 78% to 89%. Without feedback the method costs 2% in width.',
  },
  {
    number: 711,
    title: 'Phylogenetics by flow matching on tree space',
    authors: ['Hjelm, Astrid', 'Park, Ji-won', 'Sato, Hiroshi'],
    categories: ['cs.LG', 'stat.CO', 'stat.ML'],
    announced: { 'arxiv-cs-lg': 4 },
    abstract:
      'Posterior sampling of phylogenies mixes slowly between tree islands. We learn a flow on the space of ranked trees whose velocity respects its folds. For 1,000 genomes the effective sample size per hour is 37 times that of the best Markov chain. Clade probabilities agree within 0.01 where both converge.',
  },
  {
    number: 712,
    title: 'Loneliness after isolation leaves a trace in midbrain anticipation',
    authors: ['Dlamini, Sipho', 'Virtanen, Otso', 'Abara, Ngozi'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 2 },
    abstract:
      'Ten days alone on a research station changed how 41 volunteers anticipated company. Midbrain responses to faces doubled on day ten and remained raised by 30% four weeks later. Volunteers with daily video calls showed half of the change. Appetite for food showed no such trace.',
  },
  {
    number: 713,
    title: 'Immune memory counts exposures on a logarithmic scale',
    authors: ['Sato, Hiroshi', 'Kaplan, Miriam', 'Meyer-Landau, Ruth'],
    categories: ['Computational and Systems Biology', 'Immunology and Inflammation'],
    announced: { elife: 3 },
    abstract:
      'We followed T-cell clones in 88 people through up to seven vaccinations. Clone size grew with the logarithm of the number of exposures, with a slope of 0.43 shared across pathogens. Competition for interleukin-15 reproduces the law and its ceiling. Spacing doses by more than five months raises the intercept and not the slope.',
  },
  {
    number: 714,
    title: 'Synthetic controls with few donors: a minimax correction',
    authors: ['Marchetti, Luca', 'Weiss, Johanna'],
    categories: ['econometrics'],
    announced: { 'open-working-papers': 5 },
    abstract:
      'Synthetic controls with fewer than ten donors inherit the noise of each. We shrink weights towards the minimax solution under bounded drift and give intervals valid in finite samples. Root mean squared error falls by a third in 600 placebo studies. Two celebrated estimates lose significance and one gains it.',
  },
  {
    number: 715,
    title: 'Vaccination by text message in four languages: an adaptive trial in 1.1 million adults',
    authors: ['Nguyen, Linh Thi', 'Jeong, Hana', 'Mbeki-Rowe, Thandi', 'Holloway, Grace'],
    categories: ['public and global health'],
    announced: { medrxiv: 5 },
    abstract:
      'An adaptive design allocated 1.1 million adults among 36 messages. Naming the nearest clinic and its opening hours raised uptake by 3.4 points, appeals to solidarity by 0.6. Messages in the home language added 1.9 points for speakers of minority languages. The trial settled on two messages after 19 days.',
  },
];
