/** An IPv4 or IPv6 address, wherever it stands in a line. */
const address = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){2,7}\b/gi;

/** The addresses of a line, in its order. */
export const addressesOf = (text: string): readonly string[] => text.match(address) ?? [];
