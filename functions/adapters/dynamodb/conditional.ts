import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/** Parallel writers kept each other from finishing; nothing is lost, the caller may try again later. */
export class ContentionError extends Error {
  override name = 'ContentionError';
}

/** Runs a conditional write: false when its condition did not hold. Every other failure is thrown. */
export const conditionHolds = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
};

/** ElectroDB wraps what the SDK threw. */
const isConditionFailure = (error: unknown) =>
  error instanceof Error && error.cause instanceof ConditionalCheckFailedException;
