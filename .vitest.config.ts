import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // End-to-end tests start processes, several at a time; nothing here is timed, and a busy machine is slow.
    testTimeout: 240_000,
  },
});
