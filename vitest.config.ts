import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** All tests wait in one line for as many workers as there are processors, so that none of these stands idle. */
const maxWorkers = '100%';

export default defineConfig({
  test: {
    reporters: ['default', './tests/total.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/built/**', 'tests/commands/**'], testTimeout: 30_000, isolate: false, maxWorkers },
      },
      {
        test: { name: 'commands', include: ['tests/commands/**/*.test.ts'], globalSetup: 'tests/compiled.ts', testTimeout: 60_000, maxWorkers },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: ['tests/compiled.ts', 'tests/built/server.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
    ],
  },
});
