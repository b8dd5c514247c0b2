import type { StackResource } from '@aws-sdk/client-cloudformation';
import {
  DeleteTableCommand,
  DynamoDBClient,
  UpdateTableCommand,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import { DeleteSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Account } from './account.ts';
import { clientOptions } from './account.ts';
import { describeStack } from './place.ts';

/**
 * Takes a test's hub away as docs/operations.md says, with what outlives a stack: the table and the secret. Its logs
 * go with the stack. Throws where something is left, naming it.
 */
export const removeHub = async (
  account: Account,
  stack: string,
  cdk: (...args: string[]) => Promise<void>,
  settings: string[],
): Promise<void> => {
  const aws = clientOptions(account);
  const before = await describeStack(aws, stack).catch(() => null);
  if (before === null) return;
  await cdk('destroy', '--force', ...settings);
  for (const table of namesOf(before.resources, 'AWS::DynamoDB::Table')) await deleteTable(account, table);
  for (const secret of namesOf(before.resources, 'AWS::SecretsManager::Secret'))
    await deleteSecret(aws, secret);
  const left = await describeStack(aws, stack).catch(() => null);
  if (left !== null) throw new Error(`The stack ${stack} is still there: ${left.id}`);
};

const namesOf = (resources: StackResource[], type: string): string[] =>
  resources.flatMap(({ ResourceType, PhysicalResourceId }) =>
    ResourceType === type && PhysicalResourceId !== undefined ? [PhysicalResourceId] : [],
  );

/** Whether it is protected or not; it may be gone already. */
export const deleteTable = async (account: Account, TableName: string): Promise<void> => {
  const client = new DynamoDBClient(clientOptions(account));
  try {
    await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }));
    await client.send(new DeleteTableCommand({ TableName }));
    await waitUntilTableNotExists({ client, maxWaitTime: 300 }, { TableName });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') throw error;
  } finally {
    client.destroy();
  }
};

const deleteSecret = async (aws: ReturnType<typeof clientOptions>, SecretId: string): Promise<void> => {
  const client = new SecretsManagerClient(aws);
  try {
    await client.send(new DeleteSecretCommand({ SecretId, ForceDeleteWithoutRecovery: true }));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') throw error;
  } finally {
    client.destroy();
  }
};
