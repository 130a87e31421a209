import { spawnSync } from 'node:child_process';

/** Builds the site of this project and says so; where that fails, the command ends as the build did. */
export function buildAloud(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
