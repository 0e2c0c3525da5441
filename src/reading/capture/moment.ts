/** The packet that is read now. One object, since it changes with every packet. */
export interface Moment {
  packet: number;
  time: number;
}

/** Keeps the first and the last of many: what is in the middle is counted. */
export function keep<T>(list: T[], one: T, first: number, last: number): T | null {
  list.push(one);
  if (list.length <= first + last) return null;
  return list.splice(first, 1)[0] ?? null;
}
