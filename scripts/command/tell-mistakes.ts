import { appendFileSync } from 'node:fs';
import { SettingsError } from '../../src/settings/read-site.ts';
import { fileMistake } from './file-mistake.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { forgeLink, stepSummary } from './step-summary.ts';

// Imported first by every command: what a user can mend is told in words, also where it comes to
// light while modules load.

const ofProgram =
  'Er ging iets mis in het programma zelf. In de stap met het rode kruis staat wat er gebeurde.';

function tell(error: unknown): void {
  const told = error instanceof Mistake || error instanceof SettingsError;
  const message = told ? error.message : fileMistake(error);
  console.error(message ?? error);
  // A workflow shows what stands in this file; whoever has no terminal reads it there.
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, stepSummary(message ?? ofProgram, forgeLink));
  const code = error instanceof Mistake ? error.exitCode : message === undefined ? 1 : 2;
  process.exit(code);
}

process.on('uncaughtException', tell);
