/** An IPv4 or IPv6 address, wherever it stands in a line. */
const address = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){2,7}\b/gi;

/** The addresses of a line, in its order. */
export const addressesOf = (text: string): readonly string[] => text.match(address) ?? [];

/** How addresses of private networks begin (RFC 1918), as a pattern. */
export const ofPrivate = String.raw`10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.`;
const privateNetwork = new RegExp(`^(?:${ofPrivate})`);

/** True for an address of a private network. */
export const isPrivate = (one: string): boolean => privateNetwork.test(one);

/** How addresses begin that providers share among their own routers (RFC 6598), as a pattern. */
export const ofShared = String.raw`100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.`;
const sharedNetwork = new RegExp(`^(?:${ofShared})`);
export const isShared = (one: string): boolean => sharedNetwork.test(one);

/** True for a link-local address (RFC 3927), as the two ends of a tunnel to a cloud have. */
export const isLinkLocal = (one: string): boolean => one.startsWith('169.254.');

/** The same for two addresses, whoever of them sends. */
export const pairKey = (ends: readonly string[]): string => [...ends].sort().join(' ');

/** True for an IPv4 address of the Internet; a name is none. */
export const isPublic = (address: string): boolean =>
  /^[\d.]+$/.test(address) && !isPrivate(address) && !isLinkLocal(address) && !isShared(address);
