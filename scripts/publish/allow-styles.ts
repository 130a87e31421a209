const own = "style-src 'self'";
const metaPolicy = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;
const everyPage = /^\/\*\n(?:[ \t].*\n)*/m;

function allow(text: string, part: RegExp, hashes: readonly string[]): string {
  const policy = part.exec(text)?.[0] ?? '';
  if (policy.split(own).length !== 2) throw new Error(`${part.source} zegt niet eenmaal ${own}`);
  return text.replace(policy, () => policy.replace(own, [own, ...hashes].join(' ')));
}

/** A page whose own policy allows the styles with these hashes. */
export const allowInPage = (html: string, hashes: readonly string[]): string =>
  allow(html, metaPolicy, hashes);

/** A `_headers` file whose policy for all pages allows the styles with these hashes. */
export const allowInHeaders = (headers: string, hashes: readonly string[]): string =>
  allow(headers, everyPage, [...new Set(hashes)].sort());
