const words =
  /"(?:ipsecPolicies|localNetworkGateway2|virtualNetworkGateway1|gatewayIpAddress|localNetworkAddressSpace|usePolicyBasedTrafficSelectors|connectionProtocol|bgpPeeringAddress|saLifeTimeSeconds|ipsecEncryption)"\s*:|\baz network (?:vpn-connection|local-gateway|vnet-gateway) (?:create|update|ipsec-policy|shared-key)/gi;

/** How much a text looks like Azure JSON. */
export function looksLikeAzureJson(text: string): number {
  const found = text.slice(0, 20_000).match(words)?.length ?? 0;
  return found ? Math.min(1, 0.7 + found / 10) : 0;
}
