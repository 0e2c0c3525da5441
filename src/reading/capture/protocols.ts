const names: Readonly<Record<number, string>> = { 1: 'ICMP', 6: 'TCP', 17: 'UDP', 47: 'GRE', 50: 'ESP', 51: 'AH', 58: 'ICMPv6' };

/** What a protocol of IP is called; its number where it has no name here. */
export const protocolName = (number: number): string => names[number] ?? `protocol ${number}`;
