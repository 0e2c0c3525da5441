/** Errors have the lower numbers, in both versions (RFC 7296 3.10.1, RFC 2408 3.14.1). */
export const isError = (type: number): boolean => type > 0 && type < 16384;

/** Errors after which the same end tries again with what the other asked for: no refusal yet (RFC 7296 1.2, 2.6). */
export const asksForMore: ReadonlySet<string> = new Set(['INVALID_KE_PAYLOAD', 'COOKIE']);
