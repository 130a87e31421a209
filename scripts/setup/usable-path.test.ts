import { expect, test } from 'vitest';
import { unusablePath } from './usable-path.mjs';

test.each(['/thuis/atlas #2', '/thuis/100% klaar', '/vragen?/atlas', 'C:\\werk\\atlas#2'])(
  'the build cannot work in %s, and says so with that name',
  (path) => {
    expect(unusablePath(path)).toBe(
      `De map van dit project is “${path}”. Met een # , % of ? in de naam kan de bouw niet overweg: geef de map een andere naam en probeer het opnieuw.`,
    );
  },
);

test.each(['/thuis/atlas', '/thuis/Ons werk (2) [nieuw] & ü+$!{}', 'C:\\werk\\atlas'])(
  'the build can work in %s',
  (path) => {
    expect(unusablePath(path)).toBeUndefined();
  },
);
