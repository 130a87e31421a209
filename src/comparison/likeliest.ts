import { group } from 'd3';
import type { Subject } from './subject.ts';

const groups = new WeakMap<readonly Subject[], Map<string, Subject[]>>();

const keyOf = (approach: string | null, phase: string | null) => `${approach} ${phase}`;

function groupsOf(all: readonly Subject[]): Map<string, Subject[]> {
  const found =
    groups.get(all) ??
    group(
      all.filter(({ status }) => status === 'beantwoord'),
      ({ approach, phase }) => keyOf(approach, phase),
    );
  groups.set(all, found);
  return found;
}

const agrees = (key: string, { approach, phase }: Subject) => {
  const [otherApproach, otherPhase] = key.split(' ');
  const same = (mine: string | null, other: string | undefined) =>
    mine === null || other === 'null' || mine === other;
  return same(approach, otherApproach) && same(phase, otherPhase);
};

/**
 * The answers, divided in two: first those that do not contradict this one in who does the most or
 * how far it is, then the others. The others can be at most three quarters alike.
 */
export function likeliest(subject: Subject, all: readonly Subject[]): [Subject[], Subject[]] {
  const entries = [...groupsOf(all)];
  const where = (agreeing: boolean) =>
    entries.filter(([key]) => agrees(key, subject) === agreeing).flatMap(([, some]) => some);
  return [where(true), where(false)];
}
