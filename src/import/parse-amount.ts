/** How a column writes its numbers: `2.370,50` or `2,370.50`. */
export type NumberStyle = 'Nederlands' | 'Engels';

/** An amount as it stands in a cell, before the column has decided what its signs mean. */
interface WrittenAmount {
  value: number;
  /** The style that the signs belong to; undefined where there are none. */
  style: NumberStyle | undefined;
  /** Whether the signs could mean something else in the other style: `2,370`. */
  needsOther: boolean;
}

const whole = String.raw`(?:0|[1-9]\d*)`;
const shapes: { pattern: RegExp; style?: NumberStyle; needsOther?: true }[] = [
  { pattern: new RegExp(`^${whole}$`) },
  { pattern: /^[1-9]\d{0,2}( \d{3})+$/ },
  { pattern: new RegExp(`^${whole},\\d{1,2}$`), style: 'Nederlands' },
  { pattern: /^[1-9]\d{0,2}(\.\d{3})+(,\d{1,2})?$/, style: 'Nederlands' },
  { pattern: /^[1-9]\d{0,2}( \d{3})+,\d{1,2}$/, style: 'Nederlands' },
  { pattern: new RegExp(`^${whole}\\.\\d{1,2}$`), style: 'Engels' },
  { pattern: /^[1-9]\d{0,2}(,\d{3})+\.\d{1,2}$/, style: 'Engels' },
  { pattern: /^[1-9]\d{0,2}(,\d{3})+$/, style: 'Engels', needsOther: true },
];

const roundDutch = /,(?:-{1,2}|[–—=])$/;

/** The number in a cell without the sign for euro; undefined where it is no plain amount. */
export function parseAmount(cell: string): WrittenAmount | undefined {
  const euros = cell.replace(/^(?:€|EUR\b|euro\b)\s*/i, '');
  const bare = euros === cell ? cell.replace(/\s*(?:€|\bEUR|\beuro)$/i, '') : euros;
  const round = roundDutch.test(bare);
  const digits = bare.replace(roundDutch, '').replaceAll('\u00A0', ' ');
  const shape = shapes.find(({ pattern }) => pattern.test(digits));
  if (!shape || (round && (shape.style === 'Engels' || digits.includes(',')))) return undefined;
  const style = round ? 'Nederlands' : shape.style;
  return {
    value: Number(style === 'Engels' ? digits.replaceAll(',', '') : plainDutch(digits)),
    style,
    needsOther: shape.needsOther ?? false,
  };
}

const plainDutch = (digits: string) => digits.replace(/[. ]/g, '').replace(',', '.');
