const mostLetters = 50;
const width = mostLetters + 1;
const costs = new Float64Array(width * width);

const doubledCost = 0.6;
const swappedCost = 0.85;
const alikeCost = 0.75;
const firstLetterCost = 0.25;

/** Letters that are taken for each other, by the codes of both. */
const letters = 128;
const alike = new Uint8Array(letters * letters);
const pairs = 'dt sz fv ck cs gh bp mn ei ie ij ou ao ae kg'.split(' ');
for (const keys of [...pairs, 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'])
  for (let at = 1; at < keys.length; at += 1) {
    const [a, b] = [keys.charCodeAt(at - 1), keys.charCodeAt(at)];
    alike[a * letters + b] = alike[b * letters + a] = 1;
  }

function wrongCost(a: number, b: number): number {
  if (a === b) return 0;
  return a < letters && b < letters && alike[a * letters + b] === 1 ? alikeCost : 1;
}

/** How much has to go wrong to type this for that: 1 for each slip, less for the usual ones. */
export function typingCost(typed: string, meant: string): number {
  for (let row = 0; row <= typed.length; row += 1) costs[row * width] = row;
  for (let column = 0; column <= meant.length; column += 1) costs[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    const a = typed.charCodeAt(row - 1);
    const beforeA = typed.charCodeAt(row - 2);
    for (let column = 1; column <= meant.length; column += 1) {
      const at = row * width + column;
      const b = meant.charCodeAt(column - 1);
      const beforeB = meant.charCodeAt(column - 2);
      const added = (costs[at - width] ?? 0) + (a === beforeA ? doubledCost : 1);
      const missed = (costs[at - 1] ?? 0) + (b === beforeB ? doubledCost : 1);
      const wrong = (costs[at - width - 1] ?? 0) + wrongCost(a, b);
      const swapped =
        a === beforeB && b === beforeA ? (costs[at - 2 * width - 2] ?? 0) + swappedCost : Infinity;
      costs[at] = Math.min(added, missed, wrong, swapped);
    }
  }
  const cost = costs[typed.length * width + meant.length] ?? 0;
  return typed[0] === meant[0] ? cost : cost + firstLetterCost;
}
