import { inflateSync } from 'node:zlib';

type Scale = readonly [number, number];

/** How far down a sheet words and drawings reach, from the operators that draw it: 0 at its top, 1 at its end. */
function reach(drawing: string, height: number): number {
  let [scale, shift]: Scale = [1, 0];
  const kept: Scale[] = [];
  let path: number[] = [];
  let words = 0;
  let lowest = height;
  const numbers: number[] = [];
  const draw = (...ys: number[]) => {
    for (const y of ys) lowest = Math.min(lowest, scale * y + shift);
  };
  const last = (back: number) => numbers.at(-back) ?? 0;
  for (const [token] of drawing.matchAll(/<[^>]*>|\([^)]*\)|[^\s<(]+/g)) {
    if (/^[-.\d]/.test(token)) {
      numbers.push(Number(token));
      continue;
    }
    if (token === 'q') kept.push([scale, shift]);
    else if (token === 'Q') [scale, shift] = kept.pop() ?? [1, 0];
    else if (token === 'cm') [scale, shift] = [last(3) * scale, last(1) * scale + shift];
    else if (token === 'Tm') words = last(1);
    else if (token === 'Td') words -= last(1);
    else if (token === 'Tj' || token === 'TJ') draw(words);
    else if (token === 're') path.push(last(3), last(3) + last(1));
    else if (token === 'm' || token === 'l' || token === 'c') path.push(last(1));
    else if (/^(?:[fFB]\*?|[sS])$/.test(token)) draw(...path);
    if (/^(?:[fFB]\*?|[sSn])$/.test(token)) path = [];
    if (!/^[<(]/.test(token)) numbers.length = 0;
  }
  return 1 - lowest / height;
}

/** How full each sheet of a printed page is, from what a browser writes as its PDF. */
export function sheetFill(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const sheets = text.matchAll(
    /\/Type\s*\/Page\b.*?\/MediaBox \[0 0 \S+ (\S+)\].*?\/Contents (\d+) 0 R/gs,
  );
  return Array.from(sheets, ([, height, contents]) => {
    const start = text.indexOf('stream', text.indexOf(`\n${contents} 0 obj`));
    const from = text.indexOf('\n', start) + 1;
    return reach(
      inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1'),
      Number(height),
    );
  });
}
