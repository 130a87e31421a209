import type { HeaderCases } from './header-cases.ts';

const variable = (name: string) => `$kop_${name.toLowerCase().replaceAll('-', '_')}`;

const mapOf = ({ name, cases }: HeaderCases) => `map $uri ${variable(name)} {
${cases.map(({ expression, value }) => `    "~${expression}" "${value}";`).join('\n')}
    default "";
}`;

const typed = ({
  expression,
  value,
}: HeaderCases['cases'][number]) => `    location ~ "${expression}" {
        types { }
        default_type "${value}";
    }`;

/**
 * A server for nginx that sends the same headers; an empty value sends none. A site at a path of its
 * host lies in a folder of that name below the root.
 */
export function nginxConfig(headers: readonly HeaderCases[], base: string): string {
  const types = headers.filter(({ name }) => name === 'Content-Type');
  const others = headers.filter(({ name }) => name !== 'Content-Type');
  return `# Gemaakt met npm run hosts uit de koppen van de gebouwde site: opnieuw na een nieuwe stijl. Zet dit in http { } en vul naam, map en certificaat in.

${others.map(mapOf).join('\n\n')}

server {
    listen 443 ssl;
    server_name integratieatlas.example;
    root /srv/integratieatlas;
    index index.html;
    absolute_redirect off;
    charset utf-8;
    charset_types text/css text/plain text/xml text/javascript application/javascript application/json;
    gzip on;
    gzip_types text/css text/xml text/javascript application/javascript application/json image/svg+xml;
    error_page 404 ${base}/404.html;

${others.map(({ name }) => `    add_header ${name} ${variable(name)} always;`).join('\n')}

    location / {
        try_files $uri $uri/ =404;
    }
    location = /_headers {
        return 404;
    }
${types.flatMap(({ cases }) => cases.map(typed)).join('\n')}
}
`;
}
