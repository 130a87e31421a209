import type { Look } from './book.ts';
import { isLost } from './colours.ts';
import { misleadingNumber, misleadingText } from './misleading-format.ts';

/** How a cell looks when a rule on its value holds, as far as the rule says so. */
interface RuledLook extends Pick<Look, 'isStruck' | 'colour'> {
  isHidden?: boolean;
  ground: readonly string[];
  format: string;
}

/** What a rule takes away from what a cell says, after “die”; undefined where it only marks it. */
export function takenByRule(look: RuledLook): string | undefined {
  const { isStruck, colour, isHidden, ground, format } = look;
  if (isStruck) return 'tekst kan doorhalen';
  if (isHidden || (colour !== undefined && isLost(colour, ground))) return 'tekst kan verbergen';
  const isOther =
    misleadingNumber(format, 0) ?? misleadingNumber(format, 1) ?? misleadingText(format);
  return isOther ? 'iets anders kan tonen dan er staat' : undefined;
}
