/**
 * What a page may load and do: nothing but what stands here, and that only from its own origin. No text becomes HTML or code: Trusted
 * Types hold the browser to that, and what may become the address of a worker is said by the one policy in `islands/own-scripts.ts`.
 */
const ofPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

/** The Content-Security-Policy in the head of every page, for hosts that send no headers of ours. */
export const pagePolicy = ofPages.join('; ');

/** The same as a header, with what a page can't say of itself or has no room for: no other policy of types, and nobody may frame it. */
export const headerPolicy = [...ofPages, 'trusted-types default', "frame-ancestors 'none'"].join('; ');
