import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { publishFolder } from '../../scripts/disk/publish-folder.ts';

// A site of three pages for tests, which start this file as a process and kill it:
// node three-pages.ts <folder> <text of its pages> [<step at which it kills itself>]

/** The pages of the site. */
export const threePages = ['index.html', 'ede.html', 'tiel.html'];

async function publish(parent: string, text: string, lastStep: number) {
  let steps = 0;
  const step = (work: () => void) => {
    steps += 1;
    if (steps === lastStep) process.kill(process.pid, 'SIGKILL');
    work();
  };
  const write = (path: string) => {
    step(() => {
      writeFileSync(path, text);
    });
  };
  await publishFolder({
    folder: join(parent, 'site'),
    workshop: join(parent, 'werk'),
    build: async (fresh) => {
      mkdirSync(fresh);
      for (const page of threePages) {
        write(join(fresh, page));
        await pause(5);
      }
    },
    check: () => {
      step(() => undefined);
    },
    disk: {
      rename: (from, to) => {
        step(() => {
          renameSync(from, to);
        });
      },
      remove: (path) => {
        step(() => {
          rmSync(path, { recursive: true, force: true });
        });
      },
    },
  });
  console.log(steps);
}

if (import.meta.main) {
  const [parent = '', text = '', lastStep] = process.argv.slice(2);
  await publish(parent, text, Number(lastStep));
}
