const primes = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) =>
    number > 1 &&
    Array.from({ length: number }, (_, part) => part).every((part) => part < 2 || number % part),
);
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0;
const firstState = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The SHA-256 of a text in hexadecimal, at once: the browser’s own only gives it later. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = Int32Array.from(firstState);
  for (let start = 0; start < padded.length; start += 64) mix(state, view, start);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(state: Int32Array, view: DataView, start: number): void {
  const words = new Int32Array(64);
  const word = (at: number) => words[at] ?? 0;
  for (let at = 0; at < 64; at++) {
    const [near, far] = [word(at - 2), word(at - 15)];
    words[at] =
      at < 16
        ? view.getInt32(start + at * 4)
        : word(at - 16) +
          word(at - 7) +
          (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)) +
          (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let at = 0; at < 64; at++) {
    const choice = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
    const first = (h + choice + (constants[at] ?? 0) + word(at)) | 0;
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries())
    state[at] = (state[at] ?? 0) + value;
}

type Eight = [number, number, number, number, number, number, number, number];
