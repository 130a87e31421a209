import { spawn } from 'node:child_process';

interface Result {
  succeeded: boolean;
  /** All that it said, in its order; nothing when it said so at once. */
  output: string;
}

interface Options {
  env?: NodeJS.ProcessEnv;
  /** Whether its words go straight to the screen, because nothing else speaks. */
  aloud?: boolean;
}

/** Runs a command of the shell, beside others unless it may speak aloud. */
export function runCommand(command: string, { env, aloud = false }: Options = {}): Promise<Result> {
  const output = aloud ? 'inherit' : 'pipe';
  const child = spawn(command, { shell: true, env, stdio: ['ignore', output, output] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (status) => {
      resolve({ succeeded: status === 0, output: Buffer.concat(said).toString() });
    });
  });
}
