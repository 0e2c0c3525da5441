/** A command that captures, and a filter of it that takes one direction only. */
export const captures = /\b(?:tcpdump|tshark|sniffer|dumpcap|monitor traffic|capture)\b/i;
export const oneWay = /\b(?:src|dst)(?: host)? \d|\bip\.(?:src|dst) ?(?:==|eq)|\b-[QP] ?(?:in|out)\b/;
/** A command that shows no answers: it takes one direction, or packets with certain flags. */
export const hidesAnswers = (text: string): boolean =>
  captures.test(text) && (oneWay.test(text) || /\btcp\[|tcp-?flags|tcp\.flags/i.test(text));

/** What tcpdump says when it begins names no filter. */
export const announced = /\b(?:capture size|snapshot length) \d/i;

/** The same by itself or behind a prompt. */
export const command = /(?:^|[#$>%]) *(?:sudo +)?(?:tcpdump|tshark|dumpcap|diag\w* sniffer|monitor traffic)\s/;
/** Anywhere in a line, as a title or a sentence has it. */
export const named = /\b(?:tcpdump|tshark|dumpcap|sniffer packet|show capture|monitor traffic|packet-capture)\b/;
/** One on all interfaces. */
export const onAll = /\bsniffer packet any\b|\btcpdump\b.*-\w*i ?any\b/;
/** The place of a capture: the name that a Cisco gives it, or the interface. */
export const place = /\bshow capture (\w[\w-]*)|\bstart capture interface ([\w.-]+)|\btcpdump\b.*?\s-\w*i +([\w.-]+)/;
