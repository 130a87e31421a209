/** What becomes of a text: shown and published as it is, cleaned by the importer only, or refused. */
export type Outcome = 'exact' | 'refused';

/** A text that a survey could hold, and what must become of it. */
export interface HostileString {
  kind: string;
  text: string;
  /** In the tables of `data/`, which are held to the letter. */
  inTable: Outcome;
  /** What the importer makes of it: a text, or null where it refuses. */
  imported: string | null;
}

const exact = (kind: string, texts: readonly string[]): HostileString[] =>
  texts.map((text) => ({ kind, text, inTable: 'exact', imported: text }));

const refused = (kind: string, texts: readonly string[]): HostileString[] =>
  texts.map((text) => ({ kind, text, inTable: 'refused', imported: null }));

/** What the importer cleans, and the tables refuse. */
const cleaned = (kind: string, texts: readonly (readonly [string, string])[]): HostileString[] =>
  texts.map(([text, imported]) => ({ kind, text, inTable: 'refused', imported }));

/** Sets this on the window where a text runs as a script. */
export const tripwire = 'struikeldraad';

const run = `window.${tripwire}=1`;

/** Texts that do harm where a program takes them for anything but text, in kinds. */
export const hostileStrings: readonly HostileString[] = [
  ...exact('mdx', [
    `{globalThis.${tripwire} = 1}`,
    '{process.exit(1)}',
    '{`${1 + 1}`}',
    '{/* commentaar */}',
    'export const naam = 1',
    'import x from "y"',
    '<Onbekend />',
    '<Response record={null} />',
    '{frontmatter.name}',
    '</Fragment>{1',
  ]),
  ...exact('javascript', [
    `";${run};//`,
    `';${run};//`,
    `\`;${run};//`,
    `</script><script>${run}</script>`,
    `<!--<script>${run}`,
    '*/ alert(1) /*',
    '\\u0022;alert(1)//',
    'function(){return this}()',
    'constructor.constructor("return 1")()',
    'eval(name)',
  ]),
  ...exact('html', [
    `<script>${run}</script>`,
    `<img src=x onerror=${run}>`,
    `<img src="x" onerror="${run}">`,
    `" onmouseover="${run}`,
    `' onfocus='${run}' autofocus='`,
    `"><script>${run}</script>`,
    '</title><h1>weg</h1>',
    '</textarea></style></noscript></template>',
    '<iframe srcdoc="<script>parent.x=1</script>"></iframe>',
    '<base href="https://elders.example/">',
    '<meta http-equiv="refresh" content="0;url=https://elders.example/">',
    '<link rel=stylesheet href=//elders.example/a.css>',
    '<form action=//elders.example><button>klik',
    '<details open ontoggle=alert(1)>',
    '<!-- niet gesloten',
    '<![CDATA[ x ]]>',
    'a < b > c & d',
    '<b',
    '<<p>>',
    '<a href="javascript:alert(1)">x</a>',
  ]),
  ...exact('svg', [
    `<svg onload=${run}>`,
    `</svg><script>${run}</script>`,
    '</text><text>vals</text>',
    '<svg><use href="//elders.example/x.svg#a"/></svg>',
    '<foreignObject><body onload=alert(1)></foreignObject>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animate onbegin=alert(1) attributeName=x dur=1s>',
    '</desc></title></g>',
  ]),
  ...exact('json', [
    '{"a":1}',
    '"}],"x":[{"y":"',
    '\\"',
    '\\',
    '\\\\',
    '\\n geen regeleinde',
    '\\u003cscript\\u003e',
    'null',
    'true',
    '[]',
  ]),
  ...exact('yaml', [
    '...',
    '!!js/function "function(){}"',
    '&anker *anker',
    '<<: *anker',
    'sleutel: waarde # geen commentaar',
    '? sleutel',
    '| blok',
    '> blok',
    '%YAML 1.2',
    'no',
  ]),
  ...refused('yaml', ['---', '--- x', '- punt']),
  ...exact('sjabloon', [
    '${1+1}',
    '{{constructor.constructor("alert(1)")()}}',
    '<%= 1+1 %>',
    '#{1+1}',
    '{% raw %}',
    '[[${7*7}]]',
    '$(touch /tmp/x)',
    '`id`',
  ]),
  ...exact('vervangpatroon', ['$&', '$1 en $2', '$$', '$`', "$'", '$<naam>', '\\1', '%s %d %n']),
  ...exact('prototype', [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
    'undefined',
  ]),
  ...exact('adres', [
    `javascript:${run}`,
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://elders.example/?a=1&b=2#c',
    '//elders.example/x',
    '/../../etc/passwd',
    'https://ede.nl@elders.example/',
    'vbscript:msgbox(1)',
    '?g=arnhem&g=ede',
    '#inhoud',
  ]),
  ...exact('csv', [
    'a,b',
    'a;b',
    'een "citaat" midden',
    '"helemaal tussen aanhalingstekens"',
    '"',
    '""',
    'a\nb',
    'a\n\nb,"c"',
    'sep=;',
    "'; DROP TABLE gemeenten; --",
  ]),
  ...refused('formule', [
    '=1+1',
    '=HYPERLINK("https://elders.example";"klik")',
    "=cmd|' /C calc'!A0",
    '+31201234567',
    '-1+1',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
  ]),
  ...exact('markdown', [
    '# Kop',
    '**vet** en _schuin_',
    '![x](//elders.example/x.png)',
    '[klik](javascript:alert(1))',
    '1. punt',
    '> citaat',
    '| a | b |',
    '[^1]: voetnoot',
    '```js',
    '***',
  ]),
  ...exact('entiteit', [
    '&lt;script&gt;',
    '&amp;amp;',
    '&#60;b&#62;',
    '&#x3c;img&#x3e;',
    '&nbsp;',
    '&copy',
    '&NotEqualTilde;',
    '%3Cscript%3E',
  ]),
  ...exact('stijl', [
    '</style><style>*{display:none}',
    'color:red;background:url(//elders.example)',
    'a{}@import "//elders.example";',
    'expression(alert(1))',
  ]),
  ...exact('patroon', ['.*', '(a+)+$', '[^', '(?<=x)', '^$|\\b', '((((((((((']),
  ...exact('schrift', [
    '’s-Hertogenbosch',
    'Súdwest-Fryslân',
    'ĳ en IJ',
    'مرحبا',
    'שלום',
    '中文',
    'Zażółć gęślą jaźń',
    '🏠🚲',
    '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
    'İstanbul',
    'ﬁ',
    'Ⅷ',
    'ẞ',
  ]),
  ...refused('schrijfrichting', [
    'a\u202Eb',
    '\u202Dlinks',
    'a\u2066b\u2069',
    'a\u200Fb',
    'a\u061Cb',
    'ede\u202C',
  ]),
  ...cleaned('zonder-breedte', [
    ['Arn\u200Bhem', 'Arnhem'],
    ['Ar\u200Dnhem', 'Arnhem'],
    ['Ar\u200Cnhem', 'Arnhem'],
    ['\uFEFFArnhem', 'Arnhem'],
    ['Arn\u2060hem', 'Arnhem'],
    ['Arn\u00ADhem', 'Arnhem'],
  ]),
  ...refused('onzichtbaar', [
    'a\u2028b',
    'a\u2029b',
    'a\u034Fb',
    'a\u3164b',
    'a\u{E0041}b',
    'a\uE000b',
    'a\uFFFEb',
    'a\uFFF9b',
    'a\uFFFDb',
  ]),
  ...refused('stuurteken', [
    'a\u0000b',
    'a\u0007b',
    'a\u001Bb[31m',
    'a\u0008b',
    'a\u007Fb',
    'a\u0085b',
    'a\u009Bb',
    'a\u000Bb',
  ]),
  ...cleaned('spatie', [
    ['a\u00A0b', 'a b'],
    ['a\u202Fb', 'a b'],
    ['a\u2007b', 'a b'],
    [' voor', 'voor'],
    ['na ', 'na'],
    ['\u00A0na\u00A0', 'na'],
  ]),
  ...cleaned('vorm', [
    ['Cafe\u0301', 'Café'],
    ['A\u030Angstrom', 'Ångstrom'],
    ['u\u0308ber', 'über'],
  ]),
  ...exact('lang', [
    'a'.repeat(2000),
    'woord '.repeat(300).trim(),
    '<b>'.repeat(300),
    '😀'.repeat(300),
  ]),
];
