import { expect, test } from 'vitest';
import { fields } from './fields.ts';
import { pictureOf } from './picture-of.ts';
import { sampleSubject, silentSubject } from './sample-subject.ts';

const one = sampleSubject('A', { themas: ['taal', 'werk'], inwoners: ['10'] });
const other = sampleSubject('B', { themas: ['werk'], inwoners: ['20'] });
const vague = sampleSubject('C', { inwoners: ['30'] });
const silent = silentSubject('D');
const shown = [fields.themas, fields.inwoners];

test('what all have in common comes first, and what is not known never looks like a no', () => {
  expect(pictureOf([one, other, vague, silent], shown)).toEqual([
    {
      label: fields.themas.label,
      lines: [
        { label: 'werk', marks: ['ja', 'ja', 'onbekend', 'stil'] },
        { label: 'taal', marks: ['ja', 'leeg', 'onbekend', 'stil'] },
      ],
    },
  ]);
});

test('municipalities that named nothing have no picture', () => {
  expect(pictureOf([vague, silent], shown)).toEqual([]);
});
