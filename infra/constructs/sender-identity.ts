import { Aws } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { HubDomain } from '../config.ts';

type SenderSettings = { sender: string; domain: HubDomain | null; operator: string };

/**
 * Proves to SES, and to those who receive, that the sender is ours. Without a domain of ours SES writes to the
 * address, and somebody there clicks; with one, DNS says it: DKIM, SPF by a MAIL FROM domain, and DMARC.
 */
export class SenderIdentity extends Construct {
  constructor(scope: Construct, id: string, { sender, domain, operator }: SenderSettings) {
    super(scope, id);
    if (domain === null) {
      new EmailIdentity(this, 'Address', { identity: Identity.email(sender) });
      return;
    }
    const name = sender.slice(sender.indexOf('@') + 1);
    const mailFrom = `mail.${name}`;
    const identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(name),
      mailFromDomain: mailFrom,
    });
    const record = (recordId: string, recordName: string, type: string, value: string) =>
      new CfnRecordSet(this, recordId, {
        hostedZoneId: domain.zoneId,
        name: recordName,
        type,
        ttl: '1800',
        resourceRecords: [value],
      });
    identity.dkimRecords.forEach(({ name: token, value }, at) => {
      record(`Dkim${at + 1}`, token, 'CNAME', value);
    });
    record('MailFromMx', mailFrom, 'MX', `10 feedback-smtp.${Aws.REGION}.amazonses.com`);
    record('MailFromSpf', mailFrom, 'TXT', '"v=spf1 include:amazonses.com -all"');
    // Whatever claims to come from us and is neither signed nor sent by SES goes to the spam folder, and is reported.
    record('Dmarc', `_dmarc.${name}`, 'TXT', `"v=DMARC1; p=quarantine; rua=mailto:${operator}"`);
  }
}
