const words =
  /"(?:compute#vpnTunnel|compute#router|vpnGatewayInterface|targetVpnGateway|peerExternalGateway|localTrafficSelector|bgpPeers|peerIpAddress|linkedVpnTunnel|sharedSecretHash)"|"ikeVersion":\s*\d|\bgcloud compute (?:vpn-tunnels|routers|vpn-gateways|external-vpn-gateways) (?:create|add|update)/g;

/** How much a text looks like Google JSON. */
export function looksLikeGoogleJson(text: string): number {
  const found = text.slice(0, 20_000).match(words)?.length ?? 0;
  return found ? Math.min(1, 0.7 + found / 10) : 0;
}

const fields =
  /^(?:- |  )?(?:kind: compute#(?:vpnTunnel|router)|(?:vpnGateway|targetVpnGateway|peerExternalGateway|linkedVpnTunnel): |ikeVersion: \d|(?:localTrafficSelector|bgpPeers):\s*$|sharedSecretHash: |peerIpAddress: )/gm;

/** How much a text looks like what gcloud describes as YAML. */
export function looksLikeGoogleYaml(text: string): number {
  const found = text.slice(0, 20_000).match(fields)?.length ?? 0;
  return found > 1 ? Math.min(1, 0.7 + found / 10) : 0;
}
