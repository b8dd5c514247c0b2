import { CfnOutput, CfnParameter, Stack } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { environment } from '../functions/resources/environment.ts';
import { type HandlerName, handlers } from '../functions/resources/handlers.ts';
import { addressPattern, type HubConfig } from './config.ts';
import { Alarms } from './constructs/alarms.ts';
import { limitBudget } from './constructs/budget.ts';
import { makeCertificate } from './constructs/certificate-stack.ts';
import { DeadLetters } from './constructs/dead-letters.ts';
import { Edge } from './constructs/edge.ts';
import { HubDashboard } from './constructs/hub-dashboard.ts';
import { HubFunction } from './constructs/hub-function.ts';
import { HubQueue } from './constructs/hub-queue.ts';
import { HubSecret } from './constructs/hub-secret.ts';
import { HubTable } from './constructs/hub-table.ts';
import { askLanguageModel } from './constructs/language-model.ts';
import { Mail } from './constructs/mail.ts';
import { runOnSchedule } from './constructs/run-on-schedule.ts';
import { SenderIdentity } from './constructs/sender-identity.ts';
import { chooseSources } from './constructs/sources-setting.ts';
import { watch } from './constructs/watch.ts';
import { WebApi } from './constructs/web-api.ts';

/** The whole hub, told in the order in which a paper travels through it. */
export class AcademicHubStack extends Stack {
  /** `certificate`: for the hub's own name, where it is made in another region than the hub's. */
  constructor(
    scope: Construct,
    id: string,
    config: HubConfig,
    codeOf: (handler: HandlerName) => Code,
    certificate: ICertificate | null = null,
  ) {
    super(scope, id, {
      description: 'AcademicHub: watches preprint servers and journals, and mails each reader what matters.',
      ...((config.account || config.region) && {
        env: {
          ...(config.account && { account: config.account }),
          ...(config.region && { region: config.region }),
        },
      }),
      crossRegionReferences: certificate !== null,
    });
    const { domain } = config;
    const sender = config.sender ?? askForSender(this);
    const operator = config.operator ?? sender;

    const f = Object.fromEntries(
      (Object.keys(handlers) as HandlerName[]).map((name) => [
        name,
        new HubFunction(this, name, codeOf(name)),
      ]),
    ) as Record<HandlerName, HubFunction>;
    const table = new HubTable(this, 'Table', config.table);
    const secret = new HubSecret(this, 'Secret', config.secretArn);
    const mail = new Mail(this, 'Mail', { sender, postalAddress: config.postalAddress });
    if (config.senderIdentity === 'new')
      new SenderIdentity(this, 'Sender-identity', { sender, domain, operator });
    const api = new WebApi(this, 'Web', domain && `https://${domain.name}`);
    const dead = {
      schedules: new DeadLetters(this, 'schedules-dead'),
      'mail-events': new DeadLetters(this, 'mail-events-dead'),
    };

    // Source bytes to papers.
    const ingest = new HubQueue(this, 'ingest');
    chooseSources(f['poll-sources'], config);
    table.usedBy(f['poll-sources'], ['Query'], ['sources']);
    ingest.filledBy(f['poll-sources']);
    ingest.drainedBy(f['ingest-source']);
    chooseSources(f['ingest-source'], config);
    table.usedBy(
      f['ingest-source'],
      ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'BatchWriteItem'],
      ['paper#*', 'alias#*', 'title:*', 'author#*', 'name#*', 'editions', 'sources', 'limit#*'],
    );
    // Publishers see in the user agent who asks.
    api.linkedFrom(f['ingest-source']);
    f['ingest-source'].addEnvironment(environment.contact, operator);

    // Papers to the edition's briefing.
    table.usedBy(f['summarize-edition'], ['BatchGetItem', 'Query'], ['paper#*', 'editions', 'languages']);
    table.searchedBy(f['summarize-edition'], ['seen#*']);
    table.usedBy(f['summarize-edition'], ['GetItem', 'PutItem'], ['briefing#*']);
    askLanguageModel(table, f['summarize-edition'], f['send-digests'], config.openai);

