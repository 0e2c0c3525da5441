/** So long may something else wait. */
const longest = 16;

/** For long work: lets what else is asked be answered, as soon as it waited for some milliseconds. */
export function rests(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}
