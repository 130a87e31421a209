/** Bytes as text in which each is the character of its number. */
export function latin1Text(bytes: Uint8Array): string {
  const width = 8192;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += width)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + width)));
  return parts.join('');
}

/** Bytes as text in UTF-8, whatever is damaged in it; a mark at its beginning stays. */
export const utf8Text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
