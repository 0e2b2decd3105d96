import { existsSync, readFileSync } from 'node:fs';

/** A runner that ended without a report, or ran nothing, has failed. */
const noReport = { passed: 0, failures: ['the runner ended without running a test'] };

export function readVitest(path) {
  if (!existsSync(path)) return noReport;
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
  const results = testResults.flatMap((file) =>
    file.assertionResults.length === 0 && file.status === 'failed'
      ? [{ status: 'failed', fullName: `${file.name}: ${file.message}` }]
      : file.assertionResults,
  );
  return summarize(results.map(({ status, fullName }) => ({ outcome: status, title: fullName })));
}

export function readPlaywright(path) {
  if (!existsSync(path)) return noReport;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const results = report.suites.flatMap(specs).flatMap((spec) =>
    spec.tests.map((test) => ({
      outcome: { expected: 'passed', skipped: 'skipped' }[test.status] ?? 'failed',
      title: `${spec.file}: ${spec.title}`,
    })),
  );
  const faults = report.errors.map((error) => ({ outcome: 'failed', title: error.message }));
  return summarize([...results, ...faults]);
}

function summarize(results) {
  const failures = results.filter(({ outcome }) => outcome === 'failed').map(({ title }) => title);
  const passed = results.filter(({ outcome }) => outcome === 'passed').length;
  return passed + failures.length === 0 ? noReport : { passed, failures };
}