    // Papers and radars to digests.
    const digests = new HubQueue(this, 'digests');
    table.usedBy(f['plan-digests'], ['GetItem'], ['reader#*']);
    table.searchedBy(f['plan-digests'], ['due#*']);
    digests.filledBy(f['plan-digests']);
    digests.drainedBy(f['send-digests'], config.digestConcurrency ?? undefined);
    table.usedBy(
      f['send-digests'],
      ['GetItem', 'BatchGetItem', 'Query'],
      ['paper#*', 'author#*', 'editions', 'briefing#*', 'sources', 'suppression#*'],
    );
    table.searchedBy(f['send-digests'], ['seen#*']);
    table.usedBy(
      f['send-digests'],
      ['GetItem', 'PutItem', 'UpdateItem'],
      ['reader#*', 'delivery#*', 'send-slots#*'],
    );
    mail.sentBy(f['send-digests']);
    secret.knownTo(f['send-digests']);
    api.linkedFrom(f['send-digests']);

    // Readers: the page, and the letters that it asks for.
    const letters = new HubQueue(this, 'letters');
    api.servedBy(f.web);
    api.linkedFrom(f.web);
    chooseSources(f.web, config);
    table.usedBy(
      f.web,
      ['GetItem', 'BatchGetItem', 'Query'],
      ['paper#*', 'alias#*', 'author#*', 'name#*', 'editions', 'briefing#*', 'sources'],
    );
    table.usedBy(
      f.web,
      ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      ['reader#*', 'delivery#*', 'suppression#*', 'session#*', 'token#*', 'languages', 'limit#*', 'search#*'],
    );
    table.searchedBy(f.web, ['seen#*', 'sessions#*', 'tokens#*']);
    secret.knownTo(f.web);
    letters.filledBy(f.web);
    letters.drainedBy(f['send-letters']);
    table.usedBy(
      f['send-letters'],
      ['GetItem', 'PutItem', 'UpdateItem'],
      ['reader#*', 'suppression#*', 'token#*', 'send-slots#*'],
    );
    mail.sentBy(f['send-letters']);
    api.linkedFrom(f['send-letters']);
    if (domain !== null)
      new Edge(this, 'Edge', api, {
        domain,
        certificate: certificate ?? makeCertificate(this, domain),
      }).knownTo(f.web);

    // What became of the mail, and what time leaves behind.
    mail.reportsTo(f['mail-events'], dead['mail-events']);
    table.usedBy(
      f['mail-events'],
      ['GetItem', 'PutItem', 'UpdateItem'],
      ['reader#*', 'delivery#*', 'suppression#*', 'bounces#*', 'mail-report#*'],
    );
    table.usedBy(f.sweep, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'], ['reader#*', 'delivery#*']);
    table.searchedBy(f.sweep, ['delivery#*']);

    // What runs it, and what tells the operator.
    runOnSchedule(this, f, dead.schedules);
    const queues = { ingest, digests, letters };
    watch(new Alarms(this, 'Alarms', operator), { functions: f, queues, dead, table, api });
    new HubDashboard(this, 'Dashboard', {
      ...{ functions: f, queues, table, api },
      asksModel: config.openai.keyArn !== null,
    });
    if (config.monthlyBudget !== null) limitBudget(this, config.monthlyBudget, operator);
    new CfnOutput(this, 'Origin', { value: api.origin, description: 'Where the hub is read.' });
    // What the operator restores or removes by hand, and what `hub … --stack` works on.
    new CfnOutput(this, 'TableName', { value: table.tableName, description: 'Holds everything.' });
    new CfnOutput(this, 'SecretArn', { value: secret.arn, description: 'Keys the ids of readers.' });
  }
}

/** A parameter without a default: the template can be made and read, but CloudFormation refuses to deploy it bare. */
function askForSender(scope: Construct): string {
  return new CfnParameter(scope, 'Sender', {
    description: 'The address that mails come from; it, or its domain, is verified in SES.',
    allowedPattern: addressPattern,
  }).valueAsString;
}
