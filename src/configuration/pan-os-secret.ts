import { Key } from '../settings/key.ts';

/** A secret that is encrypted, as `-AQ==` and a hash and more, or taken out. */
export const isHidden = (text: string): boolean => /^-A[\w+/]{1,3}={1,2}|^\*+$/.test(text) || new Key(text).isMasked;
