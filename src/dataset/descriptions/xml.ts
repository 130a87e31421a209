import { escapeHtml } from '../../text/escape-html.ts';
import { startTag, type Attributes } from '../../text/start-tag.ts';

/** An element of XML, written out. */
export type Xml = string & { readonly isXml: true };

/** Signs that no XML may hold, or that none should. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** A text as it stands between the tags of XML. */
export const xmlText = (text: string): Xml => escapeHtml(text.replace(forbidden, '')) as Xml;

/** An element with what is in it; without anything in it, it is left empty. */
export const xml = (name: string, attributes: Attributes, ...content: readonly Xml[]): Xml =>
  (content.length === 0
    ? startTag(name, attributes, '/')
    : `${startTag(name, attributes)}${content.join('')}</${name}>`) as Xml;
