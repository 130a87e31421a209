import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const compressors = {
  br: (body: Buffer) => brotliCompressSync(body, quick),
  gzip: (body: Buffer) => gzipSync(body),
};

/** A content encoding that the server can make. */
type Encoding = keyof typeof compressors;

const made: Record<Encoding, WeakMap<Buffer, Buffer>> = { br: new WeakMap(), gzip: new WeakMap() };

/** The best encoding that an `Accept-Encoding` header allows. */
export function encodingFor(accepted = ''): Encoding | undefined {
  const offers = accepted.split(',').map((offer) => offer.replaceAll(/\s/g, '').split(';'));
  const allowed = offers.filter(([, weight = '']) => !/^q=0(\.0*)?$/.test(weight));
  return (['br', 'gzip'] as const).find((name) => allowed.some(([offer]) => offer === name));
}

/** The body in that encoding, compressed only once. */
export function encode(body: Buffer, encoding: Encoding): Buffer {
  const encoded = made[encoding].get(body) ?? compressors[encoding](body);
  made[encoding].set(body, encoded);
  return encoded;
}
