import { randomUUID } from 'node:crypto';
import { openTopic } from '../../local/mailbox/sns-topic.ts';

/**
 * Publishes to the function that listens to `topicArn` as SNS does, where the emulator's SNS puts `FAKE` for a
 * signature: signed, with the certificate at the address of AWS that the emulator gives its Lambdas.
 */
export const standInForSns = async (
  emulator: string,
  { topicArn, listener }: { topicArn: string; listener: string },
) => {
  const certificatePath = '/sns-certificates/SimpleNotificationService.pem';
  const topic = openTopic({
    topicArn,
    certificateUrl: () => emulator + certificatePath,
    now: () => new Date(),
    newId: randomUUID,
  });
  const ask = async (path: string, init: RequestInit) => {
    const response = await fetch(emulator + path, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  await ask('/sns-certificates', { method: 'PUT' });
  await ask(certificatePath, { method: 'PUT', body: await topic.certificate() });
  return {
    publish: async (message: string): Promise<void> => {
      const body = JSON.stringify(await topic.publish(message));
      await ask(`/2015-03-31/functions/${listener}/invocations`, { method: 'POST', body });
    },
  };
};
