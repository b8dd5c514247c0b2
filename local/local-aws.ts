/**
 * Options for any AWS SDK client that talks to an engine of the hub on one machine. The engines check no
 * signature; the SDK only insists that there is something to sign with.
 */
export const localAws = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
