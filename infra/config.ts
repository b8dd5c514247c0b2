/** What an operator may say with `cdk deploy -c NAME=VALUE`. */
export type HubConfig = {
  /** The address that mails come from, verified in SES; null: the stack asks for it as a parameter. */
  sender: string | null;
  /** Shown at the foot of every mail, as anti-spam law asks of whoever mails regularly. */
  postalAddress: string | null;
  /** Where to deploy; null: wherever the credentials of the day point to. */
  account: string | null;
  region: string | null;
};

/** A setting is wrong; the message is one line and names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** One bare address, as CloudFormation checks the parameter too. */
export const addressPattern = '^[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$';

/** Reads and checks every setting; `setting` looks one up by name, as CDK's `tryGetContext` does. */
export function readConfig(setting: (name: string) => unknown): HubConfig {
  const text = (name: string, pattern: RegExp, example: string): string | null => {
    const value = setting(name);
    if (value === undefined || value === null) return null;
    // The command line turns `-c account=123456789012` into text, a cdk.json may hold the number itself.
    const given = String(value).trim();
    // As JSON, so that whatever was given stays on one line.
    if (!pattern.test(given)) throw new ConfigError(`-c ${name}: ${JSON.stringify(given)} is not ${example}`);
    return given;
  };
  return {
    sender: text('sender', new RegExp(addressPattern), 'one address, such as hub@example.org'),
    postalAddress: text('postalAddress', /^[^\p{Cc}]{1,200}$/u, 'one line of at most 200 characters'),
    account: text('account', /^\d{12}$/, 'the 12 digits of an AWS account'),
    region: text('region', /^[a-z]{2}(-[a-z]+)+-\d$/, 'a region, such as eu-central-1'),
  };
}
