import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Another atlas has the editions in its own folder, not those that lie in this project. */
export function keepOwnEditions(atlas: string, built: string): void {
  if (resolve(atlas) === resolve('.')) return;
  const own = join(atlas, 'public/vast');
  const shown = join(built, 'vast');
  rmSync(shown, { recursive: true, force: true });
  if (existsSync(own)) cpSync(own, shown, { recursive: true });
}
