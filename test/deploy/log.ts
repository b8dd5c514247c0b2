/** The lines that the emulator's CloudWatch holds of a log group, oldest first. */
export const logOf = async (emulator: string, logGroupName: string): Promise<string[]> => {
  const response = await fetch(emulator, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'Logs_20140328.FilterLogEvents',
    },
    body: JSON.stringify({ logGroupName }),
  });
  const { events = [] } = (await response.json()) as { events?: { message: string }[] };
  return events.map(({ message }) => message);
};
