import type { Context } from 'hono';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { edgeHeader } from '../resources/edge.ts';
import type { Runtime } from '../runtime.ts';
import { edgeSecret } from '../services/clients.ts';
import { webServices } from '../services/web.ts';
import { createApp } from '../web/app.tsx';
import { visitorAddress } from '../web/requests/visitor-address.ts';
import { onLambda } from './on-lambda.ts';

const clientAddress = (secret: string | null) => (context: Context) => {
  const { requestContext } = context.env as { requestContext?: { http?: { sourceIp?: string } } };
  return visitorAddress(secret, {
    source: requestContext?.http?.sourceIp ?? null,
    edge: context.req.header(edgeHeader) ?? null,
    viewer: context.req.header('cloudfront-viewer-address') ?? null,
  });
};

/** From the HTTP API: pages, feeds and forms. */
export const webHandler = async (runtime: Runtime) => {
  const address = clientAddress(await edgeSecret(runtime));
  const answer = handle(createApp(await webServices(runtime, address)));
  return (event: LambdaEvent, context: LambdaContext) => answer(event, context);
};

export const handler = onLambda(webHandler);
