/** The page of the table with its rows repeated; each keeps a code and a name of its own. */
export function lengthened(html: string, count: number): string {
  const [, before = '', body = '', after = ''] =
    /^(.*<table class="gemeentetabel".*?<tbody>)(.*?)(<\/tbody>.*)$/s.exec(html) ?? [];
  const rows = body.match(/<tr.*?<\/tr>/gs) ?? [];
  const many = Array.from({ length: count }, (_, at) =>
    (rows[at % rows.length] ?? '')
      .replace(/data-code="[^"]*"/, () => `data-code="GM${String(at).padStart(4, '0')}"`)
      .replace('</a>', () => ` ${Math.floor(at / rows.length) + 1}</a>`),
  );
  return `${before}${many.join('')}${after}`;
}
