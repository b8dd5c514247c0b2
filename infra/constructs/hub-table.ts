import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, type ITable, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
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

type Metrics = Pick<
  ITable,
  'metric' | 'metricConsumedReadCapacityUnits' | 'metricConsumedWriteCapacityUnits'
>;

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table. It outlives the stack: deleting it is a step that the operator takes by hand. */
export class HubTable extends Construct {
  readonly #table: Metrics & Pick<ITable, 'tableArn' | 'tableName'>;

  /** `existing`: the name of a table that was restored, or that a removed hub left behind; null: a new one. */
  constructor(scope: Construct, id: string, existing: string | null) {
    super(scope, id);
    this.#table = existing === null ? makeTable(this) : Table.fromTableName(this, 'Existing', existing);
  }

  get tableName(): string {
    return this.#table.tableName;
  }

  /** For what watches it. */
  get metrics(): Metrics {
    return this.#table;
  }

  /** `keys`: the partition keys that it may touch, as functions/adapters/dynamodb spells them: a kind of item each. */
  usedBy(user: HubFunction, actions: TableAction[], keys: string[]): void {
    user.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.#table.tableArn],
        conditions: only(keys),
      }),
    );
    user.addEnvironment(environment.tableName, this.#table.tableName);
  }

  /** The index, which leads to items that are then read from the table itself; `keys` are the index's own. */
  searchedBy(user: HubFunction, keys: string[]): void {
    const index = `${this.#table.tableArn}/index/${tableSchema.index.name}`;
    user.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:Query'], resources: [index], conditions: only(keys) }),
    );
  }
}

const makeTable = (scope: Construct): Table => {
  const { partitionKey, sortKey, index, ttl } = tableSchema;
  // "Default" leaves no trace in the names that CloudFormation knows it by.
  const table = new Table(scope, 'Default', {
    partitionKey: text(partitionKey),
    sortKey: text(sortKey),
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: ttl,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  table.addGlobalSecondaryIndex({
    indexName: index.name,
    partitionKey: text(index.partitionKey),
    sortKey: text(index.sortKey),
    projectionType: ProjectionType.KEYS_ONLY,
  });
  return table;
};

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
const only = (keys: string[]) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } });
