// The loop that Lambda's Node runtime runs around a handler, over the Runtime API
// (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html). AWS's own client, aws-lambda-ric, compiles native
// code when it is installed, and a newcomer's machine need not have a compiler.
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const post = (path, value) =>
  fetch(`${api}/${path}`, { method: 'POST', body: JSON.stringify(value ?? null) });

const { handler } = await import(process.argv[2]);
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const awsRequestId = next.headers.get('lambda-runtime-aws-request-id');
  const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'));
  const context = { awsRequestId, getRemainingTimeInMillis: () => deadline - Date.now() };
  try {
    await post(`invocation/${awsRequestId}/response`, await handler(await next.json(), context));
  } catch (error) {
    await post(`invocation/${awsRequestId}/error`, { errorType: error.name, errorMessage: error.message });
  }
}
