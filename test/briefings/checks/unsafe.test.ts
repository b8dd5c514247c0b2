import { expect, test } from 'vitest';
import { unsafeRule } from '../../../functions/briefings/checks/unsafe.ts';

test.each([
  'We propose a sparse attention model for long documents.',
  'Networks forget previous tasks when they learn new ones.',
  'Agents generalize to new tasks by following instructions.',
  'Our agent achieves the highest score on eleven of twelve games.',
  'Existing methods neglect the context of earlier sentences.',
  'Users who click on an item often return.',
  'Patients visit the hospital twice a year.',
  'Open questions remain about forward models.',
  'The output should be invariant to the order of the inputs.',
  'BERT is pretrained as a language model with a [MASK] token.',
  'The model emits a <think> block when a<b and c>d, that is N >> 1.',
  'We study sentiment in positive reviews of films.',
  'The excited state with ligand character decays in 3 ps.',
  'Call centres and email campaigns raise turnout.',
  'Attention is all that is needed: models that read and write state-of-the-art summaries.',
  'Code injection attacks override the prompt of a deployed assistant in 40% of cases.',
  'Gradients vanish where $\\{x : f(x) > 0\\}$ is small.',
])('may be shown: %s', (text) => {
  expect(unsafeRule(text)).toBeNull();
});
