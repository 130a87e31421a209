import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { folderBeside } from '../load-beside.ts';

const redocly = { name: '@redocly/cli', version: '2.77.0' };

/** What Redocly has to say of `openapi.json`: errors and warnings. */
export function lintOpenApi(site: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(folderBeside(redocly), 'bin/cli.js'),
      'lint',
      join(site, 'data/openapi.json'),
      '--format=json',
    ],
    { encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', CI: 'true' } },
  );
  if (!stdout.startsWith('{')) return [`Redocly ended with ${status}: ${stderr.slice(0, 400)}`];
  const { problems } = JSON.parse(stdout) as {
    problems: { severity: string; ruleId: string; message: string }[];
  };
  return problems.map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`);
}
