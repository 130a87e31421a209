import type { Entry } from '../survey/atlas.ts';
import type { DrawOptions } from './chart.ts';
import type { Markup } from './markup.ts';
import { frame } from './svg-frame.ts';
import { tileMap } from './tile-map.ts';
import { unitGroups, type UnitGroup } from './unit-groups.ts';

/**
 * The tile map beside the same municipalities in groups, which are its key: each has one answer, or
 * one reason for none. On a phone the groups stand below it.
 */
export function mapWithGroups(
  entries: readonly Entry[],
  groups: readonly UnitGroup[],
  { width }: DrawOptions,
): Markup {
  const wide = width > 400;
  const groupOf = new Map(
    groups.flatMap((group) =>
      group.entries.map(({ municipality }) => [municipality.code, group] as const),
    ),
  );
  const map = tileMap(entries, {
    width: wide ? width * 0.6 : width,
    fill: ({ municipality }) => groupOf.get(municipality.code)?.fill ?? 'leeg',
    value: (entry) => {
      const { value, label = '' } = groupOf.get(entry.municipality.code) ?? {};
      return value?.(entry) ?? label.toLowerCase();
    },
  });
  const key = unitGroups(
    groups,
    wide
      ? { top: 4, left: map.width + 40, width: width - map.width - 44, size: 14 }
      : { top: map.height + 14, width, size: 14 },
  );
  return frame(width, Math.max(map.height, key.bottom), map.markup, key.markup);
}
