// Prints the totals of a test run from the runner's own JSON report. A file that could not be loaded and an
// error outside any test count as a failure each, since a run that hides them would look clean.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const unloaded = report.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
).length;
const named = report.numFailedTests + unloaded;
const failed = !report.success && named === 0 ? 1 : named;
const skipped = report.numPendingTests + report.numTodoTests;
console.log(`${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
