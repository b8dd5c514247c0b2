import type { SamplePaper } from '../sample-paper.ts';

export const languageModels: SamplePaper[] = [
  {
    number: 401,
    title: 'Citations that hold: training language models to quote before they claim',
    authors: ['Rossi, Chiara', 'Nguyen, Linh T.', 'Abernathy, Joel'],
    categories: ['cs.AI', 'cs.CL', 'cs.LG'],
    announced: { 'arxiv-cs-ai': 0, 'arxiv-cs-lg': 0 },
    abstract:
      'Models cite sources that do not say what is claimed. We train a model to emit a verbatim span before each sentence and reward sentences that the span entails. Unsupported statements fall from 21% to 3% on questions about 5,000 scientific papers. Answers become 14% shorter and human raters prefer them in 63% of comparisons.',
  },
  {
    number: 402,
    title: 'Numbers are the first thing to go: auditing quantitative claims in generated summaries',
    authors: ['Abernathy, Joel', 'Petit, Océane', 'Raman, Priya'],
    categories: ['cs.AI', 'cs.CL'],
    announced: { 'arxiv-cs-ai': 0 },
    revised: 3,
    abstract:
      'We check 48,200 numbers in summaries of clinical trials written by nine models. One in 29 does not occur in the source; a third of those differ by a factor of ten or a sign. Errors concentrate in subgroups and confidence limits. A checker without any model, which normalises units and number words, finds 94% of them.',
  },
  {
    number: 403,
    title: 'Calibrated refusal: one threshold for a thousand topics',
    authors: ['Petit, Océane', 'Marchetti, Luca', 'Abernathy, Joel'],
    categories: ['cs.LG', 'cs.CL'],
    announced: { 'arxiv-cs-lg': 1, 'arxiv-cs-ai': 1 },
    abstract:
      'Language models refuse too much on some topics and too little on others. We estimate a topic-conditional threshold by conformal risk control with shared strength across 1,000 topics. The rate of wrong answers stays below 5% for 96% of topics, compared with 41% under a global threshold. Coverage costs 6 points.',
  },
  {
    number: 404,
    title: 'Doctors overrule a diagnostic assistant for the wrong reasons',
    authors: ['Holloway, Grace', 'Mbeki-Rowe, Thandi', 'Abernathy, Joel'],
    categories: ['cs.AI', 'cs.HC'],
    announced: { 'arxiv-cs-ai': 1 },
    abstract:
      'In a crossover study, 118 physicians solved 1,416 cases with an assistant of known accuracy. They overruled it in 23% of cases and were right in 9% of those. Overruling followed the length of the explanation and not its quality. Showing two past errors of the assistant in similar cases halved wrong overrules.',
  },
  {
    number: 405,
    title: 'Ambient scribes and time at the bedside: a cluster-randomised trial in 46 wards',
    authors: ['Mbeki-Rowe, Thandi', 'Holloway, Grace', 'Jeong, Hana'],
    categories: ['health informatics'],
    announced: { medrxiv: 0 },
    abstract:
      'Wards were randomised to automatic notes or usual practice for six months. Nurses spent 31 minutes more per shift at the bedside, and notes were signed two hours earlier. Reviewers found 2.1 omissions per 100 notes in the intervention arm and 1.8 in the control arm. Satisfaction did not differ among patients who preferred another language.',
  },
  {
    number: 406,
    title: 'Who learns when the machine answers? Tutors, assistants and wages in call centres',
    authors: ['Ferreira Alves, Tomás', 'Weiss, Johanna', 'Dlamini, Sipho'],
    categories: ['labour economics', 'technology'],
    announced: { 'open-working-papers': 0 },
    abstract:
      'A firm with 9,300 agents introduced an assistant office by office. Novices resolved 17% more calls at once and 9% fewer than their peers when it failed for three days after a year. Experienced agents neither gained nor lost. Wages of novices rose by 2%, those of trainers fell by 6%.',
  },
  {
    number: 407,
    title: 'Cheap text and local news: the supply of misinformation in 212 media markets',
    authors: ['Dlamini, Sipho', 'Petit, Océane', 'Ferreira Alves, Tomás'],
    categories: ['political economy', 'media'],
    announced: { 'open-working-papers': 2 },
    abstract:
      'Automated local news sites appeared in 212 media markets between 2023 and 2025. Entry raised the number of false local stories by 1.8 a week and lowered subscriptions to the incumbent paper by 4%. Turnout did not change. Where libraries offered press archives, readers recognised false stories as often as in markets without entry.',
  },
  {
    number: 408,
    title: 'Debate needs a judge that can be wrong: scalable oversight with fallible referees',
    authors: ['Hjelm, Astrid', 'Abernathy, Joel', 'Yilmaz, Deniz'],
    categories: ['cs.AI', 'cs.LG', 'cs.MA'],
    announced: { 'arxiv-cs-ai': 2, 'arxiv-cs-lg': 2 },
    abstract:
      'Debate between models is analysed with a perfect judge. We study judges that err on a fraction of claims chosen by the adversary. Below 11% the honest debater still wins with logarithmically many rounds, and above it no number suffices. Experiments with 300 human judges place their error between 6% and 15%.',
  },
  {
    number: 409,
    title: 'Small models, long memories: state-space layers for documents of a million tokens',
    authors: ['Nakamura, Emi', 'Kowalczyk, Zofia', 'Jeong, Hana'],
    categories: ['cs.LG', 'cs.CL'],
    announced: { 'arxiv-cs-lg': 0 },
    abstract:
      'Attention over whole books is costly and often unused. Replacing all but three attention layers by gated state spaces keeps 98% of accuracy on six long-document tasks. Memory at one million tokens is 5.2 GB where the original needs 118. The three remaining layers sit at depths 4, 11 and 20 in every model we tried.',
  },
  {
    number: 410,
    title: 'The price of a prompt: metering energy of language models at the socket',
    authors: ['Jeong, Hana', 'Dlamini, Sipho', 'Sørensen, Frederik'],
    categories: ['cs.AI', 'cs.CY'],
    announced: { 'arxiv-cs-ai': 3 },
    abstract:
      'Published figures of energy per answer differ by a factor of 60. We metered 14 models on three kinds of servers at the socket for 2.4 million prompts. A median answer takes 0.31 Wh, of which a fifth is idle capacity. Batch size explains most differences between reports, model size surprisingly little.',
  },
  {
    number: 411,
    title: 'Scaling laws for noisy labels bend where annotators disagree',
    authors: ['Chaudhary, Anil', 'Hjelm, Astrid', 'Park, Ji-won'],
    categories: ['cs.LG', 'stat.ML'],
    announced: { 'arxiv-cs-lg': 3 },
    abstract:
      'Error falls as a power of data until it meets label noise. For 22 tasks with repeated annotation the exponent changes at the rate of disagreement and not at the rate of error. A plug-in estimate of the bend from 500 doubly annotated items predicts it within 8%. Beyond the bend a second opinion is worth 3.7 new items.',
  },
  {
    number: 412,
    title: 'Instructions in the margins: prompt injection through scientific abstracts',
    authors: ['Petit, Océane', 'Nakamura, Emi', 'Dlamini, Sipho'],
    categories: ['cs.AI', 'cs.LG', 'cs.CR'],
    announced: { 'arxiv-cs-ai': 4, 'arxiv-cs-lg': 4 },
    abstract:
      'Reading assistants process text that anyone may write. We plant 40 kinds of instructions in 2,000 invented abstracts and give them to seven summarisers. Between 2% and 46% obey at least in part. Separating text by random delimiters lowers obedience by a factor of 4, and verifying each sentence against its source by a further factor of 20.',
  },
  {
    number: 413,
    title: 'Language models triage messages to general practice as safely as nurses but more cautiously',
    authors: ['Jeong, Hana', 'Raman, Priya', 'Holloway, Grace', 'Mbeki-Rowe, Thandi'],
    categories: ['health informatics'],
    announced: { medrxiv: 2 },
    abstract:
      'We replayed 21,400 messages from 38 practices to three models and compared urgency with outcomes at seven days. Sensitivity for emergencies was 97.1% for the best model and 96.4% for nurses. The model sent 12% more patients to same-day care. Messages of fewer than eight words accounted for most misses by either.',
  },
  {
    number: 414,
    title: 'Reward models forget the middle of an argument',
    authors: ['Kowalczyk, Zofia', 'Petit, Océane', 'Nakamura, Emi'],
    categories: ['cs.LG', 'cs.AI'],
    announced: { 'arxiv-cs-lg': 5, 'arxiv-cs-ai': 5 },
    abstract:
      'We insert one fatal error at a random step of 10,000 correct proofs and ask reward models to compare both. Accuracy is 88% for the first and last steps and 57% in the middle third. Training on shuffled lemmas where order does not matter removes the dip. Policies trained with the repaired model make 30% fewer unjustified steps.',
  },
  {
    number: 415,
    title: 'Reading for the seams: finding bridges between distant literatures by rare shared terms',
    authors: ['Abernathy, Joel', 'Rossi, Chiara', 'Bianchi, Sofia'],
    categories: ['cs.AI', 'cs.CL', 'cs.DL'],
    announced: { 'arxiv-cs-ai': 5 },
    abstract:
      'Connections between fields are often made late. We rank pairs of papers from different fields by rare terms that both use in the same syntactic role. Among 1,000 pairs of 2015, 62 were joined by a citation within ten years, against 4 for embeddings of equal size. Ecologists and network engineers turn out to share the most overlooked vocabulary.',
  },
  {
    number: 416,
    title: 'Do summaries replace reading? Clicks, citations and automatic digests',
    authors: ['Dlamini, Sipho', 'Abernathy, Joel', 'Lindqvist, Maren S.'],
    categories: ['innovation', 'science of science'],
    announced: { 'open-working-papers': 4 },
    abstract:
      'A publisher showed machine-written summaries on a random half of 61,000 articles. Downloads fell by 9% and the time spent on each rose by 21%. Citations after two years did not differ, but their variety did: summarised articles were cited from 13% more fields. Errors in summaries were copied into 1 in 400 citing sentences.',
  },
  {
    number: 417,
    title: 'Dialects at the edge: speech recognition for 31 varieties of Vietnamese and Khmer',
    authors: ['Nguyen, Linh Thi', 'Tran, Minh Quang', 'Jeong, Hana'],
    categories: ['cs.LG', 'cs.CL', 'cs.CY'],
    announced: { 'arxiv-cs-lg': 2 },
    abstract:
      'Recognisers trained on broadcast speech fail on village markets. We collect 410 hours from 2,200 speakers under terms that let communities withdraw. Word error falls from 48% to 17% with adapters of 0.6 million parameters per variety. Tone mergers explain two thirds of the remaining errors.',
  },
  {
    number: 418,
    title: 'Benchmarks wear out: a survival analysis of 1,100 evaluation sets',
    authors: ['Yilmaz, Deniz', 'Jeong, Hana', 'Hjelm, Astrid'],
    categories: ['cs.AI', 'cs.LG'],
    announced: { 'arxiv-cs-ai': 6, 'arxiv-cs-lg': 6 },
    abstract:
      'We model the time until a benchmark stops separating models as a hazard. Median life has fallen from 5.1 years to 14 months since 2016. Public test labels double the hazard and private ones with rate limits halve it. Sets whose items are generated by rules die no later than others.',
  },
];
