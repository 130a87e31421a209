import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string;
  /** The file in which vitest reports on each of its tests; without one, the step is one test. */
  report?: string;
  /** The step that must have passed before. */
  needs?: string;
}

const vitest = (project: string) => ({
  command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=.vitest/${project}.json`,
  report: `.vitest/${project}.json`,
});

const steps: Step[] = [
  { name: 'Opmaak', command: 'prettier --check .' },
  { name: 'Typen', command: 'node --run types' },
  { name: 'Codestijl', command: 'node --run lint' },
  { name: 'Gegevens', command: 'node --run check:data' },
  { name: 'Onderdelen', ...vitest('unit') },
  { name: 'Bouwen', command: 'node --run build -- --geheel' },
  { name: 'Gebouwde site', ...vitest('site'), needs: 'Bouwen' },
];

const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
};

function succeeds(command: string) {
  const { status } = spawnSync(command, {
    shell: true,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** Vitest can fail without a failed test, for example when a file does not load. */
function countTests(report: string, succeeded: boolean): Counts {
  const none = { numPassedTests: 0, numFailedTests: 0 };
  const { numPassedTests: passed, numFailedTests: failed } = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as typeof none)
    : none;
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

function run({ name, command, report }: Step): Counts {
  console.log(`\n=== ${name}: ${command}\n`);
  if (report) rmSync(report, { force: true });
  const succeeded = succeeds(command);
  if (report) return countTests(report, succeeded);
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const failedSteps: string[] = [];
const total = { passed: 0, failed: 0 };
let tests = 0;

for (const step of steps) {
  const blocked = step.needs !== undefined && failedSteps.includes(step.needs);
  if (blocked) console.log(`\n=== ${step.name}: overgeslagen, want ${step.needs} is mislukt`);
  const { passed, failed } = blocked ? { passed: 0, failed: 1 } : run(step);
  if (failed > 0) failedSteps.push(step.name);
  if (step.report) tests += passed;
  total.passed += passed;
  total.failed += failed;
}

if (failedSteps.length > 0) console.log(`\nMislukt: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || tests === 0 ? 1 : 0;
