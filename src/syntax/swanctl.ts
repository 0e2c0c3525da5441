const own = /^[ \t]*(?:esp_proposals|ah_proposals|local_ts|remote_ts|local_addrs|remote_addrs|start_action|dpd_delay)[ \t]*=/m;

/** How much a text looks like swanctl.conf. */
export function looksLikeSwanctlConf(text: string): number {
  const head = text.slice(0, 65_536);
  if (/^[ \t]*connections[ \t]*\{/m.test(head)) return own.test(head) ? 0.98 : 0.7;
  if (/^[ \t]*secrets[ \t]*\{/m.test(head) && /^[ \t]*ike[\w-]*[ \t]*\{/m.test(head)) return 0.8;
  return own.test(head) ? 0.6 : 0;
}
