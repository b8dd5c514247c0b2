import { Logger } from '@aws-lambda-powertools/logger';
import { random, randomBytes, systemClock } from './adapters/system/system.ts';
import { readConfig } from './config.ts';
import { catalogue } from './feeds/catalogue.ts';
import type { Log, Runtime } from './runtime.ts';

const powertoolsLog = (): Log => {
  const logger = new Logger({ serviceName: 'academic-hub' });
  return {
    info: (message, details = {}) => logger.info(message, details),
    warn: (message, details = {}) => logger.warn(message, details),
    error: (message, details = {}) => logger.error(message, details),
  };
};

/** The runtime of a Lambda: its environment, the system's clock and randomness, the whole catalogue. */
export const lambdaRuntime = (): Runtime => {
  const config = readConfig();
  return {
    config,
    now: systemClock,
    randomBytes,
    random,
    feeds: { sources: catalogue, allowLoopback: config.allowLoopbackFeeds(), samples: false },
    log: powertoolsLog(),
  };
};
