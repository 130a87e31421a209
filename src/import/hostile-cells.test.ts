import { expect, test } from 'vitest';
import { hostileStrings } from '../../tests/support/hostile-strings.ts';
import { importSheet } from './import-sheet.ts';
import { municipalityList } from './municipality-list.ts';
import { readMunicipalityList } from '../../scripts/import/read-municipality-list.ts';
import { sampleRows, writeSheet } from '../../tests/support/sample-sheet.ts';

const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));
const [header = []] = sampleRows;

test.each(hostileStrings)('the $kind text $text comes in as was decided', async (hostile) => {
  const sheet = writeSheet([header, ['GM0202', 'Arnhem', 'ja', hostile.text, '', 'CBS']]);
  const { records, problems } = await importSheet(Buffer.from(sheet), list);
  if (hostile.imported === null) {
    expect(problems).not.toEqual([]);
    expect(records).toEqual([]);
  } else {
    expect(problems).toEqual([]);
    expect(records.map((record) => record['samenvatting'])).toEqual([hostile.imported]);
  }
});
