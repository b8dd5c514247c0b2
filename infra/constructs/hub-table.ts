import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import { tableSchema } from '../../functions/resources/table.ts';
import type { HubFunction } from './hub-function.ts';

const readActions = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const writeActions = [
  'dynamodb:PutItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
];

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table. It outlives the stack: deleting it is a step that the operator takes by hand. */
export class HubTable extends Table {
  constructor(scope: Construct, id: string) {
    const { partitionKey, sortKey, index, ttl } = tableSchema;
    super(scope, id, {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: ttl,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }

  readBy(reader: HubFunction): void {
    reader.addToRolePolicy(new PolicyStatement({ actions: readActions, resources: [this.tableArn] }));
    // Whoever reads the index reads the items themselves from the table.
    const index = `${this.tableArn}/index/${tableSchema.index.name}`;
    reader.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:Query'], resources: [index] }));
    reader.addEnvironment(environment.tableName, this.tableName);
  }

  writtenBy(writer: HubFunction): void {
    this.readBy(writer);
    writer.addToRolePolicy(new PolicyStatement({ actions: writeActions, resources: [this.tableArn] }));
  }
}
