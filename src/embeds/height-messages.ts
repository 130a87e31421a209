/** Who listens to the height of a frame, as its address tells. */
export interface Listeners {
  /** The name that Datawrapper’s and Pym’s listeners know the frame by. */
  id: string;
  /** The word that WordPress put into the address; empty elsewhere. */
  secret: string;
}

/** The word under which a frame of this site, and no other, tells its height to the script of this site. */
export const heightWord = 'atlas-height';

const plain = /^[\w-]{1,64}$/;

/** Reads who listens from the address of an embed, which has a name of its own. */
export function listenersIn(search: string, hash: string, name: string): Listeners {
  const asked = new URLSearchParams(search).get('childId') ?? '';
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? '';
  return {
    id: plain.test(asked) ? asked : name,
    secret: /^[a-zA-Z0-9]{1,64}$/.test(secret) ? secret : '',
  };
}

/** One height in the words of Datawrapper, AMP, Pym and, where it gave a secret, WordPress. */
export const heightMessages = ({ id, secret }: Listeners, height: number): unknown[] => [
  { 'datawrapper-height': { [id]: height } },
  { sentinel: 'amp', type: 'embed-size', height },
  `pymxPYMx${id}xPYMxheightxPYMx${height}`,
  ...(secret === '' ? [] : [{ message: 'height', value: height, secret }]),
];

/** What WordPress must hear to follow a link that its sandbox holds back. */
export const linkMessage = ({ secret }: Listeners, address: string): unknown => ({
  message: 'link',
  value: address,
  secret,
});
