import type { SamplePaper } from '../sample-paper.ts';

export const memoryAndSleep: SamplePaper[] = [
  {
    number: 1,
    title: 'Sleep spindles gate which hippocampal memories reach the cortex',
    authors: ['Lindqvist, Maren S.', 'Haugen, Ingrid', 'Okafor, Chidi', 'Brandt, Elke'],
    categories: ['Neuroscience'],
    announced: { nature: 0 },
    abstract:
      "Why only some of a day's experiences survive the night is unknown. We recorded 214 hippocampal and 391 prefrontal neurons in rats across 38 nights of undisturbed sleep. Replay events that began within 120 ms of a spindle trough were followed by cortical reactivation 4.1 times as often as events outside that window. Closed-loop delay of spindles by 200 ms abolished the effect and cost the animals 31% of their recall the next morning.",
  },
  {
    number: 2,
    title: 'A slow oscillation clock times memory replay in the human hippocampus',
    authors: ['Lindqvist, Maren Solveig', 'Tamm, Kaisa', 'Petrov, Aleksandr', 'Haugen, Ingrid'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 0, elife: 3 },
    abstract:
      'Intracranial recordings from 17 patients with epilepsy let us watch replay directly in sleeping people. Replay of a learned picture sequence clustered in the rising half-wave of the slow oscillation, with a median lag of 190 ms. Patients whose replay was best timed forgot 12% less over a week. Timing, rather than the amount of replay, predicted what was kept.',
  },
  {
    number: 3,
    title: 'Targeted memory reactivation fails when spindles are refractory',
    authors: ['Haugen, Ingrid', 'Lindqvist, Maren S.', 'Moreau, Camille'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 1 },
    abstract:
      'Playing sounds to sleepers can strengthen the memories that the sounds belong to, but the effect varies widely between studies. In 64 volunteers we timed cues to the spindle refractory period or to its end. Cues given 3 to 5 s after a spindle did nothing, whereas cues after 7 s improved recall by 9 percentage points. Differences in cue timing explain about half of the variance between 11 published studies.',
  },
  {
    number: 4,
    title: 'Sleep-phase rehearsal lets small networks learn for years',
    authors: ['Lindqvist, Maren S.', 'Adeyemi, Tunde', 'Kowalczyk, Zofia'],
    categories: ['cs.LG', 'cs.AI', 'q-bio.NC'],
    announced: { 'arxiv-cs-lg': 0, 'arxiv-cs-ai': 0 },
    abstract:
      'Networks that learn one task after another forget the earlier ones. We add an offline phase in which a network replays compressed activity traces selected by a spindle-like gate that admits 5% of them. On a stream of 300 image tasks, average accuracy falls by 3.8 points where the best buffer of equal size loses 11.2. The gate alone accounts for two thirds of the gain.',
  },
  {
    number: 5,
    title: 'Forgetting is a scheduling problem: when to replay in continual learning',
    authors: ['Adeyemi, Tunde', 'Lindqvist, Maren S.'],
    categories: ['cs.LG', 'cs.NE'],
    announced: { 'arxiv-cs-lg': 1, 'arxiv-cs-ai': 1 },
    revised: 4,
    abstract:
      'Replay methods for continual learning choose what to rehearse and rarely when. We cast rehearsal times as a restless bandit and derive an index policy computable in $O(\\log n)$ per step. The policy spaces repetitions at growing intervals without being told to. Across four benchmarks it reaches the accuracy of uniform replay with 38% of the rehearsals.',
  },
  {
    number: 6,
    title: 'Does sleeping on it pay? Exam timetables and retention in 412 schools',
    authors: ['Lindqvist, Maren S.', 'Ferreira Alves, Tomás'],
    categories: ['education', 'memory'],
    announced: { 'open-working-papers': 1 },
    abstract:
      'A reform in 2019 moved final examinations in 412 secondary schools from afternoon to morning by lottery. Pupils examined in the morning after revision scored 0.07 standard deviations higher, and the gain was largest for material revised within 14 hours of the test. A retest six months later shows that a third of the gain persists. We estimate that timetables cost less than one hundredth of what tutoring costs for the same improvement.',
  },
  {
    number: 7,
    title: 'Dentate gyrus interneurons vote on the size of a memory engram',
    authors: ['Castellanos, Julián', 'Brandt, Elke', 'Sato, Hiroshi'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 2 },
    abstract:
      "How many cells take part in a memory is remarkably constant, about 3% of the dentate gyrus. Two-photon imaging of 5,200 granule cells shows that somatostatin interneurons adjust their firing within 400 ms to hold that fraction. Silencing them doubled the engram and blurred the animal's discrimination of two similar rooms. A model with one inhibitory feedback term reproduces the set point.",
  },
  {
    number: 8,
    title: 'Locus coeruleus silence marks the window for synaptic renormalisation',
    authors: ['Moreau, Camille', 'Virtanen, Otso', 'Castellanos, Julián'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 0 },
    abstract:
      'Noradrenaline neurons fall silent in short episodes of non-REM sleep. We measured spine volume before and after such episodes in 29 mice using expansion microscopy. Spines shrank by 7% on average in silent episodes and by less than 1% otherwise, while the largest tenth were spared. Optogenetic noise in the locus coeruleus prevented the shrinkage.',
  },
  {
    number: 9,
    title: 'Infants consolidate word meanings during naps shorter than ten minutes',
    authors: ['Virtanen, Otso', 'Lindqvist, Markus', 'Abara, Ngozi'],
    categories: ['Neuroscience'],
    announced: { elife: 1 },
    abstract:
      'Fourteen-month-old infants were taught six new words and then napped or stayed awake. Electroencephalography in 58 infants showed that a nap of 8 minutes sufficed for an N400 response to mismatched words. Infants who stayed awake showed none, even when tested sooner. The response scaled with spindle density at central electrodes and not with the length of the nap.',
  },
  {
    number: 10,
    title: 'Two-speed synapses: complementary learning systems inside a single layer',
    authors: ['Kowalczyk, Zofia', 'Sato, Hiroshi', 'Yilmaz, Deniz'],
    categories: ['cs.LG', 'cs.NE', 'q-bio.NC'],
    announced: { 'arxiv-cs-lg': 2 },
    abstract:
      'Fast weights remember and slow weights generalise, yet most models keep them in separate modules. We give each synapse a fast component with a decay constant of 50 steps and a slow one updated only by replayed traffic. A single layer then solves one-shot association and statistical learning together. With 1.2 million parameters it matches a two-module baseline of 4.6 million.',
  },
  {
    number: 11,
    title: 'Agents that dream of their mistakes plan better',
    authors: ['Yilmaz, Deniz', 'Rossi, Chiara', 'Adeyemi, Tunde'],
    categories: ['cs.AI', 'cs.LG'],
    announced: { 'arxiv-cs-ai': 1, 'arxiv-cs-lg': 1 },
    abstract:
      'Planning agents usually replay experience at random or by temporal-difference error. We let an agent generate counterfactual episodes around decisions it would now take differently. In 12 grid and robotics tasks such dreams halve the number of real interactions needed. Ablation shows that dreaming about successes brings nothing.',
  },
  {
    number: 12,
    title: 'Ageing flattens the spectrum of slow waves and the slope of forgetting',
    authors: ['Tamm, Kaisa', 'Abara, Ngozi', 'Lindqvist, Maren K.'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 3 },
    abstract:
      'We recorded 146 adults aged 20 to 88 over three nights at home with dry electrodes. The spectral slope of slow waves flattened by 0.11 per decade and mediated 44% of the decline in next-day recall. Grey-matter volume added no further prediction. A wearable that restores the slope by acoustic stimulation is under test in a registered trial.',
  },
  {
    number: 13,
    title: 'Overnight acoustic stimulation in mild cognitive impairment: a randomised feasibility trial',
    authors: ['Abara, Ngozi', 'Tamm, Kaisa', 'Lindqvist, Maren Solveig', 'Holloway, Grace'],
    categories: ['neurology'],
    announced: { medrxiv: 1 },
    abstract:
      'Forty-eight people with mild cognitive impairment wore a headband for 12 weeks that played pulses in phase with slow waves or out of phase. Adherence was 83% of nights. Word-list recall improved by 1.9 items in the in-phase arm and by 0.4 in the control arm (difference 1.5, 95% confidence interval 0.2 to 2.8). No serious adverse event was attributed to the device.',
  },
  {
    number: 14,
    title: 'A sleep switch in the fly brain counts learned odours',
    authors: ['Sato, Hiroshi', 'Papadopoulou, Eleni', 'Castellanos, Julián'],
    categories: ['Neuroscience'],
    announced: { nature: 2 },
    abstract:
      'Flies sleep longer after learning, but the cell that keeps the count was unknown. A pair of neurons in the superior medial protocerebrum raises its calcium in steps of equal size, one for each odour learned, up to seven. Resetting the pair with light lets flies skip sleep without losing appetite, at the price of all memories of the day. The steps persist under sleep deprivation for 30 hours.',
  },
  {
    number: 15,
    title: 'Compressing a lifetime: retrieval budgets for lifelong language models',
    authors: ['Rossi, Chiara', 'Nakamura, Emi', 'Yilmaz, Deniz'],
    categories: ['cs.LG', 'cs.AI'],
    announced: { 'arxiv-cs-lg': 3, 'arxiv-cs-ai': 3 },
    abstract:
      'A deployed language model meets more text than it can store. We study policies that keep a fixed budget of 10,000 passages over a year of simulated use. Keeping passages by how often they changed an answer beats keeping recent ones by 6.3 points on delayed questions. Human forgetting curves fall out of the policy without being fitted.',
  },
  {
    number: 16,
    title: 'Hippocampal ripples carry a checksum',
    authors: ['Petrov, Aleksandr', 'Virtanen, Otso', 'Brandt, Elke'],
    categories: ['Neuroscience', 'Computational and Systems Biology'],
    announced: { elife: 0 },
    abstract:
      'Sharp-wave ripples replay sequences in compressed form, and errors in them should be costly. In 9 rats, ripples in which a place-cell sequence was corrupted were followed within 80 ms by a short burst of CA2 interneurons and were repeated twice as often. Inhibiting the burst made corrupted sequences persist into the next day. We suggest that CA2 compares the replayed sequence with a stored summary.',
  },
  {
    number: 17,
    title: 'Spaced repetition for tool-using agents',
    authors: ['Nakamura, Emi', 'Kowalczyk, Zofia'],
    categories: ['cs.AI', 'cs.NE'],
    announced: { 'arxiv-cs-ai': 2 },
    abstract:
      'Agents learn to call tools from examples and lose rarely used ones after further training. We interleave short refreshers at intervals that double after success and halve after failure. Over 90 tools, failure on rare ones falls from 27% to 8% with 2% extra training. The schedule transfers unchanged between three model sizes.',
  },
  {
    number: 18,
    title: 'Place cells remap to social rank in group-housed bats',
    authors: ['Papadopoulou, Eleni', 'Okafor, Chidi', 'Moreau, Camille'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 4 },
    abstract:
      'Fruit bats roost in stable hierarchies. We recorded 612 hippocampal neurons from eight bats flying between perches held by companions of different rank. A quarter of place cells changed their rate with the rank of the companion and not with its identity. After a staged change of rank the cells followed within two days, most of it during sleep.',
  },
];
