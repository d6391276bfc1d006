import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves the number of passed, failed and skipped tests beside the workspace, for `npm test` to add up. */
export default class CountReporter {
  constructor(globalConfig) {
    this.file = join(globalConfig.rootDir, 'test-results.json');
  }

  onRunComplete(_contexts, results) {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = results;
    const skipped = numPendingTests + numTodoTests;
    const brokenSuites = results.numRuntimeErrorTestSuites;
    writeFileSync(this.file, `${JSON.stringify({ passed, failed: failed + brokenSuites, skipped })}\n`);
  }
}
