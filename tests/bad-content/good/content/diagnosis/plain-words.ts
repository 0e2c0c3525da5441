import { definePlainWords } from '../define.ts';

export const plainWords = definePlainWords('the a of');
