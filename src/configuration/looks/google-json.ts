const words =
  /"(?:compute#vpnTunnel|compute#router|ikeVersion|vpnGatewayInterface|targetVpnGateway|peerExternalGateway|localTrafficSelector|bgpPeers|peerIpAddress|linkedVpnTunnel|sharedSecretHash)"|\bgcloud compute (?:vpn-tunnels|routers|vpn-gateways|external-vpn-gateways)/g;

/** How much a text looks like Google JSON. */
export function looksLikeGoogleJson(text: string): number {
  const found = text.slice(0, 20_000).match(words)?.length ?? 0;
  return found ? Math.min(1, 0.7 + found / 10) : 0;
}
