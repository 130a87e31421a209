import { bisector } from 'd3';
import { sizeClassOf } from '../survey/indicators.ts';
import type { Lookups, MunicipalityRow } from './lookups.ts';

const shown = 3;
/** In the class that has no end, one is no more than so many times as large as another. */
const farthest = 2;
const byInhabitants = bisector((row: { inhabitants: number }) => row.inhabitants);

/** Codes of the answering municipalities of the same size class nearest in inhabitants. */
export function peersOf(
  { gemeentecode, inwoners: inhabitants }: MunicipalityRow,
  { answeredBySize }: Lookups,
): string[] {
  if (inhabitants === null) return [];
  const { id, below } = sizeClassOf(inhabitants);
  const isAlike = (row: { inhabitants: number }) =>
    below < Infinity ||
    Math.max(row.inhabitants, inhabitants) <= farthest * Math.min(row.inhabitants, inhabitants);
  const sized = (answeredBySize.get(id) ?? []).filter(isAlike);
  const place = byInhabitants.left(sized, inhabitants);
  const distance = (row: { inhabitants: number }) => Math.abs(row.inhabitants - inhabitants);
  return sized
    .slice(Math.max(0, place - shown), place + shown + 1)
    .filter(({ code }) => code !== gemeentecode)
    .sort((a, b) => distance(a) - distance(b) || (a.code < b.code ? -1 : 1))
    .slice(0, shown)
    .map(({ code }) => code);
}
