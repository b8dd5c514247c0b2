import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Account, clientOptions } from './account.ts';
import { childEnvironment } from './children.ts';
import { operatorCommands } from './operations.ts';
import { describeStack } from './place.ts';

/** The table that a stack made for itself. */
export const tableOf = async (account: Account, stack: string): Promise<string> => {
  const { resources } = await describeStack(clientOptions(account), stack);
  const found = resources.find(({ ResourceType }) => ResourceType === 'AWS::DynamoDB::Table');
  if (found?.PhysicalResourceId === undefined) throw new Error(`The stack ${stack} has no table.`);
  return found.PhysicalResourceId;
};

/** Restores a hub's table as it is now, word for word as docs/operations.md has it. Returns the name of the new table. */
export const restoreTable = async (table: string, account: Account, programs: string): Promise<string> => {
  const env = childEnvironment(account.env);
  const settings = { PATH: `${programs}:${env.PATH}`, AWS_DEFAULT_REGION: account.region, AWS_PAGER: '' };
  for (const command of operatorCommands('Back up and restore', {
    TABLE: table,
    '2026-11-23T06:00:00Z': new Date().toISOString(),
  }))
    await promisify(execFile)('sh', ['-c', command], { env: { ...env, ...settings } });
  return `${table}-restored`;
};
