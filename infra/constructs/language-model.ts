import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import type { HubConfig } from '../config.ts';
import type { HubFunction } from './hub-function.ts';

/** The model that words the briefings; without one they are extracts. The key never enters the template. */
export function askLanguageModel(
  scope: Construct,
  asker: HubFunction,
  /** Finds the personal paragraphs that the asker has had written: by the model's name, among others. */
  personalReader: HubFunction,
  { keyArn, baseUrl, model, dailyTokens, prices, batch, personalDailyTokens }: HubConfig['openai'],
): void {
  if (keyArn !== null) {
    Secret.fromSecretCompleteArn(scope, 'OpenAiKey', keyArn).grantRead(asker);
    asker.addEnvironment(environment.openaiKeyArn, keyArn);
  }
  if (baseUrl !== null) asker.addEnvironment(environment.openaiBaseUrl, baseUrl);
  if (model !== null) asker.addEnvironment(environment.openaiModel, model);
  if (dailyTokens !== null) asker.addEnvironment(environment.modelDailyTokens, String(dailyTokens));
  if (prices !== null) asker.addEnvironment(environment.modelPrices, prices);
  if (batch) asker.addEnvironment(environment.modelBatch, '1');
  if (personalDailyTokens === null) return;
  for (const each of [asker, personalReader])
    each.addEnvironment(environment.personalDailyTokens, String(personalDailyTokens));
  if (model !== null) personalReader.addEnvironment(environment.openaiModel, model);
}
