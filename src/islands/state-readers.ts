// What reads states, loaded with the first text that may be one; the words for it are data.
export { createSayings } from '../diagnosis/said.ts';
