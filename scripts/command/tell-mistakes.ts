import { SettingsError } from '../../src/settings/read-site.ts';
import { fileMistake } from './file-mistake.ts';
import { Mistake } from '../../src/text/mistake.ts';

// Imported first by every command: what a user can mend is told in words, also where it comes to
// light while modules load.

function tell(error: unknown): void {
  const told = error instanceof Mistake || error instanceof SettingsError;
  const message = told ? error.message : fileMistake(error);
  console.error(message ?? error);
  const code = error instanceof Mistake ? error.exitCode : message === undefined ? 1 : 2;
  process.exit(code);
}

process.on('uncaughtException', tell);
