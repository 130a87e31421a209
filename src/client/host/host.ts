import { schemeFor, schemeMessage } from '../../embeds/scheme-message.ts';
import { groundBehind } from './ground-behind.ts';

// Runs in the page of a newsroom, as a classic script: gives every frame of this atlas the height that
// its contents ask for, and the colours that go with the ground behind it.
const home = new URL('/', (document.currentScript as HTMLScriptElement).src).href;

const frames = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home));

function colour(frame: HTMLIFrameElement) {
  const ground = groundBehind(frame.parentElement ?? frame);
  const scheme = schemeFor(ground);
  if (!scheme || frame.src.includes('thema=')) return;
  // The ground goes along, so that a page that changes its own later leaves no dark words on dark.
  frame.style.background = ground;
  frame.style.colorScheme = scheme;
  frame.contentWindow?.postMessage(schemeMessage(scheme), '*');
}

addEventListener('message', ({ source, data }: MessageEvent<Record<string, object> | null>) => {
  const [height] = Object.values(data?.['datawrapper-height'] ?? {}) as unknown[];
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || typeof height !== 'number' || !(height >= 50 && height <= 20_000)) return;
  frame.style.height = `${Math.ceil(height)}px`;
  colour(frame);
});
new MutationObserver(() => frames().forEach(colour)).observe(document.documentElement, {
  attributes: true,
});
