import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The places that the rows of a map name; a bare name lies beside the place before it. */
function placesIn(map: string): { named: string; place: string[] }[] {
  const rows = readFileSync(map, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').slice(1, 3).join(' '));
  return rows.flatMap((cell) => {
    let beside = '.';
    return Array.from(cell.matchAll(/`([\w./-]+(?:\/|\.ts|\.astro|\.csv))`/g), ([, named = '']) => {
      const place = [join(dirname(map), named), named, join(dirname(map), beside, named)];
      if (named.includes('/')) beside = named.endsWith('/') ? named : dirname(named);
      return { named, place };
    });
  });
}

test.each(['src/README.md', 'scripts/README.md'])(
  'every place that %s leads to is there',
  (map) => {
    const places = placesIn(map).filter(({ named }) => named.includes('.'));
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(({ place }) => !place.some((path) => existsSync(path)))).toEqual([]);
  },
);
