import type { SamplePaper } from '../sample-paper.ts';

export const microbes: SamplePaper[] = [
  {
    number: 201,
    title: 'A phage that hunts persister cells',
    authors: ['Okonkwo, Adaeze', 'Meyer-Landau, Ruth', 'Dimitrov, Stoyan', 'Sato, Hiroshi'],
    categories: ['Microbiology'],
    announced: { nature: 0 },
    abstract:
      'Antibiotics leave dormant bacteria behind, and most phages cannot multiply in them either. Screening 3,100 environmental phages against starved Pseudomonas aeruginosa, we found one that replicates in dormant cells by carrying its own ribosome-rescue factor. With meropenem it reduced biofilms on catheters by seven orders of magnitude. Resistance appeared in 2 of 96 lines and cost them half of their growth.',
  },
  {
    number: 202,
    title: 'Seven days of antibiotics are not inferior to fourteen for bloodstream infections in children',
    authors: ['Meyer-Landau, Ruth', 'Gunawardena, Dilshan', 'Holloway, Grace'],
    categories: ['infectious diseases'],
    announced: { medrxiv: 0, nature: 4 },
    abstract:
      'In 31 hospitals, 842 children with uncomplicated Gram-negative bacteraemia received antibiotics for 7 or 14 days. Death, relapse or readmission within 90 days occurred in 6.4% and 6.9%, a difference of -0.5 points (95% confidence interval -3.8 to 2.8) within the margin of 5. Carriage of resistant bacteria at day 60 was 9 points lower in the short arm. The results held among children under one year.',
  },
  {
    number: 203,
    title: 'Protein language models learn toxin-antitoxin grammar without being told',
    authors: ['Dimitrov, Stoyan', 'Park, Ji-won', 'Chaudhary, Anil'],
    categories: ['cs.LG', 'q-bio.QM'],
    announced: { 'arxiv-cs-lg': 0 },
    abstract:
      'Toxins and antitoxins sit side by side in bacterial genomes. A protein language model given gene pairs instead of single genes assigns cognate antitoxins a likelihood 14 times that of shuffled ones. Attention between residues recovers 71% of contacts across the interface in 52 crystal structures. We predict 1,260 new systems, of which 9 of 12 tested are toxic when expressed alone.',
  },
  {
    number: 204,
    title: 'Designing phage receptor binders by inverse folding under escape constraints',
    authors: ['Park, Ji-won', 'Okonkwo, Adaeze', 'Brandt, Elke'],
    categories: ['cs.LG', 'cs.AI', 'q-bio.BM'],
    announced: { 'arxiv-cs-lg': 2, 'arxiv-cs-ai': 2 },
    abstract:
      'Phages lose their hosts when receptors mutate. We optimise tail-fibre tips jointly against 200 plausible receptor variants by inverse folding with a minimax objective. Of 48 designs, 11 infect all five variants held out in the laboratory, where the best natural tip infects two. Designs stay within 9 substitutions of a natural tip.',
  },
  {
    number: 205,
    title: 'Bacteria hedge against phage by inheriting membrane domains',
    authors: ['Dimitrov, Stoyan', 'Silva, Beatriz', 'Meyer-Landau, Ruth'],
    categories: ['Microbiology and Infectious Disease'],
    announced: { elife: 2 },
    abstract:
      'Clonal Escherichia coli differ in their susceptibility to phage T5 although their genomes agree. Time-lapse imaging of 18,000 lineages shows that a receptor-poor membrane domain is passed to one daughter for up to six generations. Such lineages survive exposures that kill 99.9% of the rest. Mixing the domain with a curvature drug makes the population uniformly susceptible.',
  },
  {
    number: 206,
    title: 'Resistance genes travel along wastewater pipes faster than along rivers',
    authors: ['Gunawardena, Dilshan', 'Bianchi, Sofia', 'Okonkwo, Adaeze'],
    categories: ['Microbiology and Infectious Disease', 'Epidemiology and Global Health'],
    announced: { elife: 0 },
    abstract:
      'We sequenced 1,150 samples from sewers and rivers in four cities over two years. The carbapenemase gene blaNDM-5 spread along sewers at 2.1 km a month and along rivers at 0.4. Plasmids of the IncX3 group carried it in 83% of cases. A model on the pipe network predicts the order in which wards report infections with a rank correlation of 0.72.',
  },
  {
    number: 207,
    title: 'Wastewater sequencing finds carbapenemase outbreaks eleven days before hospitals do',
    authors: ['Bianchi, Sofia', 'Gunawardena, Dilshan', 'Cohen, Yael'],
    categories: ['infectious diseases'],
    announced: { medrxiv: 1 },
    abstract:
      'Hospital effluents in 14 sites were sequenced twice a week for 18 months. Of 23 outbreaks declared by infection control, 19 were visible in effluent, with a median lead of 11 days. False alerts came once every 7 months per site. The cost was 310 dollars a week, below that of screening one ward.',
  },
  {
    number: 208,
    title: 'Gut bacteria tune the sleep of mice through vagal histamine',
    authors: ['Moreau, Camille', 'Dimitrov, Stoyan', 'Castellanos, Julián'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 1 },
    abstract:
      'Mice without gut bacteria sleep in short fragments. Colonisation with a histamine-producing Lactobacillus restored bouts of normal length within four days, and a strain lacking hdcA did not. Cutting the hepatic branch of the vagus removed the effect. Plasma histamine did not change, which points to a local signal.',
  },
  {
    number: 209,
    title: 'A ring-shaped antibiotic that resistance enzymes cannot open',
    authors: ['Cohen, Yael', 'Vasquez-Ito, Renata', 'Meyer-Landau, Ruth'],
    categories: ['Microbiology', 'Chemistry'],
    announced: { nature: 2 },
    abstract:
      'Beta-lactamases open the ring that gives penicillins their power. We fused the ring into a cage whose strain is released only inside the target protein. The compound, cagemicin, kills 97% of 540 resistant clinical isolates at 1 µg/ml and is stable to all 12 enzymes tested. In mice with pneumonia a dose of 20 mg/kg saved 9 of 10 animals.',
  },
  {
    number: 210,
    title: 'Learning resistance from growth curves alone',
    authors: ['Chaudhary, Anil', 'Cohen, Yael', 'Adeyemi, Tunde'],
    categories: ['cs.LG', 'stat.ML', 'q-bio.QM'],
    announced: { 'arxiv-cs-lg': 1 },
    abstract:
      'Genomes predict resistance only where mechanisms are known. We train a state-space model on 61,000 optical growth curves under 24 drugs and read susceptibility from the first 90 minutes. Categorical agreement with the reference method is 96.1%, and very major errors are 0.9%. The latent state separates efflux from hydrolysis without labels.',
  },
  {
    number: 211,
    title: 'An agent that reads the microbiology bench: planning culture experiments with uncertain tools',
    authors: ['Rossi, Chiara', 'Park, Ji-won', 'Dimitrov, Stoyan'],
    categories: ['cs.AI', 'q-bio.QM'],
    announced: { 'arxiv-cs-ai': 3 },
    abstract:
      'Laboratory robots follow scripts and stop at the first surprise. Our agent plans cultures with a belief over 17 failure modes and buys information by cheap measurements. In 140 runs it completed 88%, against 61% for the script, and never discarded a sample that a technician would have kept. Half of its plate reads turned out to be unnecessary.',
  },
  {
    number: 212,
    title: 'Paying for antibiotics that stay on the shelf: evidence from a subscription pilot',
    authors: ['Weiss, Johanna', 'Cohen, Yael', 'Ferreira Alves, Tomás'],
    categories: ['health economics'],
    announced: { 'open-working-papers': 0 },
    abstract:
      'Two countries pay a fixed annual fee for access to new antibiotics whatever the volume used. Trials registered by eligible firms rose by 41% relative to firms just below the size threshold. Use of the drugs did not increase. At current fees an approved antibiotic costs 1.2 billion dollars over ten years, half of what volume-based bonuses would need for equal entry.',
  },
  {
    number: 213,
    title: 'Autologous stool banking before chemotherapy: a pilot randomised trial',
    authors: ['Holloway, Grace', 'Moreau, Camille', 'Meyer-Landau, Ruth'],
    categories: ['gastroenterology'],
    announced: { medrxiv: 3 },
    abstract:
      'Sixty patients stored stool before chemotherapy for leukaemia and received it back, or placebo, after recovery of neutrophils. Diversity returned to baseline in 18 days with their own stool and in 77 without. Days with fever fell from 5.2 to 3.6. No bloodstream infection was traced to the procedure.',
  },
  {
    number: 214,
    title: 'Microglia prune along the grain of bacterial metabolites',
    authors: ['Castellanos, Julián', 'Vasquez-Ito, Renata', 'Okafor, Chidi'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 3 },
    abstract:
      'Short-chain fatty acids from gut bacteria reach the brain, but their targets there are disputed. In cortical slices, butyrate at 20 µM halved the engulfment of synapses by microglia within six hours. The effect needed the receptor GPR109A and was lost in aged tissue. Mice on a fibre-rich diet kept 15% more inhibitory synapses at 20 months.',
  },
  {
    number: 215,
    title: 'Antibiotic tolerance evolves before resistance in 200 replicate populations',
    authors: ['Okonkwo, Adaeze', 'Novák, Petr', 'Cohen, Yael'],
    categories: ['Evolutionary Biology', 'Microbiology and Infectious Disease'],
    announced: { elife: 4 },
    abstract:
      'We exposed 200 populations of Staphylococcus aureus to daily pulses of daptomycin. Tolerance arose in 171 of them within 12 pulses and resistance in 63, never first. Tolerant lines acquired resistance three times as fast because more cells survived to mutate. Pulses spaced two days apart delayed both by a factor of two.',
  },
  {
    number: 216,
    title: 'Metagenomes as sets: permutation-invariant pretraining for microbial communities',
    authors: ['Adeyemi, Tunde', 'Bianchi, Sofia', 'Park, Ji-won'],
    categories: ['cs.LG', 'q-bio.GN'],
    announced: { 'arxiv-cs-lg': 4, 'arxiv-cs-ai': 4 },
    abstract:
      "Communities have no order, yet models feed them as sequences. We pretrain a set transformer on 480,000 metagenomes to predict held-out members. It imputes the host's antibiotic exposure with an area under the curve of 0.91, 7 points above a tree ensemble. Embeddings of sewers drift towards those of hospitals in the month before outbreaks.",
  },
  {
    number: 217,
    title: 'Viruses of ocean bacteria store phosphate for hard times',
    authors: ['Vasquez-Ito, Renata', 'Thorsen, Eirik', 'Silva, Beatriz'],
    categories: ['Microbiology'],
    announced: { nature: 5 },
    abstract:
      'Half of the viruses in phosphate-poor waters carry a gene that makes polyphosphate. Infected cyanobacteria built granules holding 4% of their phosphorus and released them intact at lysis. Neighbouring cells took the granules up within hours. We estimate that viruses move 21 million tonnes of phosphorus a year in this form.',
  },
  {
    number: 218,
    title:
      'Rapid susceptibility from growth imaging shortens time to the right antibiotic: a stepped-wedge trial',
    authors: ['Gunawardena, Dilshan', 'Chaudhary, Anil', 'Holloway, Grace', 'Cohen, Yael'],
    categories: ['infectious diseases'],
    announced: { medrxiv: 4 },
    abstract:
      'Nine hospitals introduced a 2-hour imaging test for blood cultures in random order, covering 3,904 patients. Time to effective therapy fell from 31 to 12 hours and 30-day mortality from 13.1% to 11.6% (adjusted odds ratio 0.87, 95% confidence interval 0.76 to 0.99). Use of carbapenems fell by 22%. Savings exceeded costs from the fourth month.',
  },
];
