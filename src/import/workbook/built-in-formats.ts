const date = 'dd-mm-yyyy';
const time = 'h:mm:ss';
const accounting = (sign: string, digits: string) =>
  `_ ${sign}* ${digits}_ ;_ ${sign}* -${digits}_ ;_ ${sign}* "-"_ ;_ @_ `;

const byNumber: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"€" #,##0',
  6: '"€" #,##0',
  7: '"€" #,##0.00',
  8: '"€" #,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: accounting('', '#,##0'),
  42: accounting('"€" ', '#,##0'),
  43: accounting('', '#,##0.00'),
  44: accounting('"€" ', '#,##0.00'),
  48: '##0.0E+0',
  49: '@',
};

const within = (number: number, first: number, last: number) => number >= first && number <= last;

/** The code of a format that a workbook names by its number alone; empty for the ordinary one. */
export function builtInFormat(number: number): string {
  if (within(number, 18, 21) || within(number, 45, 47)) return time;
  const isDate = [
    [14, 22],
    [27, 36],
    [50, 58],
    [71, 81],
  ].some(([first = 0, last = 0]) => within(number, first, last));
  return isDate ? date : (byNumber[number] ?? '');
}
