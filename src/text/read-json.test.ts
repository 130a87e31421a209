import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

function problemIn(text: string): string {
  const read = readJson(text);
  if (!('problem' in read)) return 'gelezen';
  const { line, column, message } = read.problem;
  return `${line}:${column} ${message}`;
}

test.each([
  ['{\n  "name": "Atlas",\n}', '2:18 hier staat een komma te veel'],
  ['{\n  "a": [1, 2,],\n  "b": 1\n}', '2:13 hier staat een komma te veel'],
  ['{ "a": 1,, "b": 2 }', '1:10 hier staat een komma te veel'],
  ['{\n  "a": 1\n  "b": 2\n}', '2:9 hier ontbreekt een komma, of ervoor een aanhalingsteken'],
  [
    '{\n  "name": "Atlas,\n  "a": 1\n}',
    '2:11 dit aanhalingsteken wordt op deze regel niet gesloten',
  ],
  ['{\n  "name": Atlas",\n}', '2:11 Atlas staat niet tussen aanhalingstekens'],
  ['{\n  "name: "Atlas"\n}', '2:11 achter "name: " hoort een dubbele punt'],
  ['{\n  name: "Atlas"\n}', '2:3 name: staat niet tussen aanhalingstekens'],
  ['{\n  “name”: "Atlas"\n}', '2:3 hier staat een krullend aanhalingsteken: “'],
  ['{ "name": „Atlas” }', '1:11 hier staat een krullend aanhalingsteken: „'],
  ["{ 'name': 1 }", "1:3 hier staat een enkel aanhalingsteken: '"],
  ['{\n  "a": 1, // eerst\n  "b": 2\n}', '2:11 hier staat een opmerking'],
  ['{ "a": 1 /* eerst */ }', '1:10 hier staat een opmerking'],
  ['# atlas\n{}', '1:1 hier staat een opmerking'],
  ['{ "a": True }', '1:8 True staat niet tussen aanhalingstekens'],
  ['{ "a": 01 }', '1:8 01 staat niet tussen aanhalingstekens'],
  ['{ "a": 1, "a": 2 }', '1:11 het veld a staat er twee keer'],
  ['{ "a": "C:\\x" }', '1:11 achter \\ staat een teken dat daar niet kan'],
  ['{ "a": 1', '1:9 het bestand houdt hier te vroeg op'],
  ['', '1:1 het bestand houdt hier te vroeg op'],
  ['{ "a": }', '1:8 } hoort hier niet'],
  ['{ "a": 1 } }', '1:12 achter het laatste haakje staat nog iets'],
  ['{ "a": "caf\uFFFD" }', '1:12 dit bestand is geen UTF-8'],
])('a mistake in %j is told with its place', (text, told) => {
  expect(problemIn(text)).toBe(told);
});

test('a value is found by its path, and a missing one where its group begins', () => {
  const read = readJson('\uFEFF{\r\n  "a": { "b": [1, "x"] }\r\n}');
  if ('problem' in read) throw new Error(read.problem.message);
  expect(read.value).toEqual({ a: { b: [1, 'x'] } });
  expect(read.placeOf(['a', 'b', 1])).toEqual({ line: 2, column: 19 });
  expect(read.placeOf(['a', 'c'])).toEqual({ line: 2, column: 8 });
});

test('what JSON takes is taken, and what it refuses is refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readJson(JSON.stringify(value, null, 1))).toMatchObject({
        value: JSON.parse(JSON.stringify(value)) as unknown,
      });
    }),
  );
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '\\', 'x', '1'),
      (json, place, sign) => {
        const at = place % (json.length + 1);
        const changed = json.slice(0, at) + sign + json.slice(at + 1);
        const isJson = (() => {
          try {
            JSON.parse(changed);
            return true;
          } catch {
            return false;
          }
        })();
        const read = readJson(changed);
        if (!isJson) expect(read).toHaveProperty('problem');
        else if ('problem' in read)
          expect(read.problem.message).toMatch(/twee keer|niet te zien|geen UTF-8/);
      },
    ),
  );
});
