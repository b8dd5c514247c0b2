import { environment } from '../functions/resources/environment.ts';
import { type QueueName, queues } from '../functions/resources/queues.ts';
import { localAws } from './local-aws.ts';
import { mailEventsTopicArn } from './mailbox/ses-events.ts';

/** The environment that the handlers see on one machine: the cloud's, with the embedded engines' addresses. */
export const hubEnvironment = (hub: {
  origin: string;
  secret: string;
  table: { endpoint: string; table: string };
  queues: { endpoint: string; urls: Record<QueueName, string> };
  mailbox: { url: string };
}): Record<string, string> => {
  const { region, credentials } = localAws(hub.table.endpoint);
  const queueUrls = Object.entries(queues).map(([name, { urlVariable }]) => [
    urlVariable,
    hub.queues.urls[name as QueueName],
  ]);
  return {
    ...Object.fromEntries(queueUrls),
    [environment.tableName]: hub.table.table,
    [environment.origin]: hub.origin,
    [environment.secret]: hub.secret,
    [environment.sender]: 'AcademicHub <hub@academichub.example>',
    [environment.mailEventsTopicArn]: mailEventsTopicArn,
    [environment.postalAddress]: 'AcademicHub on this machine',
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: hub.table.endpoint,
    AWS_ENDPOINT_URL_SQS: hub.queues.endpoint,
    AWS_ENDPOINT_URL_SES: hub.mailbox.url,
    AWS_ENDPOINT_URL_SNS: hub.mailbox.url,
  };
};
