import { expect, test } from 'vitest';
import { originParts } from './origin-parts.ts';

const asked = { survey: 'proef-2016', column: 'aanpak', fields: ['aanpak'] };
const coding = {
  enquete: 'proef-2016',
  veld: 'aanpak',
  eerste: 'netwerk',
  tweede: 'netwerk',
  vastgesteld: 'netwerk',
  waarom: 'Twee partijen doen het samen.',
};

test('a value tells how it was read twice, and why', () => {
  const [text] = originParts({ codering: [coding] }, asked);
  expect(text).toBe('Twee keer gelezen als: netwerk. Waarom: Twee partijen doen het samen.');
});

test('two readings that differ both stand there, with the choice', () => {
  const [text] = originParts({ codering: [{ ...coding, tweede: 'gemeente' }] }, asked);
  expect(text).toContain(
    'Eerste keer gelezen als: netwerk. Tweede keer: gemeente. Gekozen: netwerk.',
  );
});

test('what it was before and what the municipality says stand there too', () => {
  const parts = originParts(
    {
      wijzigingen: [
        {
          tabel: 'gemeenten',
          rij: 'GM0001 | proef-2016',
          kolom: 'aanpak',
          datum: '2026-11-25',
          oud: 'gemeente',
          nieuw: 'netwerk',
          waarom: 'De gemeente schreef dat.',
        },
      ],
      reacties: [
        {
          enquete: 'proef-2016',
          veld: 'aanpak',
          door: 'afdeling Samenleving',
          ontvangen_op: '2026-11-24',
          reactie: 'Het is een netwerk.',
        },
      ],
    },
    asked,
  );
  expect(parts).toEqual([
    'Veranderd op 25 november 2026. Was: gemeente. Werd: netwerk. Waarom: De gemeente schreef dat.',
    'Reactie van de gemeente (afdeling Samenleving, 24 november 2026): Het is een netwerk.',
  ]);
});

test('another value or another survey tells nothing of this one', () => {
  const other = { ...coding, enquete: 'proef-2020' };
  expect(originParts({ codering: [other, { ...coding, veld: 'fase' }] }, asked)).toEqual([
    'Wij kennen geen reactie van de gemeente.',
  ]);
});
