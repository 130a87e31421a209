import './command/tell-mistakes.ts';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { readOptions } from './command/read-options.ts';
import { runCommand } from './test/run-command.ts';

readOptions(process.argv.slice(2), { command: 'npm test', options: {} });

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string;
  /** The file in which vitest reports on each of its tests; without one, the step is one test. */
  report?: string;
}

const vitest = (...projects: string[]) => {
  const report = `.vitest/${projects.join('-')}.json`;
  const chosen = projects.map((project) => `--project ${project}`).join(' ');
  return {
    command: `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}`,
    report,
  };
};

const build: Step = { name: 'Bouwen', command: 'node --run build -- --geheel' };
/** One queue for all workers: none of them waits for the last file of the one before the other is built. */
const sites: Step = { name: 'Gebouwde sites', ...vitest('site', 'grown') };

/**
 * Two rows that run beside each other, one for each core. The types and the build write in the
 * folder `.astro`, which the code style reads, so these three wait for each other.
 */
const rows: Step[][] = [
  [
    { name: 'Typen van pagina’s', command: 'node --run types' },
    build,
    { name: 'Typen en codestijl', command: 'node --run lint' },
    { name: 'Opmaak', command: 'prettier --check .' },
  ],
  [
    { name: 'Onderdelen', ...vitest('unit') },
    { name: 'Gegevens', command: 'node --run check:data' },
    // What the tests of sites need as well, with the code that the other row has compiled by now.
    { name: 'Gegroeide atlas', command: 'node tests/support/grown-site.ts' },
  ],
];

const compiled = '.vitest/compiled';
rmSync(compiled, { recursive: true, force: true });

const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  // What the tests start a hundred times is compiled once.
  NODE_COMPILE_CACHE: resolve(compiled),
  // What a test has a command say is no news for a workflow.
  GITHUB_STEP_SUMMARY: '',
};

/** Vitest can fail without a failed test, for example when a file does not load. */
function countTests(report: string, succeeded: boolean): Counts {
  const none = { numPassedTests: 0, numFailedTests: 0 };
  const { numPassedTests: passed, numFailedTests: failed } = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as typeof none)
    : none;
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

const results = new Map<Step, Counts>();
const hasFailed = (step: Step) => results.get(step)?.failed !== 0;

async function run(step: Step, { aloud = false } = {}) {
  const { name, command, report } = step;
  const title = `\n=== ${name}: ${command}\n`;
  if (report) rmSync(report, { force: true });
  if (aloud) console.log(title);
  const { succeeded, output } = await runCommand(command, { env, aloud });
  if (!aloud) console.log(`${title}\n${output.trimEnd()}`);
  const one = succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  results.set(step, report ? countTests(report, succeeded) : one);
}

async function runRow(row: readonly Step[]) {
  for (const step of row) await run(step);
}

console.log(
  `${rows.flatMap((row) => row.map(({ name }) => name)).join(', ')}: twee tegelijk, elk met wat het zegt zodra het klaar is.`,
);
await Promise.all(rows.map(runRow));
if (hasFailed(build)) {
  console.log(`\n=== ${sites.name}: overgeslagen, want ${build.name} is mislukt`);
  results.set(sites, { passed: 0, failed: 1 });
} else await run(sites, { aloud: true });

const counts = [...results.values()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const failedSteps = [...results.keys()].filter(hasFailed);
const noTests = [...results].every(([step, count]) => !step.report || count.passed === 0);

if (failedSteps.length > 0)
  console.log(`\nMislukt: ${failedSteps.map(({ name }) => name).join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || noTests ? 1 : 0;
