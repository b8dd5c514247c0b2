import { availableParallelism } from 'node:os';
import { startVitest, type TestModule } from 'vitest/node';

/** `npm run conformance`: the suites that say how well feeds are read, as passed/total of each. */
const suites = [
  'test/feeds/corpus',
  'test/feeds/golden',
  'test/feeds/hostile',
  'test/feeds/polling/truncation',
];

type Count = { passed: number; total: number; skipped: number };

const counts = new Map<string, Count>();
const failures: string[] = [];

const count = (module: TestModule): void => {
  for (const test of module.children.allTests()) {
    const [suite = 'other'] = test.fullName.split(' > ');
    const name = test.parent.type === 'suite' ? suite : 'other';
    const known = counts.get(name) ?? { passed: 0, total: 0, skipped: 0 };
    const { state } = test.result();
    known.total += 1;
    if (state === 'passed') known.passed += 1;
    if (state === 'skipped') known.skipped += 1;
    if (state === 'failed') failures.push(test.fullName);
    counts.set(name, known);
  }
};

const vitest = await startVitest('test', suites, {
  run: true,
  maxWorkers: Math.min(2, availableParallelism()),
  reporters: [{ onTestModuleEnd: count }],
});
await vitest.close();

let passed = 0;
let total = 0;
for (const [name, suite] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  passed += suite.passed;
  total += suite.total - suite.skipped;
  const note = suite.skipped > 0 ? `  (${suite.skipped} skipped: its documents are not here)` : '';
  process.stdout.write(`${`${suite.passed}/${suite.total - suite.skipped}`.padStart(9)}  ${name}${note}\n`);
}
process.stdout.write(`${`${passed}/${total}`.padStart(9)}  all\n`);
for (const failure of failures) process.stdout.write(`failed: ${failure}\n`);
process.exitCode = passed === total && total > 0 ? 0 : 1;
