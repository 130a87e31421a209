const parts = [
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
  // Only the workbench loads a script from an address: that of its own worker.
  'trusted-types worker',
];

/**
 * What a page may load, for hosts that send no headers; `public/_headers` says the same and more.
 * Not while developing: the tools of that hour work with inline scripts.
 */
export const contentPolicy = parts.join('; ');

/**
 * What an embed may load: no frame of its own. It names its site besides 'self', which from a page
 * itself means nothing to some versions of Safari in a frame without an origin (WebKit 316847).
 */
export const embedPolicy = (origin: string): string =>
  parts
    .filter((part) => !part.startsWith('frame-src'))
    .map((part) => part.replace(/^trusted-types.*/, "trusted-types 'none'"))
    .map((part) => part.replace(/'self'$/, () => `'self' ${origin}`))
    .join('; ');
