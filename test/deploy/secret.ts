import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Place } from './place.ts';

/** What keys the ids of the deployed hub's readers. */
export const readSecret = async (place: Place): Promise<string> => {
  const client = new SecretsManagerClient(place.aws);
  const SecretId = place.resource('AWS::SecretsManager::Secret', 'Secret');
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
  client.destroy();
  if (SecretString === undefined) throw new Error('The secret is not text.');
  return SecretString;
};
