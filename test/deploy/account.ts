/** Where a hub is deployed for a test, and taken away again. */
export type Account = {
  /** Of the CDK command line and of every AWS client: credentials, region, endpoint. */
  env: Record<string, string>;
  /** Its twelve digits. */
  id: string;
  region: string;
  /** Address of the emulator that stands for AWS; null: it is AWS. */
  emulator: string | null;
};

/** The account that the emulator has; no customer of AWS has it. */
export const emulatorAccount = '000000000000';

/** Options of every AWS client in this process, which has the account's environment. */
export const clientOptions = ({ region, emulator }: Pick<Account, 'region' | 'emulator'>) => ({
  region,
  ...(emulator !== null && { endpoint: emulator, credentials: emulatorCredentials }),
});

export const emulatorCredentials = { accessKeyId: 'test', secretAccessKey: 'test' };
