import { spawnSync } from 'node:child_process';

/** Builds the site of an atlas and says so; where that fails, the command ends as the build did. */
export function buildAloud(atlas: string): void {
  const args = ['scripts/build.ts', '--atlas', atlas];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
