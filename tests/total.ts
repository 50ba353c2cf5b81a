import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one line that a machine can read: `12 passed, 0 failed`. */
export default class Total implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const count = (state: string) => states.filter((name) => name === state).length;
    process.once('exit', () => console.log(`${count('passed')} passed, ${count('failed') + broken} failed`));
  }
}
