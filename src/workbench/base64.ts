import { latin1Text } from '../read/byte-text.ts';

/** Bytes as letters, for a file of text. */
export const base64Of = (bytes: Uint8Array): string => btoa(latin1Text(bytes));

/** The bytes of such letters; throws where it is none. */
export const bytesOfBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
