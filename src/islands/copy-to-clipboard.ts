/** Copies a text; where the browser refuses, shows and selects it in `instead`, ready for Ctrl+C. True when it was copied. */
export async function copyToClipboard(text: string, instead: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    instead.value = text;
    instead.hidden = false;
    instead.select();
    return false;
  }
}
