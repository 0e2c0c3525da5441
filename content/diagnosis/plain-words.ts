import { definePlainWords } from '../define.ts';

/** Words of plain English that say little wherever they stand, in a log as in a question. */
export const plainWords = definePlainWords(
  'a an the of to for from in on at by with and or not no cannot behind is are was were be been has have had will would can could did does do this that it its as if but',
  'error errors failed fail failure received receive sent send sending got message messages request response invalid with unable found find match matching matched set state status',
  'nobody noone somebody someone anybody anyone everybody everyone',
  'peer local remote address connection connected session due after before any all new up down reason type code name value',
);
