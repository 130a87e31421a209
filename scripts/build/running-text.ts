/** What stands behind a tag, as far as it is long enough to be more than a value by itself. */
const longText = />[^<]{20,}/g;

/** What stands within these is not read as running text, or must be copied as it is. */
const asItIs = /^<(?:script|style|title|textarea|option|button|code|pre|text|tspan|desc)\b/;

/** A page with its running text changed, and nothing else. */
export function inRunningText(html: string, changed: (text: string) => string): string {
  const body = html.indexOf('<body');
  if (body < 0) return html;
  return (
    html.slice(0, body) +
    html.slice(body).replace(longText, (text, at: number, all: string) => {
      const tag = all.lastIndexOf('<', at);
      return asItIs.test(all.slice(tag, tag + 12)) ? text : changed(text);
    })
  );
}
