import { Resvg } from '@resvg/resvg-js';

/** A logo as pages and pictures need it. */
export interface LogoPicture {
  kind: 'svg' | 'png';
  width: number;
  height: number;
}

/** Why a file cannot be a logo, and what to do about it; texts in Dutch. */
interface LogoProblem {
  message: string;
  tip: string;
}

/** Every page asks for the logo, and every card for a shared link carries it. */
const mostBytes = 100_000;

/** What an SVG may not have: it would run, move or fetch something. */
const forbidden: readonly (readonly [what: string, form: RegExp])[] = [
  ['een script', /<(?:[\w-]+:)?(?:script|handler|listener)\b|\son[a-z]+\s*=|javascript\s*:/i],
  ['een stuk webpagina', /<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/i],
  ['iets dat beweegt', /<(?:[\w-]+:)?(?:animate\w*|set)\b/i],
  [
    'een verwijzing naar iets buiten het bestand',
    /href\s*=\s*(?:"(?!#|data:image\/(?:png|jpe?g);)|'(?!#|data:image\/(?:png|jpe?g);))|url\(\s*["']?(?!#|["'])|@import|<\?xml-stylesheet|<!ENTITY/i,
  ],
];

/** What a file that stands as a logo in `atlas.json` is, or why it cannot be one. */
export function logoIn(name: string, bytes: Buffer): LogoPicture | LogoProblem {
  if (bytes.length > mostBytes)
    return {
      message: `${name} is ${Math.ceil(bytes.length / 1000)} kB: hier hoort een logo van hooguit ${mostBytes / 1000} kB`,
      tip: 'maak het logo kleiner, of neem een SVG',
    };
  return /\.svg$/i.test(name) ? svgIn(name, bytes.toString()) : pngIn(name, bytes);
}

function svgIn(name: string, svg: string): LogoPicture | LogoProblem {
  const found = forbidden.flatMap(([what, form]) => (form.test(svg) ? [what] : []));
  if (found.length > 0)
    return {
      message: `in ${name} staat ${found.join(', en ')}: een logo mag alleen vormen hebben`,
      tip: 'sla het logo in uw tekenprogramma opnieuw op, als gewone SVG',
    };
  const drawing = drawingOf(svg);
  if (!drawing || !/<(?:[\w-]+:)?svg\b/.test(svg))
    return {
      message: `${name} is geen SVG die te lezen is`,
      tip: 'open het in een browser: ziet u daar uw logo niet, sla het dan opnieuw op als SVG',
    };
  if (!/<(?:[\w-]+:)?svg\b[^>]*\sviewBox\s*=/.test(svg))
    return {
      message: `${name} zegt niet hoe groot de tekening is (viewBox)`,
      tip: 'sla het logo in uw tekenprogramma opnieuw op, als gewone SVG',
    };
  return { kind: 'svg', ...drawing };
}

function drawingOf(svg: string): { width: number; height: number } | undefined {
  try {
    const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
    return { width, height };
  } catch {
    return undefined;
  }
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function pngIn(name: string, bytes: Buffer): LogoPicture | LogoProblem {
  const isWhole =
    bytes.subarray(0, 8).equals(signature) && bytes.subarray(-8, -4).toString('latin1') === 'IEND';
  if (!isWhole)
    return {
      message: `${name} is geen hele PNG`,
      tip: 'sla het logo opnieuw op als PNG; een andere naam voor een bestand verandert zijn soort niet',
    };
  return { kind: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
