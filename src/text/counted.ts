// To have toLocaleString ready takes as long as to read 10 MB.
const thousands = /\B(?=(?:\d{3})+$)/g;

/** A whole number with what it counts: `1 message`, `1,963 messages`. The plural is given where it is not the word with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count).replace(thousands, ',')} ${count === 1 ? one : many}`;
}
