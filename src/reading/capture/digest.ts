/** Hashes bytes; `hash` as Web Crypto names it. Null where that can't be done. */
export type Digest = (hash: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array | null> | Uint8Array | null;

/** As a browser does it, which only does it for a page that came over HTTPS. */
export const webDigest: Digest = async (hash, bytes) => {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  return subtle ? new Uint8Array(await subtle.digest(hash, bytes)) : null;
};
