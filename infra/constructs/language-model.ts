import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import type { HubConfig } from '../config.ts';
import type { HubFunction } from './hub-function.ts';

/** The model that words the briefings; without one they are extracts. The key never enters the template. */
export function askLanguageModel(
  scope: Construct,
  asker: HubFunction,
  { keyArn, baseUrl, model }: HubConfig['openai'],
): void {
  if (keyArn !== null) {
    Secret.fromSecretCompleteArn(scope, 'OpenAiKey', keyArn).grantRead(asker);
    asker.addEnvironment(environment.openaiKeyArn, keyArn);
  }
  if (baseUrl !== null) asker.addEnvironment(environment.openaiBaseUrl, baseUrl);
  if (model !== null) asker.addEnvironment(environment.openaiModel, model);
}
