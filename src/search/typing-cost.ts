const mostLetters = 50;
const width = mostLetters + 1;
const costs = new Float64Array(width * width);

const doubledCost = 0.6;
const swappedCost = 0.85;
const alikeCost = 0.75;
const firstLetterCost = 0.25;

const alike = new Set(
  'dt sz fv ck cs gh bp mn ei ie ij ou ao ae kg'
    .split(' ')
    .flatMap(([a = '', b = '']) => [a + b, b + a]),
);
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
for (const row of rows) {
  for (let at = 1; at < row.length; at += 1) {
    alike.add(row.slice(at - 1, at + 1));
    alike.add(`${row[at] ?? ''}${row[at - 1] ?? ''}`);
  }
}

/** How much has to go wrong to type this for that: 1 for each slip, less for the usual ones. */
export function typingCost(typed: string, meant: string): number {
  for (let row = 0; row <= typed.length; row += 1) costs[row * width] = row;
  for (let column = 0; column <= meant.length; column += 1) costs[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    for (let column = 1; column <= meant.length; column += 1) {
      costs[row * width + column] = costAt(typed, meant, row, column);
    }
  }
  const cost = costs[typed.length * width + meant.length] ?? 0;
  return typed[0] === meant[0] ? cost : cost + firstLetterCost;
}

function costAt(typed: string, meant: string, row: number, column: number): number {
  const at = row * width + column;
  const a = typed[row - 1] ?? '';
  const b = meant[column - 1] ?? '';
  const added = (costs[at - width] ?? 0) + (a === typed[row - 2] ? doubledCost : 1);
  const missed = (costs[at - 1] ?? 0) + (b === meant[column - 2] ? doubledCost : 1);
  const wrong = (costs[at - width - 1] ?? 0) + (a === b ? 0 : alike.has(a + b) ? alikeCost : 1);
  const best = Math.min(added, missed, wrong);
  if (row < 2 || column < 2 || a !== meant[column - 2] || b !== typed[row - 2]) return best;
  return Math.min(best, (costs[at - 2 * width - 2] ?? 0) + swappedCost);
}
