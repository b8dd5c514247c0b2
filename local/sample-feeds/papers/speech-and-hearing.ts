import type { SamplePaper } from '../sample-paper.ts';

export const speechAndHearing: SamplePaper[] = [
  {
    number: 501,
    title: 'A speech prosthesis that follows intonation in real time',
    authors: ['Tamm, Kaisa', 'Okafor, Chidi', 'Ishikawa, Ren', 'Petrov, Aleksandr'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 0, nature: 5 },
    abstract:
      'Speech prostheses produce words without melody. From 253 electrodes over the precentral gyrus of a man with anarthria we decode pitch and loudness with a lag of 90 ms. Listeners told questions from statements in 91% of sentences and recognised sarcasm in 68%. He sang three short melodies without further training.',
  },
  {
    number: 502,
    title: 'Self-supervised decoders for neural speech survive electrode loss',
    authors: ['Ishikawa, Ren', 'Park, Ji-won', 'Tamm, Kaisa'],
    categories: ['cs.LG', 'eess.AS', 'q-bio.NC'],
    announced: { 'arxiv-cs-lg': 1 },
    abstract:
      "Implanted electrodes fail over the years. We pretrain a decoder on 190 hours of unlabelled recordings with random subsets of electrodes masked. After losing 40% of channels word error rises from 9% to 13%, where supervised decoders reach 44%. A day's recalibration becomes unnecessary in 17 of 20 sessions.",
  },
  {
    number: 503,
    title: 'The auditory nerve reports silence',
    authors: ['Abara, Ngozi', 'Brandt, Elke', 'Laurent, Théo'],
    categories: ['Neuroscience'],
    announced: { elife: 0 },
    abstract:
      'Offset responses are thought to arise in the brainstem. Recording 1,480 auditory nerve fibres in gerbils, we find that 11% rise in rate 6 ms after a tone ends. They contact pillar cells through gap junctions that blockers close. Animals without the junction need gaps twice as long to hear them.',
  },
  {
    number: 504,
    title: 'Attention stretches the temporal receptive field of human auditory cortex',
    authors: ['Laurent, Théo', 'Virtanen, Otso', 'Okafor, Chidi'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 1 },
    abstract:
      'Integration of sound over time is usually treated as fixed. In 24 patients with intracranial electrodes, windows in the superior temporal gyrus lengthened from 180 to 260 ms when syllables had to be understood rather than detected. Primary cortex kept its 70 ms. The stretch began 300 ms before the expected word.',
  },
  {
    number: 505,
    title: 'Hearing aids and falls in adults over 75: the QUIETSTEP randomised trial',
    authors: ['Abara, Ngozi', 'Holloway, Grace', 'Laurent, Théo'],
    categories: ['otolaryngology'],
    announced: { medrxiv: 1 },
    abstract:
      'We randomised 612 adults with moderate hearing loss to hearing aids at once or after 18 months. Falls per person and year were 0.71 and 0.94 (rate ratio 0.76, 95% confidence interval 0.61 to 0.94). Walking while listening to speech improved first, at six weeks. Benefit was confined to those who wore the aids more than five hours a day.',
  },
  {
    number: 506,
    title: 'Cocktail parties for machines: separating speakers by what they could plausibly say next',
    authors: ['Park, Ji-won', 'Laurent, Théo', 'Nakamura, Emi'],
    categories: ['cs.AI', 'cs.SD', 'eess.AS'],
    announced: { 'arxiv-cs-ai': 1 },
    abstract:
      "Separation by voice fails when voices are alike. A language model's expectation over the next syllables breaks the tie. For pairs of siblings the signal-to-distortion ratio improves by 4.4 dB over the best acoustic system. Gains vanish, as they should, for lists of random words.",
  },
  {
    number: 507,
    title: 'Songbirds hum their lessons in sleep',
    authors: ['Virtanen, Otso', 'Castellanos, Julián', 'Abara, Ngozi'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 2 },
    abstract:
      'Syringeal muscles of sleeping zebra finches twitch in patterns. Reconstructed through a model of the syrinx, 14% of patterns match syllables that the bird practised badly that day. Birds whose twitches were damped by botulinum toxin learned 26% more slowly. Adults with finished songs rehearse only after deafening.',
  },
  {
    number: 508,
    title: 'Stuttering and the missing beat in the basal ganglia',
    authors: ['Okafor, Chidi', 'Petrov, Aleksandr', 'Moreau, Camille'],
    categories: ['Neuroscience'],
    announced: { 'biorxiv-neuroscience': 4, elife: 6 },
    abstract:
      'Ultrasound of the subthalamic nucleus in 33 adults who stutter shows beta bursts that arrive 40 ms late before blocked words. The delay is absent when speaking in chorus. Stimulation locked to the metronome of fluent stretches shortened blocks by 43%. A circuit model attributes the delay to one weak projection from the supplementary motor area.',
  },
  {
    number: 509,
    title: 'Cochlear-inspired filter banks learn to ignore wind',
    authors: ['Laurent, Théo', 'Kowalczyk, Zofia', 'Jeong, Hana'],
    categories: ['cs.LG', 'cs.SD', 'eess.SP'],
    announced: { 'arxiv-cs-lg': 4 },
    abstract:
      'Wind noise defeats hearing aids because it differs at each microphone. Adding an efferent loop to a learned filter bank, 8,000 parameters in all, lowers noise by 11 dB at 6 m/s and leaves speech intact. The loop has a latency of 3.8 ms. In blind tests 41 of 50 wearers preferred it.',
  },
  {
    number: 510,
    title: "A single gene dose sets the width of vocal learning's window",
    authors: ['Brandt, Elke', 'Virtanen, Otso', 'Dimitrov, Stoyan', 'Okafor, Chidi'],
    categories: ['Neuroscience'],
    announced: { nature: 3 },
    abstract:
      'Vocal learners close the door on new sounds at an age that differs between species. Titrating the transcription factor KLF9 in the song nucleus HVC moved closure from day 90 to day 60 or 140. Perineuronal nets formed at the moved date and dissolving them reopened learning for nine days. Variation in a human enhancer of the gene accompanies accent retention in 4,100 migrants.',
  },
  {
    number: 511,
    title: 'Home practice with a decoding headset after stroke: twelve-month outcomes in aphasia',
    authors: ['Petrov, Aleksandr', 'Jeong, Hana', 'Tamm, Kaisa'],
    categories: ['rehabilitation medicine'],
    announced: { medrxiv: 3 },
    abstract:
      'Seventy-four people with chronic aphasia practised naming with a headset that rewarded activity near the target word. After 12 weeks naming rose by 13 of 100 items, and by 5 with a sham headset. At twelve months 9 of the 13 remained. Gains were largest where the arcuate fasciculus was spared.',
  },
  {
    number: 512,
    title: 'Hair cells listen at the edge of a bifurcation because they are badly aligned',
    authors: ['Brandt, Elke', 'Marchetti, Luca', 'Laurent, Théo'],
    categories: ['Neuroscience', 'Physics of Living Systems'],
    announced: { elife: 2 },
    abstract:
      "Hair bundles amplify best when poised at the onset of oscillation, which seems to need exact tuning. Measuring 340 bundles, we find stiffness scattered by 22% within a cell's neighbours. Coupled through the tectorial membrane, scattered bundles hold the whole at the edge without tuning. Uniform bundles oscillate or fall silent.",
  },
];
