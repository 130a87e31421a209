const own = "style-src 'self'";
const metaPolicy = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;
const rules = {
  pages: /^\/\*\r?\n(?:[ \t].*\r?\n)*/m,
  embeds: /^\/embed\/\*\r?\n(?:[ \t].*\r?\n)*/m,
};

/** The hashes of the styles that stand in pages, and of those in embeds. */
export type StylesOfPages = Record<keyof typeof rules, readonly string[]>;

function allow(text: string, part: RegExp, hashes: readonly string[]): string {
  const policy = part.exec(text)?.[0] ?? '';
  if (policy.split(own).length !== 2) throw new Error(`${part.source} zegt niet eenmaal ${own}`);
  return text.replace(policy, () => policy.replace(own, [own, ...hashes].join(' ')));
}

/** The head of a page whose own policy allows the styles with these hashes. */
export const allowInHead = (head: string, hashes: readonly string[]): string =>
  allow(head, metaPolicy, hashes);

/** A `_headers` file whose policies for pages and for embeds allow the styles that stand in them. */
export const allowInHeaders = (headers: string, { pages, embeds }: StylesOfPages): string =>
  [[rules.pages, pages] as const, [rules.embeds, embeds] as const].reduce(
    (text, [rule, hashes]) => allow(text, rule, [...new Set(hashes)].sort()),
    headers,
  );
