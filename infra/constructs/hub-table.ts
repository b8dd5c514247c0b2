import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { environment } from '../../functions/resources/environment.ts';
import { tableSchema } from '../../functions/resources/table.ts';
import type { HubFunction } from './hub-function.ts';

type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem';

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

  /** `keys`: the partition keys that it may touch, as functions/adapters/dynamodb spells them: a kind of item each. */
  usedBy(user: HubFunction, actions: TableAction[], keys: string[]): void {
    user.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.tableArn],
        conditions: only(keys),
      }),
    );
    user.addEnvironment(environment.tableName, this.tableName);
  }

  /** The index, which leads to items that are then read from the table itself; `keys` are the index's own. */
  searchedBy(user: HubFunction, keys: string[]): void {
    const index = `${this.tableArn}/index/${tableSchema.index.name}`;
    user.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:Query'], resources: [index], conditions: only(keys) }),
    );
  }
}

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
const only = (keys: string[]) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } });
