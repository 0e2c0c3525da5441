const clock = /(?:^|\s)(\d{1,2}):(\d\d):(\d\d(?:[.,]\d+)?)(?![:\d])/;
/** Behind the number of a row, or the interface. */
const counted = /^\s*(?:\d+\s+|[a-z]\S*\s+)?(\d+\.\d+)\s/i;

/** When a packet was seen by the clock of who captured it, in seconds of the day; null where its line does not tell. */
export function clockTimeOf(text: string): number | null {
  const [, hour, minute, second = ''] = clock.exec(text) ?? [];
  return hour === undefined ? null : (Number(hour) * 60 + Number(minute)) * 60 + Number(second.replace(',', '.'));
}

/** The same, or the seconds since the capture began, which no other capture shares. */
export function secondsOf(text: string): number | null {
  const since = counted.exec(text)?.[1];
  return clockTimeOf(text) ?? (since === undefined ? null : Number(since));
}
