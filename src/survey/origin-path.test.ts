import { expect, test } from 'vitest';
import { entryOriginPath, originPath, sourceOriginPath } from './origin-path.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from './sample.ts';

const ede = { slug: 'ede', survey: 'proef-2016' };

test('a value leads to its own row on the page of its municipality, in its own survey', () => {
  expect(originPath({ ...ede, status: 'beantwoord' }, 'aanpak')).toBe(
    '/gemeenten/ede/#herkomst-proef-2016-aanpak',
  );
});

test('without an answer a field leads to the row that says so; inhabitants keep their own', () => {
  const silent = { ...ede, status: 'niet-gereageerd' } as const;
  expect(originPath(silent, 'themas')).toBe('/gemeenten/ede/#herkomst-proef-2016-status');
  expect(originPath(silent, 'inwoners')).toBe('/gemeenten/ede/#herkomst-proef-2016-inwoners');
});

test('a municipality with its answer leads to the same rows', () => {
  const municipality = sampleMunicipality();
  const { slug } = municipality;
  const answered = sampleResponse();
  expect(entryOriginPath({ municipality, response: answered }, 'fase')).toBe(
    `/gemeenten/${slug}/#herkomst-${answered.survey}-fase`,
  );
  expect(entryOriginPath({ municipality, response: silentResponse() }, 'fase')).toMatch(/-status$/);
});

test('what another source told leads to the row of that source', () => {
  expect(sourceOriginPath('ede', 'noordkop-2025')).toBe(
    '/gemeenten/ede/#herkomst-bron-noordkop-2025',
  );
});
