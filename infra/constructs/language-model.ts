import { environment } from '../../functions/resources/environment.ts';
import type { HubConfig } from '../config.ts';
import type { HubFunction } from './hub-function.ts';
import { letRead } from './hub-secret.ts';
import type { HubTable } from './hub-table.ts';

/** The model that words the briefings; without one they are extracts. The key never enters the template. */
export function askLanguageModel(
  table: HubTable,
  asker: HubFunction,
  /** Finds the personal paragraphs that the asker has had written: by the model's name, among others. */
  personalReader: HubFunction,
  { keyArn, baseUrl, model, dailyTokens, prices, batch, personalDailyTokens }: HubConfig['openai'],
): void {
  if (keyArn !== null) {
    letRead(asker, keyArn);
    asker.addEnvironment(environment.openaiKeyArn, keyArn);
    // What it has answered, and how much it was asked today.
    table.usedBy(asker, ['BatchGetItem', 'PutItem', 'UpdateItem'], ['summary#*', 'tokens#*']);
  }
  if (baseUrl !== null) asker.addEnvironment(environment.openaiBaseUrl, baseUrl);
  if (model !== null) asker.addEnvironment(environment.openaiModel, model);
  if (dailyTokens !== null) asker.addEnvironment(environment.modelDailyTokens, String(dailyTokens));
  if (prices !== null) asker.addEnvironment(environment.modelPrices, prices);
  if (batch) {
    asker.addEnvironment(environment.modelBatch, '1');
    table.usedBy(asker, ['GetItem', 'PutItem', 'DeleteItem'], ['modelBatch#*']);
  }
  if (personalDailyTokens === null) return;
  // The papers of each digest that will soon be due.
  table.usedBy(asker, ['GetItem', 'Query'], ['reader#*', 'author#*']);
  table.searchedBy(asker, ['due#*']);
  table.usedBy(personalReader, ['BatchGetItem'], ['summary#*']);
  for (const each of [asker, personalReader])
    each.addEnvironment(environment.personalDailyTokens, String(personalDailyTokens));
  if (model !== null) personalReader.addEnvironment(environment.openaiModel, model);
}
