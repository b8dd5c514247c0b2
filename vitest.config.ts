import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two workers: the smallest machine that the suite is meant for has two cores.
    maxWorkers: 2,
  },
});
