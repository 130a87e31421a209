import { heightWord } from '../../embeds/height-messages.ts';
import { schemeFor, schemeWord, type Scheme } from '../../embeds/scheme-message.ts';
import { elementsIn } from './elements-in.ts';
import { groundBehind } from './ground-behind.ts';

// Runs in the page of a newsroom, loaded in whatever way and order: gives every frame of this atlas the
// height that its contents ask for, and the colours that go with the ground behind it.

type Told = Partial<Record<string, unknown>>;

/** The frames that told their height, with the ground that each was last seen on. */
const known = new Map<HTMLIFrameElement, string | undefined>();

/** Says which scheme goes with the ground; without one, it asks a frame to tell its height. */
const say = ({ contentWindow }: HTMLIFrameElement, scheme: Scheme | null) =>
  contentWindow?.postMessage({ [schemeWord]: scheme }, '*');

/** Gives a frame the colours for the ground that it stands on, unless it has those already. */
const colour = (frame: HTMLIFrameElement, before?: string) => {
  const ground = groundBehind(frame);
  const scheme = ground && ground !== before && schemeFor(ground);
  known.set(frame, ground);
  if (scheme) {
    // The ground goes along, so that a page that changes its own later leaves no dark words on dark.
    // A frame that has its theme from its address covers it, where that does not go with the scheme.
    frame.style.background = ground;
    frame.style.colorScheme = scheme;
    say(frame, scheme);
  }
};

const hear = ({ source, data }: MessageEvent<Told>) => {
  // Frames of before tell it in the words of Datawrapper, by the name that stands in their address.
  const told = (data[heightWord] ?? data['datawrapper-height']) as Told | number;
  const isSource = (element: HTMLIFrameElement) => element.contentWindow === source;
  const frame = (told && elementsIn(document).find(isSource)) as HTMLIFrameElement;
  const name = frame.src.replace(/.*embed\/(.*)\/.*/, '$1').replace('/', '-');
  const height = (told as Told)[name] ?? told;
  if (typeof height === 'number' && height >= 50 && height <= 20_000) {
    const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
    frame.style.setProperty(
      'height',
      boxSizing === 'border-box'
        ? `calc(${height + frame.offsetHeight - frame.clientHeight}px + ${paddingTop} + ${paddingBottom})`
        : `${height}px`,
      'important',
    );
    colour(frame);
  }
};

/** A page changes its colours in more ways than it tells of, so that each ground is looked at again. */
const follow = () =>
  known.forEach((before, frame) =>
    frame.isConnected ? colour(frame, before) : known.delete(frame),
  );

/** Work that never throws in the page of another: what fails leaves a frame as it is. */
const quietly =
  <Given>(work: (given: Given) => void) =>
  (given: Given) => {
    try {
      work(given);
    } catch {
      // Not ours to report there.
    }
  };

quietly<void>(() => {
  addEventListener('message', quietly(hear));
  setInterval(quietly(follow), 250);
  for (const element of elementsIn(document)) say(element, null);
})();
