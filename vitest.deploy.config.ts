import { defineConfig } from 'vitest/config';

/** `npm run test:deploy`: one walk, in the order in which it is written, through a hub that was really deployed. */
export default defineConfig({
  test: {
    include: ['test/deploy/**/*.deploy.ts'],
    globalSetup: ['test/templates/compile.ts'],
    // A person may have to look for a letter.
    testTimeout: 900_000,
    hookTimeout: 480_000,
    bail: 1,
    reporters: ['verbose'],
  },
});
