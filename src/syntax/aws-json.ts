const words =
  /"(?:TunnelOptions|CustomerGatewayConfiguration|TunnelInsideCidr|Phase[12](?:LifetimeSeconds|EncryptionAlgorithms|IntegrityAlgorithms|DHGroupNumbers)|AmazonSideAsn|CustomerGatewayId)"\s*:|"VpnConnectionId"\s*:\s*"vpn-|\baws ec2 (?:create|modify)-[a-z-]*(?:vpn|gateway)[a-z-]*/g;

/** How much a text looks like AWS JSON. */
export function looksLikeAwsJson(text: string): number {
  const found = text.slice(0, 20_000).match(words)?.length ?? 0;
  return found ? Math.min(1, 0.7 + found / 10) : 0;
}
