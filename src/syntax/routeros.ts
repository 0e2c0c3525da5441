const header = /^# .{0,60}by RouterOS \d/m;
const menu =
  /^[ \t]*(?:\[[^\]\s]{1,80}@[^\]]{1,80}\] ?[^>\n]{0,60}> ?)?\/(?:ip[ /](?:ipsec|address|firewall|route)|routing[ /](?:bgp|filter)|interface[ /])\S*/m;
const command = /^[ \t]*(?:\/[\w/ -]{2,60}[ /])?(?:add|set)\b[^\n]{0,400}?\s[\w.-]{2,40}=\S/m;

/** How much a text looks like RouterOS. */
export function looksLikeRouteros(text: string): number {
  const head = text.slice(0, 20_000);
  if (header.test(head)) return 1;
  return menu.test(head) && command.test(head) ? 0.95 : 0;
}
