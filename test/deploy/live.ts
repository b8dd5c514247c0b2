import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetIdentityVerificationAttributesCommand, SESClient } from '@aws-sdk/client-ses';
import { type Account, emulatorAccount } from './account.ts';
import { makePersonDesk } from './person-desk.ts';
import { pythonPrograms } from './python.ts';
import { type Surroundings, walkThrough } from './walk-through.ts';

/** The walk cannot begin; the message is one line that says what to do. */
export class CannotWalk extends Error {
  override readonly name = 'CannotWalk';
}

// Sources that always have something, from two publishers.
const usualSources = ['nature', 'plos-biology'];

type Options = { to?: string | undefined; yes: boolean; sources?: string | undefined };

/**
 * The same walk in the account of the shell's credentials, as a stack of its own. Letters arrive at `to`, which is the
 * sender too, and a person reads them; a bounce comes from SES's mailbox simulator. Throws `CannotWalk`.
 */
export const walkLive = async (
  { to, yes, sources }: Options,
  surroundings: Omit<Surroundings, 'desk'>,
): Promise<number> => {
  if (to === undefined) throw new CannotWalk('--live needs --to ADDRESS: a mailbox that you read.');
  const account = await findAccount();
  await checkIdentity(to, account);
  const lines = createInterface({ input: process.stdin });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    process.stdout.write(question);
    const { value, done } = await answers.next();
    if (done) throw new CannotWalk('Nobody answers: the input has ended.');
    return value;
  };
  try {
    // Not the name of a hub that somebody uses.
    const stack = `AcademicHubTest${Date.now().toString(36)}`;
    if (!yes) {
      const said = await ask(
        `Deploy ${stack} to the AWS account ${account.id} in ${account.region}, for some ten minutes, and then remove it? [y/N] `,
      );
      if (said.trim() !== 'y') throw new CannotWalk('Nothing was done.');
    }
    const isEmulator = account.id === emulatorAccount;
    return await walkThrough(
      account,
      {
        stack,
        settings: {
          sender: to,
          senderIdentity: 'verified',
          postalAddress: '1 Example Street',
          ...(isEmulator && { loopbackFeeds: 'true' }),
        },
        sources: sources === undefined ? usualSources : JSON.parse(readFileSync(sources, 'utf8')),
        files: ['walk.deploy.ts'],
        reader: to,
        programs: pythonPrograms(),
      },
      { ...surroundings, desk: makePersonDesk(ask) },
    );
  } finally {
    lines.close();
  }
};

/** The bootstrap stack's id names the account, and that it is there is needed anyway. */
const findAccount = async (): Promise<Account> => {
  const client = new CloudFormationClient({});
  try {
    const region = await client.config.region().catch(() => {
      throw new CannotWalk('No region: set AWS_REGION, or AWS_PROFILE.');
    });
    await client.config.credentials().catch(() => {
      throw new CannotWalk('No credentials for an AWS account: set AWS_PROFILE, or run `aws configure`.');
    });
    const asked = new DescribeStacksCommand({ StackName: 'CDKToolkit' });
    const { Stacks = [] } = await client.send(asked).catch((error: Error) => {
      throw new CannotWalk(
        /does not exist/.test(error.message)
          ? `The account is not bootstrapped in ${region}: run \`npx cdk bootstrap\` first.`
          : `AWS refuses the credentials: ${error.message}`,
      );
    });
    const id = Stacks[0]?.StackId?.split(':')[4] ?? '';
    const env = Object.fromEntries(
      Object.entries(process.env).filter(
        (entry): entry is [string, string] => entry[0].startsWith('AWS_') && entry[1] !== undefined,
      ),
    );
    return {
      id,
      region,
      env: { ...env, AWS_REGION: region },
      emulator: process.env.AWS_ENDPOINT_URL ?? null,
    };
  } finally {
    client.destroy();
  }
};

/** In the sandbox SES writes to nobody else, and from nobody else. */
const checkIdentity = async (address: string, { region }: Account): Promise<void> => {
  const client = new SESClient({ region });
  const domain = address.slice(address.indexOf('@') + 1);
  try {
    const { VerificationAttributes = {} } = await client.send(
      new GetIdentityVerificationAttributesCommand({ Identities: [address, domain] }),
    );
    const isVerified = [address, domain].some(
      (identity) => VerificationAttributes[identity]?.VerificationStatus === 'Success',
    );
    if (!isVerified)
      throw new CannotWalk(
        `SES does not know ${address}: run \`aws ses verify-email-identity --email-address ${address}\` and open the link that arrives.`,
      );
  } finally {
    client.destroy();
  }
};
