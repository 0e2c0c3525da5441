/** A prompt, and what somebody typed behind it. */
const typed = /^\s*(?:[\w.-]+@[\w.-]+(?::\S*| \S+)?\]?[#$>%]|\[[^\s@]+@[^\]]+\] ?[#$>]|[$#]) ?(\S.*)$/;
/** Commands that look for names, of a shell or behind the pipe of a device. */
const searches =
  /^(?:sudo )?(?:[\w./]*\/)?(?:nstat|netstat|z?e?grep|journalctl|awk|sed|find|dmesg)\b|\|\s*(?:e?grep|match|include|inc|find)\b/;

/** True for a line that somebody typed. */
export const isTyped = (text: string): boolean => typed.test(text);

/** True for a command that looks for words: nobody printed them. */
export function looksForWords(text: string): boolean {
  const command = typed.exec(text)?.[1];
  return command !== undefined && searches.test(command);
}
