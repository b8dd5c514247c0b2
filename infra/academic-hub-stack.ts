import { CfnOutput, CfnParameter, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type HandlerName, handlers } from '../functions/resources/handlers.ts';
import { addressPattern, type HubConfig } from './config.ts';
import { HubFunction } from './constructs/hub-function.ts';
import { HubQueue } from './constructs/hub-queue.ts';
import { HubSecret } from './constructs/hub-secret.ts';
import { HubTable } from './constructs/hub-table.ts';
import { Mail } from './constructs/mail.ts';
import { runOnSchedule } from './constructs/run-on-schedule.ts';
import { WebApi } from './constructs/web-api.ts';

/** The whole hub, told in the order in which a paper travels through it. */
export class AcademicHubStack extends Stack {
  constructor(scope: Construct, id: string, config: HubConfig) {
    super(scope, id, {
      description: 'AcademicHub: watches preprint servers and journals, and mails each reader what matters.',
      ...((config.account || config.region) && {
        env: {
          ...(config.account && { account: config.account }),
          ...(config.region && { region: config.region }),
        },
      }),
    });
    const sender = config.sender ?? askForSender(this);

    const f = Object.fromEntries(
      Object.keys(handlers).map((name) => [name, new HubFunction(this, name as HandlerName)]),
    ) as Record<HandlerName, HubFunction>;
    const table = new HubTable(this, 'Table');
    const secret = new HubSecret(this, 'Secret');
    const mail = new Mail(this, 'Mail', { sender, postalAddress: config.postalAddress });
    const api = new WebApi(this, 'Web');

    // Source bytes to papers.
    const ingest = new HubQueue(this, 'ingest');
    table.readBy(f['poll-sources']);
    ingest.filledBy(f['poll-sources']);
    ingest.drainedBy(f['ingest-source']);
    table.writtenBy(f['ingest-source']);
    // Publishers see in the user agent who asks.
    api.linkedFrom(f['ingest-source']);

    // Papers to the edition's briefing.
    table.writtenBy(f['summarize-edition']);

    // Papers and radars to digests.
    const digests = new HubQueue(this, 'digests');
    table.readBy(f['plan-digests']);
    digests.filledBy(f['plan-digests']);
    digests.drainedBy(f['send-digests']);
    table.writtenBy(f['send-digests']);
    mail.sentBy(f['send-digests']);
    secret.knownTo(f['send-digests']);
    api.linkedFrom(f['send-digests']);

    // Readers: the page, and the letters that it asks for.
    const letters = new HubQueue(this, 'letters');
    api.servedBy(f.web);
    api.linkedFrom(f.web);
    table.writtenBy(f.web);
    secret.knownTo(f.web);
    letters.filledBy(f.web);
    letters.drainedBy(f['send-letters']);
    table.writtenBy(f['send-letters']);
    mail.sentBy(f['send-letters']);
    api.linkedFrom(f['send-letters']);

    // What became of the mail, and what time leaves behind.
    mail.reportsTo(f['mail-events']);
    table.writtenBy(f['mail-events']);
    table.writtenBy(f.sweep);

    runOnSchedule(this, f);
    new CfnOutput(this, 'Origin', { value: api.apiEndpoint, description: 'Where the hub is read.' });
  }
}

/** A parameter without a default: the template can be made and read, but CloudFormation refuses to deploy it bare. */
function askForSender(scope: Construct): string {
  return new CfnParameter(scope, 'Sender', {
    description: 'The address that mails come from; it, or its domain, is verified in SES.',
    allowedPattern: addressPattern,
  }).valueAsString;
}
