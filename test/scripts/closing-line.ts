import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with a plain line that counts what passed and what failed. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.ok()).length;
    console.log(`\n${passed} passed, ${tests.length - passed} failed`);
  }
}
