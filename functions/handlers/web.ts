import type { Context } from 'hono';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import type { Runtime } from '../runtime.ts';
import { webServices } from '../services.ts';
import { createApp } from '../web/app.tsx';
import { onLambda } from './on-lambda.ts';

const sourceAddress = (context: Context): string | null => {
  const { requestContext } = context.env as { requestContext?: { http?: { sourceIp?: string } } };
  return requestContext?.http?.sourceIp ?? null;
};

/** From the HTTP API: pages, feeds and forms. */
export const webHandler = async (runtime: Runtime) => {
  const answer = handle(createApp(await webServices(runtime, sourceAddress)));
  return (event: LambdaEvent, context: LambdaContext) => answer(event, context);
};

export const handler = onLambda(webHandler);
