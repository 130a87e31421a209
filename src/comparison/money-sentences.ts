import { silenceIsNoZero } from '../survey/cautions.ts';
import { itemsOf, knownIn, missingIn } from './items-of.ts';
import type { Subject } from './subject.ts';
import { namesOf, verbFor } from './together.ts';

/** What each municipality named of money; amounts that differ in kind are never set against each other. */
export function moneySentences(subjects: readonly Subject[]): string[] {
  const known = knownIn(subjects, 'geld');
  const named = known.flatMap((subject) =>
    itemsOf(subject, 'geld').map(({ text, note = '' }) =>
      `${subject.name} noemde ${text}. ${note}`.trim(),
    ),
  );
  const measures = new Set(
    known.flatMap((subject) => itemsOf(subject, 'geld').flatMap(({ measure }) => measure ?? [])),
  );
  const silent = missingIn(subjects, 'geld');
  return [
    ...named,
    ...(measures.size > 1
      ? ['Deze bedragen zijn voor verschillende doelen. Vergelijk ze niet en tel ze niet op.']
      : []),
    ...(silent.length > 0
      ? [
          `${namesOf(silent)} ${verbFor(silent, 'zei', 'zeiden')} niets over geld. ${silenceIsNoZero}`,
        ]
      : []),
  ];
}
