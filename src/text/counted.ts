/** A number with what it counts: `1 message`, `1,963 messages`. The plural is given where it is not the word with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
