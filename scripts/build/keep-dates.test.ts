import { expect, test } from 'vitest';
import { pageFinisher } from './page-finisher.ts';

const finish = (html: string) => pageFinisher(() => Buffer.from(''))(html).html;
const page = (body: string) => `<html lang="nl"><head></head><body>${body}</body></html>`;
const kept = (day: string) => `<span class="bijeen">${day}</span>`;

test('the day of a date stands on the line of its month, in each language of a page', () => {
  expect(finish(page('<p>De wet ging in op 1 januari 2022.</p>'))).toBe(
    page(`<p>De wet ging in op ${kept('1 januari')} 2022.</p>`),
  );
  expect(finish(page('<p>Since 31 January 2022 it is so.</p>'))).toContain(kept('31 January'));
});

test('a date keeps to one line behind a word that may be broken', () => {
  expect(finish(page('<p>Participatieverklaring op 1 mei</p>'))).toContain(kept('1 mei'));
});

test.each([
  '<p>Er waren 1.204 meisjes van 12 jaar, in 2022 mei vroeg.</p>',
  '<pre>De wet ging in op 1 januari 2022.</pre>',
  '<textarea>De wet ging in op 1 januari 2022.</textarea>',
  '<td data-dag="1 januari 2022, een lange dag">2022</td>',
])('what is no date, or is copied as it is, stays as it is: %s', (body) => {
  expect(finish(page(body))).toBe(page(body));
});

test('a page for a frame, whose height is known beforehand, stays as it is', () => {
  const frame = page('<p>De wet ging in op 1 januari 2022.</p>').replace(
    '<html lang="nl">',
    '<!doctype html><html lang="nl" class="ingevoegd">',
  );
  expect(finish(frame)).toBe(frame);
});

test('a page that is finished stays as it is', () => {
  const once = finish(page('<p>De wet ging in op 31 december 2022.</p>'));
  expect(finish(once)).toBe(once);
});
