import { itemsOf } from './items-of.ts';
import { similarity } from './similarity.ts';
import type { Subject } from './subject.ts';

/** Two municipalities worth setting beside each other, and why. */
interface Example {
  why: string;
  pair: readonly [Subject, Subject];
}

interface Pair {
  pair: readonly [Subject, Subject];
  alike: number;
}

const inhabitants = (subject: Subject) => Number(itemsOf(subject, 'inwoners')[0]?.key ?? 0);

/** The pairs of some relation, of both of which enough is known to say how alike they are. */
function pairsOf(
  subjects: readonly Subject[],
  related: (subject: Subject) => readonly string[],
): Pair[] {
  const bySlug = new Map(subjects.map((subject) => [subject.slug, subject]));
  return subjects.flatMap((subject) =>
    related(subject).flatMap((slug) => {
      const other = bySlug.get(slug);
      const alike = other && subject.slug < slug ? similarity(subject, other) : null;
      return other && alike !== null ? [{ pair: [subject, other] as const, alike }] : [];
    }),
  );
}

/** Comparisons to begin with: the largest two, neighbours least alike, and those of one size most alike. */
export function examplesFrom(all: readonly Subject[]): Example[] {
  const answered = all.filter(({ status }) => status === 'beantwoord');
  const [first, second] = answered
    .filter((subject) => inhabitants(subject) > 0)
    .toSorted((a, b) => inhabitants(b) - inhabitants(a));
  const [neighbours] = pairsOf(answered, ({ neighbours: near }) => near).toSorted(
    (a, b) => a.alike - b.alike,
  );
  const [peers] = pairsOf(answered, ({ peers: like }) => like).toSorted(
    (a, b) => b.alike - a.alike,
  );
  const found: Example[] = [
    ...(first && second
      ? [{ why: 'de twee grootste met een antwoord', pair: [first, second] as const }]
      : []),
    ...(neighbours ? [{ why: 'buren die het minst op elkaar lijken', pair: neighbours.pair }] : []),
    ...(peers ? [{ why: 'even groot, en het meest gelijk', pair: peers.pair }] : []),
  ];
  const key = ({ pair }: Example) =>
    pair
      .map(({ slug }) => slug)
      .toSorted()
      .join(' ');
  return found.filter((one, at) => found.findIndex((other) => key(other) === key(one)) === at);
}
