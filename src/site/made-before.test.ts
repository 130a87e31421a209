import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryIn } from './made-before.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gemaakt-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what is made from the same source is as it was, and from another it is made anew', () => {
  const told = (source: object, made: unknown) =>
    memoryIn(folder).madeFrom('proef', source, () => made);
  expect(told({ van: 1 }, ['één'])).toEqual(['één']);
  expect(told({ van: 1 }, 'niet gemaakt')).toEqual(['één']);
  expect(told({ van: 2 }, ['twee\nregels'])).toEqual(['twee\nregels']);
  expect(told({ van: 1 }, 'opnieuw')).toBe('opnieuw');
});

test('who makes bytes again has those of before at hand', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const again = (text: string) =>
    memoryIn(folder).remade('proef', (earlier) =>
      bytes(Buffer.from(earlier ?? '').toString() + text),
    );
  expect(Buffer.from(await again('een')).toString()).toBe('een');
  expect(Buffer.from(await again(' twee')).toString()).toBe('een twee');
  expect(readdirSync(folder)).toEqual(['proef']);
});

test('where there is no place to remember, all is made', () => {
  const made = (text: string) => memoryIn(undefined).madeFrom('proef', {}, () => text);
  expect([made('een'), made('twee')]).toEqual(['een', 'twee']);
});
