/** Types of payloads by number, those whose content is read (RFC 2408 3.1, RFC 3947, RFC 7296 3.2). */
export const payload1 = { sa: 1, ke: 4, id: 5, cert: 6, hash: 8, nonce: 10, notify: 11, del: 12, vendor: 13, natD: 20 } as const;
export const payload2 = { sa: 33, ke: 34, nonce: 40, notify: 41, del: 42, vendor: 43, encrypted: 46, fragment: 53 } as const;
