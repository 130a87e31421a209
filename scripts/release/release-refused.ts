/** A version cannot come out like this; its message tells why and what to do. */
export class ReleaseRefused extends Error {}
