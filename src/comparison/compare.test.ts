import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { drawTable } from './draw-table.ts';
import { fields } from './fields.ts';
import { markupOf } from './markup-of.ts';
import { sampleSubject, silentSubject } from './sample-subject.ts';
import type { Subject } from './subject.ts';

const silent = (name: string) =>
  silentSubject(name, { inwoners: ['1.000'], later: ['een nieuwe partij'] });
const answered = sampleSubject('Epe', { status: ['antwoord gegeven'], themas: ['taal'] });

const comparisonOf = (...subjects: Subject[]) =>
  compare(subjects, { survey: 'proef-2016', year: 2016, sources: {}, frame: '', questions: [] });

test('that a municipality gave no answer stands once in its column, and is heard with its name', () => {
  const [head = '', body = ''] = markupOf(
    drawTable(comparisonOf(answered, silent('Aalten'))),
  ).split('</thead>');
  expect(head).toContain('>Aalten</a><span class="weg">, niet gereageerd</span></th>');
  expect(head).toContain('>Epe</a></th>');
  expect(body.match(/niet gereageerd/g)).toHaveLength(1);
  expect(body).toContain('1.000');
  expect(body).toContain('een nieuwe partij');
});

test('where nobody answered there is no row of answers, and who answered keeps each reason', () => {
  const labelsOf = (...subjects: Subject[]) =>
    comparisonOf(...subjects).rows.map(({ label }) => label);
  const { status, inwoners, later } = fields;
  expect(labelsOf(silent('Aalten'), silent('Brummen'))).toEqual(
    [status, inwoners, later].map(({ label }) => label),
  );
  expect(labelsOf(answered, silent('Aalten'))).toEqual(
    Object.values(fields).map(({ label }) => label),
  );
  const partners = comparisonOf(answered, silent('Aalten')).rows.find(
    ({ label }) => label === fields.partners.label,
  );
  expect(partners?.cells.map(({ gap }) => gap)).toEqual(['niet genoemd', '']);
});
