import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const members = (items: Record<string, string>[]) =>
  items
    .map(
      (item) =>
        `<member>${Object.entries(item)
          .map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
          .join('')}</member>`,
    )
    .join('');

/** Answers as CloudFormation does about one stack, and as Secrets Manager does about its secret. */
export const serveStack = async (stack: {
  name: string;
  outputs: Record<string, string>;
  queues: Record<string, string>;
  secret: string;
}) => {
  const answer = (action: string): string => {
    if (action === 'DescribeStacks') {
      const outputs = Object.entries(stack.outputs).map(([OutputKey, OutputValue]) => ({
        OutputKey,
        OutputValue,
      }));
      return `<Stacks><member><StackName>${stack.name}</StackName><Outputs>${members(outputs)}</Outputs></member></Stacks>`;
    }
    const resources = Object.entries(stack.queues).map(([id, PhysicalResourceId]) => ({
      LogicalResourceId: `${id}0A1B2C3D`,
      ResourceType: 'AWS::SQS::Queue',
      PhysicalResourceId,
    }));
    return `<StackResources>${members(resources)}</StackResources>`;
  };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue') {
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      return response.end(JSON.stringify({ SecretString: stack.secret }));
    }
    const form = new URLSearchParams(body);
    const action = form.get('Action') ?? '';
    response.setHeader('content-type', 'text/xml');
    if (form.get('StackName') === stack.name)
      return response.end(
        `<${action}Response><${action}Result>${answer(action)}</${action}Result></${action}Response>`,
      );
    response.statusCode = 400;
    const message = `Stack with id ${form.get('StackName')} does not exist`;
    return response.end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>${message}</Message></Error></ErrorResponse>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
