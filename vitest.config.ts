import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/total.ts'],
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/built/**', 'tests/commands/**'], testTimeout: 30_000, isolate: false, sequence: { groupOrder: 0 } },
      },
      {
        test: { name: 'commands', include: ['tests/commands/**/*.test.ts'], testTimeout: 60_000, sequence: { groupOrder: 1 } },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: 'tests/built/server.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
