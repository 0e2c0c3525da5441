/** Asks again and again until it is so. @throws after `seconds`, with what was waited for. */
export async function until(what: string, seconds: number, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await isSo()) return;
    await pause(0.1);
  }
  throw new Error(`not within ${seconds} s: ${what}`);
}

/** As `until`, without complaint: whether it came to be. */
export async function happens(seconds: number, isSo: () => Promise<boolean> | boolean): Promise<boolean> {
  return until('', seconds, isSo).then(
    () => true,
    () => false,
  );
}

export const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
