/** How many of what: `1 paper`, `1,200 papers`. `many`: where it does not end in an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count < 1000 ? count : count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
