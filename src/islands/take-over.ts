/** Where the text that one page hands to the next is kept: in this tab, in no address and in no request. */
export const handedKey = 'tunnel-down:text';

/** Takes the text that the page before kept, once. */
export function takeOver(): string {
  try {
    const text = sessionStorage.getItem(handedKey) ?? '';
    sessionStorage.removeItem(handedKey);
    return text;
  } catch {
    return '';
  }
}
