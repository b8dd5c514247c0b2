import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { random, randomBytes, systemClock } from './adapters/system/system.ts';
import { readConfig } from './config.ts';
import { catalogue } from './feeds/catalogue.ts';
import { chooseSources } from './feeds/sources/choose-sources.ts';
import { metricsNamespace, metricsService } from './resources/metrics.ts';
import type { Log, Runtime } from './runtime.ts';

const powertoolsLog = (): Log => {
  const logger = new Logger({ serviceName: 'academic-hub' });
  return {
    info: (message, details = {}) => logger.info(message, details),
    warn: (message, details = {}) => logger.warn(message, details),
    error: (message, details = {}) => logger.error(message, details),
  };
};

/** What was counted reaches CloudWatch when it is published, once an event: as one line of the log. */
export type LambdaRuntime = Runtime & { publishCounts(): void };

/** The runtime of a Lambda: its environment, the system's clock and randomness, the sources that the operator chose. */
export const lambdaRuntime = (): LambdaRuntime => {
  const config = readConfig();
  const metrics = new Metrics({ namespace: metricsNamespace, serviceName: metricsService });
  return {
    config,
    now: systemClock,
    randomBytes,
    random,
    feeds: {
      sources: chooseSources(config.sources() ?? ['*'], catalogue),
      allowLoopback: config.allowLoopbackFeeds(),
      samples: false,
    },
    log: powertoolsLog(),
    count: (metric, by = 1) => {
      metrics.addMetric(metric, MetricUnit.Count, by);
    },
    publishCounts: () => {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
};
