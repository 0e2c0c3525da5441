/** How much a text looks like AWS XML. */
export function looksLikeAwsXml(text: string): number {
  const head = text.slice(0, 8000);
  if (/"CustomerGatewayConfiguration"/.test(head)) return 0;
  if (/<vpn_connection[\s>]/.test(head)) return 1;
  return /<ipsec_tunnel>/.test(head) && /<customer_gateway>/.test(head) ? 0.9 : 0;
}
