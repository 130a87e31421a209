/**
 * What a page may load, for hosts that send no headers; `public/_headers` says the same and more.
 * Not while developing: the tools of that hour work with inline scripts. Not in an embed: in a frame
 * without an origin, 'self' from the page itself would match nothing.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
