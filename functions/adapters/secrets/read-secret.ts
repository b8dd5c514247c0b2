import { SecretsProvider } from '@aws-lambda-powertools/parameters/secrets';
import type { SecretsManagerClientConfig } from '@aws-sdk/client-secrets-manager';

// A rotated secret is taken up within this time by processes that stay warm.
const maxAgeSeconds = 3600;

/** The text of a secret in Secrets Manager, kept for an hour. Throws Powertools' `GetParameterError`, or an Error where it is not text. */
export const makeReadSecret = (options: SecretsManagerClientConfig) => {
  const provider = new SecretsProvider({ clientConfig: options });
  return async (arn: string): Promise<string> => {
    const secret = await provider.get(arn, { maxAge: maxAgeSeconds });
    if (typeof secret !== 'string' || secret === '') throw new Error(`The secret ${arn} holds no text.`);
    return secret;
  };
};
