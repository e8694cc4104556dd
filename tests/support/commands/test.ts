/**
 * `npm test`: everything, on a fresh machine too. Ends with the plain line `N passed, N failed`, where a failed gate (types, lint,
 * dead exports, build) counts as one failure, and exits non-zero when anything failed or when a runner ran no test.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../node/chromium.ts';
import { checkSteps, runStep, type Step } from './steps.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const reports = join('.output', 'reports');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const suites: Array<{ step: Step; count: () => Count }> = [
  {
    step: {
      name: 'unit, contract, architecture and browser tests',
      program: 'node_modules/.bin/vitest',
      args: [
        'run',
        '--config',
        'tests/config/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitestReport}`,
      ],
    },
    count: () => {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = readReport(vitestReport);
      const failed = Number(numFailedTests) || Number(numFailedTestSuites);
      return { passed: Number(numPassedTests), failed, skipped: Number(numPendingTests) + Number(numTodoTests) };
    },
  },
  {
    step: {
      name: 'end-to-end tests in Chromium',
      program: 'node_modules/.bin/playwright',
      args: ['test', '--config', 'tests/config/playwright.config.ts'],
    },
    count: () => {
      const { stats } = readReport(playwrightReport) as { stats: Record<string, number> };
      return { passed: (stats.expected ?? 0) + (stats.flaky ?? 0), failed: stats.unexpected ?? 0, skipped: stats.skipped ?? 0 };
    },
  },
];

const readReport = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

/** A gate is one test of its own. */
const gate = (step: Step): Count => (runStep(step) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });

/** A runner that broke off before its report, or that ran nothing, has failed. */
function suite({ step, count }: (typeof suites)[number]): Count {
  const passed = runStep(step);
  try {
    const counted = count();
    const empty = counted.passed + counted.failed === 0;
    return { ...counted, failed: counted.failed || (passed && !empty ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function main(): void {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  process.env.CHROME_PATH = ensureChromium();
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = playwrightReport;
  const firefox = { name: 'build for Firefox', program: 'node_modules/.bin/wxt', args: ['build', '-b', 'firefox'] };
  const counts = [...[...checkSteps(), firefox].map(gate), ...suites.map(suite)];
  const sum = (key: keyof Count): number => counts.reduce((total, one) => total + one[key], 0);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(sum('failed') === 0 ? 0 : 1);
}

main();
