import type { SamplePaper } from '../sample-paper.ts';

export const foundations: SamplePaper[] = [
  {
    number: 801,
    title: 'Diffusion models are gradient flows with a speed limit',
    authors: ['Hjelm, Astrid', 'Sørensen, Frederik'],
    categories: ['cs.LG', 'stat.ML'],
    announced: { 'arxiv-cs-lg': 0 },
    abstract:
      'Sampling from diffusion models takes many steps because errors compound. We show that the reverse process is a gradient flow whose speed is bounded by the Fisher information, and that steps of equal length in this metric are optimal. Twelve such steps reach the quality of 50 uniform ones on images and molecules. The schedule needs no tuning and one pass over 1,000 samples.',
  },
  {
    number: 802,
    title: 'Grokking is a first-order phase transition, and it can be nucleated',
    authors: ['Kowalczyk, Zofia', 'Müller-Brandt, Anton', 'Yilmaz, Deniz'],
    categories: ['cs.LG', 'cs.AI'],
    announced: { 'arxiv-cs-lg': 0, 'arxiv-cs-ai': 1 },
    abstract:
      'Networks sometimes generalise long after they have memorised. We measure hysteresis and a latent jump of the loss in modular arithmetic, the marks of a first-order transition. Planting a generalising circuit of 40 weights nucleates the transition 20 times sooner. The critical size of the seed follows classical nucleation theory.',
  },
  {
    number: 803,
    title: 'Momentum remembers too much: an optimiser that forgets by curvature',
    authors: ['Sørensen, Frederik', 'Hjelm, Astrid', 'Kowalczyk, Zofia'],
    categories: ['cs.LG', 'math.OC'],
    announced: { 'arxiv-cs-lg': 1 },
    abstract:
      'Fixed momentum averages gradients over regions that no longer matter. We let the averaging window shrink with the local change of curvature, estimated from two gradients. Training of transformers with up to 3 billion parameters needs 22% fewer steps at equal loss. The extra state is a single scalar per layer.',
  },
  {
    number: 804,
    title: 'Robots that ask one question: information-optimal clarification in household tasks',
    authors: ['Yilmaz, Deniz', 'Rossi, Chiara', 'Okafor, Chidi'],
    categories: ['cs.AI', 'cs.LG', 'cs.RO'],
    announced: { 'arxiv-cs-ai': 0, 'arxiv-cs-lg': 0 },
    abstract:
      'Instructions to robots are ambiguous more often than wrong. Our planner asks the one question that most reduces expected regret or none at all. In 600 household tasks it asked in 27% of cases and lowered failures from 19% to 6%. Users rated it as helpful as an assistant that asked three times as often.',
  },
  {
    number: 805,
    title: 'Seeing with half the pixels: token pruning that respects rare classes',
    authors: ['Petit, Océane', 'Adeyemi, Tunde', 'Nakamura, Emi'],
    categories: ['cs.LG', 'cs.CV'],
    announced: { 'arxiv-cs-lg': 2 },
    abstract:
      'Pruning tokens speeds up vision transformers and hides small objects. We bound the loss of each class under pruning by its attention rank and stop at a common bound. At half of the tokens, accuracy on the rarest fifth of classes drops by 0.7 points instead of 6.1. The overhead is 2% of inference time.',
  },
  {
    number: 806,
    title: 'Proof search as conversation: lemmas proposed, refuted and repaired',
    authors: ['Abernathy, Joel', 'Yilmaz, Deniz', 'Kaplan, Miriam'],
    categories: ['cs.AI', 'cs.LO'],
    announced: { 'arxiv-cs-ai': 3 },
    abstract:
      'Automated provers discard failed attempts. We keep them as a conversation in which a counterexample generator refutes proposed lemmas and a model repairs them. On 488 competition problems the rate of proofs rises from 54% to 67% with equal compute. Repaired lemmas are reused 3.2 times on average.',
  },
  {
    number: 807,
    title: 'Cooperation without communication in fleets of learned controllers',
    authors: ['Rossi, Chiara', 'Sørensen, Frederik', 'Kowalczyk, Zofia'],
    categories: ['cs.LG', 'cs.AI', 'cs.MA'],
    announced: { 'arxiv-cs-lg': 3, 'arxiv-cs-ai': 3 },
    abstract:
      'Independent learners in shared space often deadlock. Training against delayed copies of oneself yields right-of-way conventions in 40 of 40 runs. Fleets of 120 warehouse robots move 17% more goods than with a central scheduler that is 200 ms late. Conventions differ between runs, and mixing fleets of two conventions costs 9%.',
  },
  {
    number: 808,
    title: 'Sketches that forget on demand: deletion in linear-time recommenders',
    authors: ['Adeyemi, Tunde', 'Marchetti, Luca'],
    categories: ['cs.LG', 'cs.DS'],
    announced: { 'arxiv-cs-lg': 4 },
    abstract:
      'Laws give people the right to be forgotten, and models make it costly. A count sketch with invertible increments deletes a person from a recommender in 1.3 ms without retraining. The recommender loses 0.4% of its precision. An audit with shadow models cannot tell deleted people from strangers.',
  },
  {
    number: 809,
    title: 'Auctions for attention: allocating a shared language model among agents',
    authors: ['Hjelm, Astrid', 'Ferreira Alves, Tomás', 'Yilmaz, Deniz'],
    categories: ['cs.AI', 'cs.GT'],
    announced: { 'arxiv-cs-ai': 4 },
    abstract:
      "Agents that share a model compete for its context. We design a truthful auction for tokens in which an agent's bid is its expected gain. Welfare reaches 96% of the optimum for up to 50 agents. Without payments, agents learn to write longer prompts and welfare drops to 70%.",
  },
  {
    number: 810,
    title: 'How many tasks make a world? Identifiability of causal world models',
    authors: ['Marchetti, Luca', 'Yilmaz, Deniz', 'Park, Ji-won'],
    categories: ['cs.LG', 'cs.AI', 'stat.ML'],
    announced: { 'arxiv-cs-lg': 5, 'arxiv-cs-ai': 6 },
    abstract:
      'Agents that plan well must model the world, but which part of it? We prove that regret below a constant on d + 1 suitably varied tasks identifies a causal model of d variables up to permutation. The bound is tight. Experiments with nine simulated worlds recover 97% of edges at the predicted number of tasks.',
  },
  {
    number: 811,
    title: 'Audits by lottery: detecting unequal service in deployed assistants',
    authors: ['Dlamini, Sipho', 'Petit, Océane', 'Mbeki-Rowe, Thandi'],
    categories: ['cs.AI', 'cs.CY'],
    announced: { 'arxiv-cs-ai': 5 },
    abstract:
      'Complaints reveal unequal service late. A lottery sends 0.1% of conversations, with consent, to paired testers who differ in one stated trait. With 40,000 pairs a month a gap of 2 points in helpfulness is found in nine days. We report audits of four public assistants and what their operators changed.',
  },
  {
    number: 812,
    title: 'Neurons that tell time: oscillatory units for irregular series',
    authors: ['Nakamura, Emi', 'Sato, Hiroshi', 'Chaudhary, Anil'],
    categories: ['cs.LG', 'cs.NE'],
    announced: { 'arxiv-cs-lg': 6 },
    abstract:
      'Irregular sampling breaks recurrent networks. Units with learned frequencies between 0.01 and 10 Hz interpolate in phase and need no imputation. On records from 58 intensive care units the error of the next lactate value falls by 24%. A handful of units align with circadian period though none was built to.',
  },
];
