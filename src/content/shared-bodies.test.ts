import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { pageFiles } from './page-file.ts';
import { sharedBodies } from './shared-bodies.ts';

let folder = '';
const write = (name: string, record: string, body: string) => {
  writeFileSync(join(folder, `${name}.mdx`), `---\n${record}\n---\n${body}`);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bodies-'));
});

test('bodies that are alike are compiled once, and one that differs by itself', () => {
  write('a', '{"naam":"A"}', '\n<Een />\n');
  write('b', '{"naam":"B"}', '\n<Een />\n');
  write('c', '{"naam":"C"}', '\n<Twee />\n');
  const code = sharedBodies(folder);
  expect(code.match(/^import /gm)).toHaveLength(2);
  expect(code).toContain(`["\\n<Een />\\n", body0]`);
  expect(code).toContain(`["\\n<Twee />\\n", body1]`);
});

test('a record keeps lines and dashes that look like the end of it', () => {
  write('a', JSON.stringify({ tekst: 'een\n---\ntwee' }), '\n<Een />\n');
  expect([...pageFiles(folder)]).toMatchObject([
    { file: join(folder, 'a.mdx'), record: { tekst: 'een\n---\ntwee' }, body: '\n<Een />\n' },
  ]);
});
