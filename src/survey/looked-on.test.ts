import { expect, test } from 'vitest';
import { lookedOn } from './looked-on.ts';

test('sources that were all seen on one day say so once', () => {
  const { sentence, otherDay } = lookedOn(['2026-11-29', '2026-11-29']);
  expect(sentence).toBe('Wij keken op 29 november 2026.');
  expect(otherDay('2026-11-29')).toBeUndefined();
});

test('a source that was seen on another day keeps its own', () => {
  const { sentence, otherDay } = lookedOn(['2026-11-29', '2026-11-21', '2026-11-29']);
  expect(sentence).toBe('Wij keken op 29 november 2026, als er geen andere dag bij staat.');
  expect(otherDay('2026-11-21')).toBe('21 november 2026');
});

test.each([[['2026-11-29']], [['2026-11-29', '2026-11-21']]])(
  'where no day is that of two, each source tells its own: %j',
  (days) => {
    const { sentence, otherDay } = lookedOn(days);
    expect(sentence).toBe('');
    expect(days.map(otherDay)).not.toContain(undefined);
  },
);
