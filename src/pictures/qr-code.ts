import { encode } from 'uqr';

/** The quiet edge that a reader of the code needs, in squares. */
const edge = 2;

/** Any mask can be read; to weigh all eight for the prettiest takes fifteen times as long. */
const maskPattern = 0;

/** The runs of dark squares in one line of a code. */
function runsOf(line: readonly boolean[], y: number): string {
  let path = '';
  for (let x = line.indexOf(true); x >= 0; x = line.indexOf(true, x)) {
    const next = line.indexOf(false, x);
    const light = next < 0 ? line.length : next;
    path += `M${x + edge} ${y + edge}h${light - x}v1h-${light - x}z`;
    x = light;
  }
  return path;
}

/** An address as a square code for a telephone: a picture in SVG, dark on white in any theme. */
export function qrCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern });
  const side = size + 2 * edge;
  const dark = data.map(runsOf).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${dark}"/></svg>\n`;
}
