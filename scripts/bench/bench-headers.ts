import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeaders } from '../serve/headers.ts';
import { folderBeside, loadBeside } from './load-beside.ts';

const observatory = { name: '@mdn/mdn-http-observatory', version: '1.4.8' };
const paths = ['/', '/gemeenten/heumen/', '/vergelijken/', '/grafieken/budget/', '/embed/budget/'];

/** Browsers go to every address under `.page` by https alone, so they know this one as well. */
const hosts = ['integratieatlas.example', 'integratieatlas.page'];
const preloaded = { page: { mode: 'force-https', includeSubDomains: true } };

interface Outcome {
  result: string;
}
interface Observatory {
  Requests: new (host: string) => {
    resources: object;
    responses: object;
    session: unknown;
  };
  ALL_TESTS: ((requests: InstanceType<Observatory['Requests']>) => Outcome)[];
  MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
  getScoreModifier: (result: string) => number;
  getGradeForScore: (score: number) => { grade: string; score: number };
  parseHttpEquivHeaders: (html: string, address: string) => Map<string, string[]>;
}

async function loadObservatory(): Promise<Observatory> {
  // Its own installation script would fetch the list of all such domains from another host.
  const list = join(folderBeside(observatory), 'conf/hsts-preload.json');
  writeFileSync(list, JSON.stringify(preloaded));
  const files = ['types', 'constants', 'grader/grader', 'grader/charts', 'retriever/utils'];
  const modules = await Promise.all(files.map((file) => loadBeside(observatory, `src/${file}.js`)));
  return Object.assign({}, ...(modules as object[])) as Observatory;
}

/** What the Observatory would fetch from a host that sends the headers of the site by https alone. */
function fetched(observer: Observatory, site: string, host: string, path: string) {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const rules = parseHeaders(readFileSync(join(site, '_headers'), 'utf8'));
  const headers = { 'content-type': 'text/html', ...Object.fromEntries(headersFor(rules, path)) };
  const url = new URL(path, `https://${host}`);
  const response = { status: 200, headers, verified: true };
  const requests = new observer.Requests(host);
  Object.assign(requests.resources, { path: html });
  Object.assign(requests.responses, {
    https: response,
    auto: { ...response, httpEquiv: observer.parseHttpEquivHeaders(html, url.href) },
  });
  requests.session = { url };
  return requests;
}

/** Its sum: what is good counts only where hardly anything is bad. */
function graded(observer: Observatory, results: readonly string[]) {
  const modifiers = results.map((result) => observer.getScoreModifier(result));
  const sum = (some: number[]) => some.reduce((total, modifier) => total + modifier, 100);
  const strict = sum(modifiers.filter((modifier) => modifier < 0));
  const generous = strict >= observer.MINIMUM_SCORE_FOR_EXTRA_CREDIT;
  return observer.getGradeForScore(generous ? sum(modifiers) : strict);
}

/** Prints the grade that Mozilla’s Observatory gives the headers of a few pages, without a network. */
export async function benchHeaders(site = 'dist'): Promise<void> {
  const observer = await loadObservatory();
  console.log(`\nObservatory ${observatory.version}`);
  for (const host of hosts)
    for (const path of paths) {
      const requests = fetched(observer, site, host, path);
      const results = observer.ALL_TESTS.map((judge) => judge(requests).result);
      const { grade, score } = graded(observer, results);
      console.log(`${host}${path}: ${grade} ${score}`);
    }
}
