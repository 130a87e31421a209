/** An element of XML, by its name without prefix. */
export interface XmlElement {
  name: string;
  /** By name without prefix; what LibreOffice adds to the standard keeps `calcext:` or `loext:`. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** An element that was asked for, and those around it, the outermost first and without children. */
interface FoundElement {
  element: XmlElement;
  within: readonly XmlElement[];
}

/** XML that does not hold together. */
export class XmlError extends Error {}

const deepest = 200;

/** Every element with one of these names, whole, in the order of the text; not those inside another. */
export function* elementsIn(xml: string, names: ReadonlySet<string>): Generator<FoundElement> {
  const open: XmlElement[] = [];
  let wanted = -1;
  let at = 0;
  const put = (text: string) => {
    if (wanted !== -1 && text !== '') open.at(-1)?.children.push(text);
  };
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    put(decoded(xml.slice(at, start === -1 ? undefined : start)));
    if (start === -1) break;
    const aside = asideAt(xml, start);
    if (aside) {
      put(aside.text);
      at = aside.end;
      continue;
    }
    const end = tagEnd(xml, start + 1);
    at = end + 1;
    if (xml[start + 1] === '/') {
      const closed = open.pop();
      if (closed?.name !== localName(xml.slice(start + 2, end).trim())) throw new XmlError();
      if (open.length === wanted) {
        wanted = -1;
        yield { element: closed, within: open };
      }
      continue;
    }
    const isEmpty = xml[end - 1] === '/';
    const element = startTag(xml.slice(start + 1, isEmpty ? end - 1 : end));
    if (wanted !== -1) open.at(-1)?.children.push(element);
    const isWanted = wanted === -1 && names.has(element.name);
    if (isEmpty) {
      if (isWanted) yield { element, within: open };
    } else {
      if (isWanted) wanted = open.length;
      if (open.length === deepest) throw new XmlError();
      open.push(element);
    }
  }
  if (open.length > 0) throw new XmlError();
}

/** The whole of a small XML text, from its outermost element. */
export function xmlTree(xml: string): XmlElement {
  const first = /<(?![?!])([^\s/>]+)/.exec(xml);
  for (const { element } of elementsIn(xml, new Set([localName(first?.[1] ?? '')]))) return element;
  throw new XmlError();
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** What is no tag: a comment and an instruction are passed over, a section of characters is text. */
function asideAt(xml: string, start: number): { text: string; end: number } | undefined {
  const upTo = (close: string, from: number) => {
    const end = xml.indexOf(close, from);
    if (end === -1) throw new XmlError();
    return end;
  };
  if (xml.startsWith('<!--', start)) return { text: '', end: upTo('-->', start + 4) + 3 };
  if (xml.startsWith('<?', start)) return { text: '', end: upTo('?>', start) + 2 };
  if (xml.startsWith('<![CDATA[', start)) {
    const end = upTo(']]>', start);
    return { text: xml.slice(start + 9, end), end: end + 3 };
  }
  if (!xml.startsWith('<!', start)) return undefined;
  const end = upTo('>', start);
  if (xml.slice(start, end).includes('[')) throw new XmlError();
  return { text: '', end: end + 1 };
}

/** Where a tag ends: at a `>` outside quotes. */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const letter = xml[at] ?? '';
    if (quote === '' && letter === '>') return at;
    if (quote === letter) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
  }
  throw new XmlError();
}

function startTag(tag: string): XmlElement {
  const name = /^[^\s=/"'<]+/.exec(tag)?.[0];
  if (name === undefined) throw new XmlError();
  if (name.length === tag.length) return { name: localName(name), attributes: {}, children: [] };
  const attributes: Record<string, string> = {};
  const attribute = /\s*([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  const rest = /\s*$/y;
  let at = name.length;
  while (((rest.lastIndex = at), !rest.test(tag))) {
    attribute.lastIndex = at;
    const found = attribute.exec(tag);
    if (!found) throw new XmlError();
    const [whole, key = '', double, single] = found;
    at += whole.length;
    if (key === '__proto__') continue;
    attributes[/^(calcext|loext|xmlns):/.test(key) ? key : localName(key)] = decoded(
      double ?? single ?? '',
    );
  }
  return { name: localName(name), attributes, children: [] };
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const lastCharacter = 0x10ffff;

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (_, name: string) => {
    const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    const code = number?.[1] ? parseInt(number[1], 16) : Number(number?.[2]);
    const character = code <= lastCharacter ? String.fromCodePoint(code) : named[name];
    if (character === undefined) throw new XmlError();
    return character;
  });
}
