import type { Subject } from './subject.ts';
import { namesOf, verbFor } from './together.ts';

/** Who gave no answer, and why. */
export function silenceSentences(subjects: readonly Subject[], year: number): string[] {
  const among = (status: Subject['status']) =>
    subjects.filter((subject) => subject.status === status);
  const [silent, unasked, unborn] = [
    among('niet-gereageerd'),
    among('niet-gevraagd'),
    among('niet-van-toepassing'),
  ];
  return [
    ...(silent.length > 0 ? [`Van ${namesOf(silent)} is er geen antwoord.`] : []),
    ...(unasked.length > 0
      ? [`${namesOf(unasked)} ${verbFor(unasked, 'is', 'zijn')} in deze enquête niet gevraagd.`]
      : []),
    ...(unborn.length > 0
      ? [`${namesOf(unborn)} ${verbFor(unborn, 'bestond', 'bestonden')} in ${year} nog niet.`]
      : []),
  ];
}
