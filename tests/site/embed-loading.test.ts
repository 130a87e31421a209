import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { framed, hostScript } from '../support/framed.ts';
import { openHost } from '../support/open-host.ts';

const source = readFileSync('dist/embed.js', 'utf8');
const address = () => `${inject('baseURL')}/embed.js`;
const inPage = (script: string) => `<script>${script}</script>`;

/** Does something when the frames of a page have told their height to nobody. */
const afterAll = (script: string) =>
  inPage(`addEventListener('load',function(){setTimeout(function(){${script}},300)})`);

const append = (html: string) =>
  `document.body.append(document.createRange().createContextualFragment(${JSON.stringify(html).replaceAll('</', '<\\/')}))`;

/** An element with a shadow tree in which this stands. */
const shadow = (name: string, html: string) =>
  `<${name}></${name}>${inPage(`customElements.define('${name}',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(html).replaceAll('</', '<\\/')}}})`)}`;

const declared = (html: string) => `<div><template shadowrootmode="open">${html}</template></div>`;

/** The script that listens to what every chart tells, as newsrooms have it for charts of others. */
const listener = inPage(
  `addEventListener('message',function(e){var said=e.data['datawrapper-height'];for(var name in said)for(var frame of document.querySelectorAll('iframe'))if(frame.contentWindow===e.source)frame.style.height=said[name]+'px'})`,
);

/** A frame of before: it tells its height once, in the words of Datawrapper, and answers nothing. */
const former = {
  'embed/gemeente/oud/index.html': `<!doctype html><body style="margin:0"><p style="margin:0;height:432px">Oud</p>${inPage(`parent.postMessage({'datawrapper-height':{'gemeente-oud':432}},'*')`)}`,
};

const ways: Record<string, () => string> = {
  'before the frame': () => hostScript('') + framed(),
  'after the frame': () => framed() + hostScript(),
  'long after the frame': () => framed() + afterAll(append(hostScript(''))),
  twice: () => hostScript('') + framed() + hostScript(''),
  'as a module': () => framed() + hostScript('type="module"'),
  'as text in the page': () => framed() + inPage(source),
  'as text in the page, long after the frame': () => framed() + afterAll(source),
  'behind a script without its last semicolon': () =>
    framed() + inPage(`var before = function () {}\n${source}var after = 1`),
  'from a blob': () =>
    framed() +
    inPage(
      `fetch('${address()}').then(function(r){return r.blob()}).then(function(blob){var s=document.createElement('script');s.src=URL.createObjectURL(blob);document.body.append(s)})`,
    ),
  'from a host that runs text': () =>
    framed() + inPage(`fetch('${address()}').then(function(r){return r.text()}).then(eval)`),
  'before a frame that is added later': () => hostScript('') + afterAll(append(framed())),
  'for a frame in a sandbox': () => framed('sandbox="allow-scripts"') + hostScript(),
  'for a frame in a shadow tree': () => shadow('x-kader', framed()) + hostScript(),
  'long after a frame in a shadow tree in another': () =>
    declared(`<section>${declared(framed())}</section>`) + afterAll(append(hostScript(''))),
  'before a shadow tree that is added later': () =>
    hostScript('') + afterAll(append(shadow('x-later', framed()))),
  'for a frame of before': () =>
    `${hostScript('')}<iframe src="/embed/gemeente/oud/" title="Kader" width="600" height="900" style="border-width:0"></iframe>`,
  'not at all, but a listener to charts of others': () => listener + framed(),

  'in a page that pads its frames': () =>
    `<style>iframe{padding:1.3em;box-sizing:border-box}</style>${framed()}${hostScript()}`,
  'in a page that pads its frames on the outside': () =>
    `<style>iframe{padding:16px}</style>${framed()}${hostScript()}`,
  'in a page that draws a line around its frames': () =>
    `<style>iframe{box-sizing:border-box;border:3px solid!important}</style>${framed()}${hostScript()}`,
  'in a page that gives all frames one height': () =>
    `<style>iframe{height:300px!important}</style>${framed()}${hostScript()}`,
  'in a page where everything changes slowly': () =>
    `<style>*{transition:all .3s;box-sizing:border-box;padding:2px}</style>${framed()}${hostScript()}`,

  'in a page that misses much': () =>
    inPage(
      `delete window.MutationObserver;delete window.ResizeObserver;delete window.OffscreenCanvas;matchMedia=null;HTMLCanvasElement.prototype.getContext=null`,
    ) +
    framed() +
    hostScript(),
  'in a page that froze what is built in': () =>
    inPage(
      `[Object,Array,Element,Node,Map,String].forEach(function(kind){Object.freeze(kind.prototype)})`,
    ) +
    framed() +
    hostScript(),
  'in a page that added to what is built in': () =>
    inPage(`Object.prototype.meer=Array.prototype.meer=function(){};Array.from=null`) +
    framed() +
    hostScript(),
  'in a page whose names lie over those of the browser': () =>
    `<form name="host"><input name="src"></form><img name="head" alt="">${framed()}${inPage('var known=1,name="x",e=2,t=3')}${hostScript()}`,
  'in a page whose elements fall over': () =>
    inPage(
      `document.querySelectorAll=function(){throw Error('kapot')};setTimeout(function(){delete document.querySelectorAll},200)`,
    ) +
    hostScript('') +
    afterAll(append(framed())),
  'in a page full of other messages': () =>
    inPage(
      `[null,undefined,0,'','{"a":1}',[],{},{'datawrapper-height':null},{'datawrapper-height':{x:1}},{'atlas-height':900},{height:900}].forEach(function(data){setInterval(function(){postMessage(data,'*')},50)})`,
    ) +
    framed() +
    hostScript(),
  'in a page with a strict policy': () => framed() + hostScript(),
};

const headers = (way: string) =>
  way.includes('policy')
    ? `/*\n  Content-Security-Policy: default-src 'none'; script-src ${address()}; frame-src ${inject('baseURL')}; require-trusted-types-for 'script'\n`
    : '';

test.each(Object.keys(ways))(
  'the script gives a frame just the height that it needs: %s',
  async (way) => {
    await using host = await openHost(ways[way]?.() ?? '', {}, headers(way), former);
    const spare = () =>
      host.page
        .frameLocator('iframe')
        .locator(':root')
        .evaluate((root) => innerHeight - Math.ceil(root.getBoundingClientRect().height));
    await expect.poll(spare).toBe(0);
    expect(host.mistakes.filter((mistake) => mistake !== 'kapot')).toEqual([]);
  },
);

test('a frame of another site sets no height but its own, whatever it says', async () => {
  const liar = (said: string) =>
    `<iframe title="Ander" width="320" height="200" style="border:0" srcdoc="<script>setInterval(function(){parent.postMessage(${said},'*')},50)</script>"></iframe>`;
  const lies = [`{'datawrapper-height':{budget:1700}}`, `{'atlas-height':1700}`];
  await using host = await openHost(lies.map(liar).join('') + framed() + hostScript());
  const heights = () =>
    host.page
      .locator('iframe')
      .evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
  await expect.poll(async () => (await heights())[2]).not.toBe(900);
  await host.page.evaluate(
    () =>
      new Promise<void>((done) => {
        let heard = 0;
        addEventListener('message', () => {
          heard += 1;
          if (heard > 9) done();
        });
      }),
  );
  const [first, , own] = await heights();
  expect(first).toBe(200);
  expect(own).toBeLessThan(1700);
});
