const words =
  /"(?:(?:Route|Policy)Based(?:IPSecVpn|L3Vpn)Session|IPSecVpn(?:Ike|Tunnel|Dpd)Profile|IPSecVpnLocalEndpoint|L3Vpn|Bgp(?:Neighbor|Routing)Config|ike_profile_path|tunnel_profile_path|l3vpn_session|remote_as_num|local_as_num|dpd_probe_interval|remote_public_address|enable_perfect_forward_secrecy)"/gi;

/** How much a text looks like NSX JSON. */
export function looksLikeNsxJson(text: string): number {
  const found = text.slice(0, 20_000).match(words)?.length ?? 0;
  return found ? Math.min(1, 0.8 + found / 10) : 0;
}
