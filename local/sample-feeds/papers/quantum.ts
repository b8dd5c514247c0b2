import type { SamplePaper } from '../sample-paper.ts';

export const quantum: SamplePaper[] = [
  {
    number: 301,
    title: 'Erasure-first surface codes at twice the break-even point',
    authors: ['Novák, Petr', 'Kaplan, Miriam', 'Zhao, Yun'],
    categories: ['quant-ph'],
    announced: { 'arxiv-quant-ph': 0 },
    abstract:
      'Errors whose place is known are cheaper to correct than hidden ones. We operate a distance-5 surface code on 49 fluxonium qubits in which 92% of errors leave the computational space and are detected. The logical error per cycle is 0.19%, a factor of 2.1 below that of the best physical qubit. Treating erasures as ordinary errors loses the whole advantage.',
  },
  {
    number: 302,
    title: 'A recurrent decoder that fits in a control chip',
    authors: ['Zhao, Yun', 'Adeyemi, Tunde', 'Kaplan, Miriam'],
    categories: ['quant-ph', 'cs.LG'],
    announced: { 'arxiv-quant-ph': 0, 'arxiv-cs-lg': 0 },
    revised: 3,
    abstract:
      'Neural decoders beat matching but need accelerators. Ours has 9,400 parameters in 4-bit arithmetic and answers in 410 ns on a field-programmable gate array. On recorded data from a distance-5 memory it lowers the logical error rate by 18% relative to minimum-weight matching. It retrains itself on an hour of syndromes without labels.',
  },
  {
    number: 303,
    title: 'Bicycle codes with single-shot correction on a planar chip',
    authors: ['Kaplan, Miriam', 'Lindqvist, Markus', 'Ortega, Lucía'],
    categories: ['quant-ph'],
    announced: { 'arxiv-quant-ph': 1 },
    abstract:
      'Bivariate bicycle codes promise ten times fewer qubits than surface codes but need long wires and many rounds. We find a family [[144,12,10]] with redundant checks that corrects measurement errors in one round. Each qubit couples to five others through one layer of air bridges. Under circuit noise the pseudo-threshold is 0.6%.',
  },
  {
    number: 304,
    title: 'Learning noise from syndromes without stopping the computer',
    authors: ['Ortega, Lucía', 'Marchetti, Luca', 'Zhao, Yun'],
    categories: ['quant-ph', 'cs.LG', 'stat.ML'],
    announced: { 'arxiv-quant-ph': 1, 'arxiv-cs-lg': 1 },
    abstract:
      'Calibration drifts while a quantum computer runs. We show that the parameters of any local Pauli noise are identifiable from syndrome statistics up to gauge, and estimate them by variational inference. Tracking 1,230 parameters every 20 s recovers 85% of the loss that drift causes over six hours. The method notices a failing coupler four minutes before its error doubles.',
  },
  {
    number: 305,
    title: 'Below-threshold logical qubits in neutral atoms that replace their own losses',
    authors: ['Kaplan, Miriam', 'Ortega, Lucía', 'Novák, Petr', 'Zhao, Yun', 'AURORA Collaboration'],
    categories: ['Physics'],
    announced: { nature: 1 },
    abstract:
      'Neutral atoms are lost at every step of a computation, which has limited them to short circuits. We reload and re-entangle lost atoms from a reservoir of 6,000 while a logical circuit runs. A distance-7 code survives 410 cycles with 0.31% logical error each, a factor of 1.9 below distance 5. The experiment ran for 26 minutes without interruption.',
  },
  {
    number: 306,
    title: 'Cosmic-ray bursts and the correlated errors of phonon-shielded qubits',
    authors: ['Thorsen, Eirik', 'Novák, Petr', 'Ishikawa, Ren'],
    categories: ['quant-ph', 'cond-mat.mes-hall'],
    announced: { 'arxiv-quant-ph': 2 },
    abstract:
      'High-energy particles poison many qubits at once. Copper islands on the back of the chip absorb phonons and shrink the affected radius from 6 to 0.9 mm. The rate of events that corrupt more than three qubits falls from one in 12 s to one in 35 min. Remaining bursts come from muons that cross the chip at a shallow angle.',
  },
  {
    number: 307,
    title: 'Magic states from a factory of fourteen qubits',
    authors: ['Ortega, Lucía', 'Ishikawa, Ren', 'Müller-Brandt, Anton'],
    categories: ['quant-ph'],
    announced: { 'arxiv-quant-ph': 2 },
    abstract:
      'Distilling magic states dominates the cost of fault-tolerant algorithms. Growing a colour code with post-selection, we prepare a state with infidelity 2.6 × 10⁻⁴ on 14 qubits of 0.1% error. The acceptance is 23%, and the space-time cost is a twelfth of standard distillation. Two rounds reach 10⁻⁹.',
  },
  {
    number: 308,
    title: 'Barren plateaus end where symmetry begins: a census of 10,000 ansätze',
    authors: ['Müller-Brandt, Anton', 'Yilmaz, Deniz', 'Ortega, Lucía'],
    categories: ['quant-ph', 'cs.LG'],
    announced: { 'arxiv-quant-ph': 3, 'arxiv-cs-lg': 3 },
    abstract:
      'Gradients of variational circuits vanish with size for generic designs. We compute the gradient variance of 10,000 circuits of up to 40 qubits by Lie-algebraic methods. Designs whose dynamical algebra grows polynomially keep gradients and are classically simulable in 94% of cases. The remaining 6% share a single discrete symmetry.',
  },
  {
    number: 309,
    title: 'A clock that measures its own quantum noise',
    authors: ['Ishikawa, Ren', 'Bertrand, Hugo', 'Sato, Hiroshi'],
    categories: ['quant-ph', 'physics.atom-ph'],
    announced: { 'arxiv-quant-ph': 3 },
    abstract:
      "Spin squeezing improves atomic clocks until the laser's noise dominates. We entangle 70 strontium atoms so that their sum keeps time and their differences record the laser. Stability reaches 9.1 × 10⁻¹⁷ at one second, 3.2 dB beyond the standard quantum limit. The scheme needs no second ensemble.",
  },
  {
    number: 310,
    title: 'Language models as quantum compilers: 31% fewer two-qubit gates, with proofs',
    authors: ['Yilmaz, Deniz', 'Zhao, Yun', 'Nakamura, Emi'],
    categories: ['quant-ph', 'cs.AI'],
    announced: { 'arxiv-quant-ph': 4, 'arxiv-cs-ai': 4 },
    abstract:
      'Rewriting circuits is search in a vast space. A language model proposes rewrites and a checker based on the ZX-calculus accepts only proven ones. On 180 arithmetic circuits two-qubit gates fall by 31% relative to the best public compiler. Without the checker, 4% of proposals would have been wrong.',
  },
  {
    number: 311,
    title: 'Entanglement swapping over 210 km of deployed fibre with memories that wait',
    authors: ['Bertrand, Hugo', 'Kaplan, Miriam', 'Ishikawa, Ren'],
    categories: ['quant-ph'],
    announced: { 'arxiv-quant-ph': 4 },
    abstract:
      'Repeaters must hold entanglement while the other half of a link is made. Rare-earth memories with 480 ms of storage link three cities by 210 km of deployed fibre. Entangled pairs arrive at 1.4 per second with fidelity 0.84. Direct transmission of photons over the distance would deliver one pair in nine minutes.',
  },
  {
    number: 312,
    title: 'Simulating a doped Hubbard ladder beyond exact methods',
    authors: ['Zhao, Yun', 'Müller-Brandt, Anton', 'Bertrand, Hugo'],
    categories: ['quant-ph', 'cond-mat.str-el'],
    announced: { 'arxiv-quant-ph': 5 },
    abstract:
      'We prepare ground states of a 2 × 24 Hubbard ladder at 12% doping on 96 trapped-ion qubits with error mitigation. Pair correlations decay with exponent 1.07, between the two best tensor-network estimates. The uncertainty of 0.05 is dominated by extrapolation of noise. Classical effort at equal uncertainty is estimated at 4 years on 1,000 nodes.',
  },
  {
    number: 313,
    title: 'A proof that good quantum codes need long wires',
    authors: ['Marchetti, Luca', 'Kaplan, Miriam', 'Hjelm, Astrid'],
    categories: ['Physics', 'Mathematics'],
    announced: { nature: 3 },
    abstract:
      'Good quantum codes exist, but their checks connect distant qubits. We prove that any code family with linear distance and rate, drawn in three dimensions, needs wires of total length n to the power 4/3. The proof turns logical operators into flows with large minimum cuts. The bound is attained by folded products of expanders.',
  },
  {
    number: 314,
    title: 'Equivariant surrogates for pulse shaping on drifting hardware',
    authors: ['Hjelm, Astrid', 'Zhao, Yun', 'Adeyemi, Tunde'],
    categories: ['cs.LG', 'quant-ph', 'math.OC'],
    announced: { 'arxiv-cs-lg': 2 },
    abstract:
      'Control pulses are tuned by repeated measurement. A surrogate that respects the symmetry between drive phase and frame predicts gate error from 40 shots instead of 3,000. Tuning 64 gates takes 90 s. The surrogate transfers to a chip it has never seen after ten minutes of data.',
  },
  {
    number: 315,
    title: 'Certified randomness from circuits that are easy to check',
    authors: ['Hjelm, Astrid', 'Bertrand, Hugo', 'Marchetti, Luca'],
    categories: ['quant-ph', 'cs.CC'],
    announced: { 'arxiv-quant-ph': 6 },
    abstract:
      'Random circuit sampling certifies entropy at a cost of exponential verification. Hiding stabiliser structure in a tenth of the circuits lets anyone verify in polynomial time without telling the prover which. On 56 qubits we certify 71,000 bits an hour against an adversary with 10²² operations. The protocol tolerates a fidelity of 0.3.',
  },
  {
    number: 316,
    title: 'Squeezed light cuts the noise of a tabletop gravity sensor by half',
    authors: ['Bertrand, Hugo', 'Bianchi, Sofia', 'Lindqvist, Maren K.'],
    categories: ['quant-ph', 'gr-qc'],
    announced: { 'arxiv-quant-ph': 5 },
    abstract:
      'A pair of 90-mg mirrors read out with 6.1 dB of squeezed light senses accelerations of 2.3 × 10⁻¹⁰ m s⁻² in one second. Noise between 20 and 300 Hz is half of that with coherent light. Walking a 1-kg mass past the sensor gives a signal at 14 standard deviations. Groundwater surveys from a van come within reach.',
  },
];
