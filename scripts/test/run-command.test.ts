import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const node = JSON.stringify(process.execPath);
const run = (script: string) => runCommand(`${node} -e "${script}"`);

test('what a command says is kept whole, from both of its streams', async () => {
  const { succeeded, output } = await run(
    `process.stdout.write('é'.repeat(200000), () => console.error('klaar'))`,
  );
  expect(succeeded).toBe(true);
  expect(output).toBe(`${'é'.repeat(200_000)}klaar\n`);
});

test('a command that fails, or that is not there, has not succeeded and says why', async () => {
  expect(await run(`console.error('mis'); process.exit(3)`)).toEqual({
    succeeded: false,
    output: 'mis\n',
  });
  const unknown = await runCommand('deze-opdracht-bestaat-niet');
  expect(unknown.succeeded).toBe(false);
  expect(unknown.output).toContain('deze-opdracht-bestaat-niet');
});

test('a command that is ended from outside has not succeeded', async () => {
  expect((await run('process.kill(process.pid)')).succeeded).toBe(false);
});
