import { fileURLToPath } from 'node:url';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { bundling } from '../../functions/resources/bundling.ts';
import { type HandlerName, handlers } from '../../functions/resources/handlers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One Lambda of functions/resources/handlers.ts. It may write its own log and nothing else until it is granted more. */
export class HubFunction extends NodejsFunction {
  constructor(scope: Construct, name: HandlerName) {
    const { timeoutSeconds, memoryMb } = handlers[name];
    const logGroup = new LogGroup(scope, `${name}-log`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the one that CDK would make may write to every log of the account.
    const role = new Role(scope, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, name, {
      entry: `${root}functions/handlers/${name}.ts`,
      handler: 'handler',
      projectRoot: root,
      depsLockFilePath: `${root}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: Duration.seconds(timeoutSeconds),
      memorySize: memoryMb,
      logGroup,
      role,
      bundling: {
        format: OutputFormat.ESM,
        // The SDK comes along: half the size and twice as fast to load as the one that Lambda brings, and pinned.
        bundleAwsSDK: true,
        mainFields: [...bundling.mainFields],
        externalModules: [...bundling.leftOut],
        banner: bundling.banner,
        target: bundling.target,
        minify: true,
        sourceMap: true,
        sourceMapMode: SourceMapMode.EXTERNAL,
      },
    });
  }
}
