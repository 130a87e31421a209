import type { HeaderCases } from './header-cases.ts';

const everything = '^/.*$';

const linesOf = ({ name, cases }: HeaderCases, start: number) =>
  cases.toReversed().flatMap(({ expression, value }, index) => {
    const set = value === '' ? `header{matcher} -${name}` : `header{matcher} ${name} "${value}"`;
    if (expression === everything) return [set.replace('{matcher}', '')];
    const matcher = `@kop${start + index}`;
    return [
      `${matcher} path_regexp "${expression}"`,
      set.replace('{matcher}', () => ` ${matcher}`),
    ];
  });

/** A site for Caddy that sends the same headers, in the same order as the rules. */
export function caddyConfig(headers: readonly HeaderCases[], base: string): string {
  let count = 0;
  const lines = headers.flatMap((header) => {
    const made = linesOf(header, count);
    count += header.cases.length;
    return made;
  });
  return `# Gemaakt met npm run hosts uit de koppen van de gebouwde site: opnieuw na een nieuwe stijl. Vul naam en map in.

(koppen) {
	route {
${lines.map((line) => `\t\t${line}`).join('\n')}
	}
}

integratieatlas.example {
	root * /srv/integratieatlas
	encode zstd gzip
	import koppen
	file_server {
		hide _headers
	}
	handle_errors {
		import koppen
		rewrite * ${base}/404.html
		file_server
	}
}
`;
}
