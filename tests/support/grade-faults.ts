/** A page as a host sends it. */
interface SentPage {
  headers: Headers;
  html: string;
  /** Whether it is made for the frame of another site. */
  framed: boolean;
}

type Property = [name: string, holds: (answer: SentPage) => boolean];

const sixMonths = 15_768_000;
const scripts = /<script\b[^>]*\ssrc=[^>]*>/g;

const sources = ({ headers }: SentPage, directive: string) => {
  const policy = headers.get('content-security-policy') ?? '';
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return parts.find(([name]) => name === directive)?.slice(1) ?? [];
};

const is = (answer: SentPage, name: string, value: string) => answer.headers.get(name) === value;

/** What the grade of a site’s headers is made of at Mozilla’s Observatory. */
const properties: Property[] = [
  ['nothing is allowed by default', (page) => sources(page, 'default-src').join() === "'none'"],
  [
    'no source of scripts or styles is broad or unsafe',
    (page) =>
      [...sources(page, 'script-src'), ...sources(page, 'style-src')].every((source) =>
        /^'(self|sha256-[\w+/]+=*)'$/.test(source),
      ),
  ],
  ['forms go to this site', (page) => sources(page, 'form-action').join() === "'self'"],
  [
    'frames of others hold embeds only',
    (page) => sources(page, 'frame-ancestors').join() === (page.framed ? '*' : "'none'"),
  ],
  [
    'https is kept for half a year',
    ({ headers }) =>
      Number(/^max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1] ?? 0) >=
      sixMonths,
  ],
  ['types are not guessed', (page) => is(page, 'x-content-type-options', 'nosniff')],
  [
    'addresses stay private',
    (page) => is(page, 'referrer-policy', 'strict-origin-when-cross-origin'),
  ],
  [
    'other sites load embeds only',
    (page) =>
      is(page, 'cross-origin-resource-policy', page.framed ? 'cross-origin' : 'same-origin'),
  ],
  [
    'every script says which bytes it has',
    ({ html }) =>
      (html.match(scripts) ?? []).every((script) => /\sintegrity="sha256-[\w+/]+=*"/.test(script)),
  ],
  ['no cookie is set', ({ headers }) => headers.get('set-cookie') === null],
];

/** The properties that a page does not have. */
export const gradeFaults = (answer: SentPage): string[] =>
  properties.filter(([, holds]) => !holds(answer)).map(([name]) => name);
