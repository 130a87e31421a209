import { XmlError } from './xml-elements.ts';

/** The text of a part in XML: a byte order mark or its first line tells the encoding, else UTF-8. */
export function xmlText(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const mark = first * 256 + second;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const said = /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)/.exec(start)?.[1];
  const encoding = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }[mark] ?? said ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError();
  }
}
