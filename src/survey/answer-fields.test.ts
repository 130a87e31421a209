import { expect, test } from 'vitest';
import { answerFields } from './answer-fields.ts';

test('a label fits where columns are narrow', () => {
  for (const { label } of Object.values(answerFields))
    expect(label.length, label).toBeLessThanOrEqual(30);
});
