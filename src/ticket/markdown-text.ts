/** Text that Markdown shows as it is written. */
export function markdownText(text: string): string {
  return text.replace(/[\\*_[\]<>#|~]|(?<=^|\s)[+-](?=\s)/g, '\\$&');
}
