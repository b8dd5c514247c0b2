// The emulator tells services apart by the scope of the signature, which it does not check.
const headers = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/route53/aws4_request, SignedHeaders=host, Signature=x',
};

const zones = (emulator: string) => `${emulator}/2013-04-01/hostedzone`;

const ask = async (url: string, init: RequestInit = {}): Promise<string> => {
  const response = await fetch(url, { ...init, headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`Route 53 of the emulator answers ${response.status}: ${text}`);
  return text;
};

/** The id of a new hosted zone, which an operator with a domain has already. */
export const createZone = async (emulator: string, name: string): Promise<string> => {
  const body = `<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Name>${name}</Name><CallerReference>${name}</CallerReference></CreateHostedZoneRequest>`;
  const answer = await ask(zones(emulator), { method: 'POST', body });
  const id = /<Id>\/hostedzone\/(\w+)<\/Id>/.exec(answer)?.[1];
  if (id === undefined) throw new Error(`No id in ${answer}`);
  return id;
};

/** `NAME TYPE VALUE` of each record of a zone. */
export const recordsOf = async (emulator: string, zoneId: string): Promise<string[]> => {
  const answer = await ask(`${zones(emulator)}/${zoneId}/rrset`);
  return [...answer.matchAll(/<ResourceRecordSet>([\s\S]*?)<\/ResourceRecordSet>/g)].map(([, set = '']) => {
    const part = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(set)?.[1] ?? '';
    return `${part('Name')} ${part('Type')} ${part('Value') || part('DNSName')}`.replaceAll('&quot;', '"');
  });
};
