import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Told } from './place.ts';

/** What cfn-lint finds in the synthesized template; empty where it finds nothing. */
export const lintTemplate = ({ programs, template }: Told): string => {
  // W3005: CDK names dependencies that the references imply already.
  const args = ['--ignore-checks', 'W3005', '--', template];
  const { stdout, stderr, error } = spawnSync(join(programs, 'cfn-lint'), args, { encoding: 'utf8' });
  if (error) throw error;
  return stdout + stderr;
};
