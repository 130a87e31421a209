/** What a drawing says in words and numbers. */
export interface ReadDrawing {
  /** Each count with the words before it. */
  counts: { words: string; count: string }[];
  /** The hint at each mark: of whom it is, what it says, and for how many squares. */
  hints: { name: string; value: string; squares: number }[];
  /** What stands beside lines and marks. */
  labels: string[];
  /** Where the steps of an axis are, and the lines that stand on it. */
  steps: { x: number; text: string }[];
  lines: { kind: string; x: number }[];
}

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': '’', amp: '&' };
const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, sign: string) => signs[sign] ?? '')
    .replaceAll('\u00a0', ' ')
    .trim();

/** Reads a drawing as somebody does who sees it; numbers below an axis and letters in squares say nothing. */
export function readDrawing(drawing: string): ReadDrawing {
  const read: ReadDrawing = {
    ...{ counts: [], hints: [], labels: [], steps: [] },
    lines: Array.from(
      drawing.matchAll(/class="(lijn|peil)" d="M([\d.]+) /g),
      ([, kind = '', x = '']) => ({ kind, x: Number(x) }),
    ),
  };
  let words: string[] = [];
  let inLink = false;
  const told = (count: string, last = '') => {
    read.counts.push({ words: [...words, last].join(' ').trim(), count });
    words = [];
  };
  for (const [, link, mark, hint, attributes = '', inner = ''] of drawing.matchAll(
    /(<\/?a\b)|(class="v )|<title>(.*?)<\/title>|<text([^>]*)>(.*?)<\/text>/gs,
  )) {
    if (link !== undefined) inLink = link === '<a';
    const x = /class="t q"/.test(attributes) ? /\bx="([\d.]+)"/.exec(attributes)?.[1] : undefined;
    if (x !== undefined) read.steps.push({ x: Number(x), text: plain(inner) });
    if (link !== undefined || /class="(n |t q)/.test(attributes)) words = [];
    else if (mark !== undefined) {
      const last = read.hints.at(-1);
      if (inLink && last) last.squares += 1;
    } else if (hint !== undefined) {
      const [, name = '', value = ''] = /^(.*?): (.*)$/s.exec(plain(hint)) ?? [];
      read.hints.push({ name, value, squares: 0 });
    } else {
      const [, before = '', counted] = /^(.*?)<tspan[^>]*>(.*?)<\/tspan>$/s.exec(inner) ?? [];
      const text = plain(inner);
      const upright = /transform=/.test(attributes) ? /^(.*) ([\d.]+)$/.exec(text) : null;
      if (counted !== undefined) told(plain(counted), plain(before));
      else if (inLink) read.labels.push(text);
      else if (/class="t k"/.test(attributes) && /^[\d.]+$/.test(text)) told(text);
      else if (upright) told(upright[2] ?? '', upright[1]);
      else {
        words.push(text);
        read.labels.push(text);
      }
    }
  }
  return read;
}
