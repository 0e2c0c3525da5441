const words =
  /"(?:VpnConnections?|VpnConnectionId|TunnelOptions|CustomerGatewayConfiguration|TunnelInsideCidr|OutsideIpAddress|Phase[12]\w+|VgwTelemetry|AmazonSideAsn|CustomerGatewayId)"\s*:|\baws ec2 [a-z-]*(?:vpn|gateway)[a-z-]*/g;

/** How much a text looks like AWS JSON. */
export function looksLikeAwsJson(text: string): number {
  const found = text.slice(0, 20_000).match(words)?.length ?? 0;
  return found ? Math.min(1, 0.7 + found / 10) : 0;
}
