import { expect, it } from 'vitest';
import { nodeVersionProblem } from '../../functions/resources/node-version.ts';

it.each(['v24.0.0', 'v24.21.0', '24.21.0', 'v25.1.0', 'v100.0.0'])('runs on %s', (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

it.each(['v20.19.0', 'v22.11.0', '18.0.0', 'nonsense'])(
  'refuses %s in one line that names both',
  (version) => {
    const problem = nodeVersionProblem(version);
    expect(problem).toContain(version);
    expect(problem).toContain('24');
    expect(problem).not.toContain('\n');
  },
);
