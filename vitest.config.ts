import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Tests see the templates as they are, not as they were at the last build.
    globalSetup: ['test/templates/compile.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two workers: the smallest machine that the suite is meant for has two cores.
    maxWorkers: 2,
  },
});
