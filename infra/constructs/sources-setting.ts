import { environment } from '../../functions/resources/environment.ts';
import type { HubConfig } from '../config.ts';
import type { HubFunction } from './hub-function.ts';

/** Tells whoever reads sources, or shows them, which ones the operator chose. */
export function chooseSources(
  reader: HubFunction,
  config: Pick<HubConfig, 'sources' | 'loopbackFeeds'>,
): void {
  if (config.sources !== null) reader.addEnvironment(environment.sources, config.sources);
  if (config.loopbackFeeds) reader.addEnvironment(environment.allowLoopbackFeeds, '1');
}
