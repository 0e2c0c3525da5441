import { Key } from '../settings/key.ts';
import type { Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { awsLine, calledOf } from './aws-line.ts';
import { sampleOnly } from './aws-words.ts';
import { prefixLength } from './masks.ts';
import { asNumber, setShownKey } from './words-of-values.ts';
import { childrenNamed, descend, elementsNamed, readXml } from './xml-located.ts';
import type { XmlElement } from './xml-located.ts';

const format = 'AWS XML';

/** The XML of one VPN connection that AWS keeps for the customer gateway. What is read is AWS's end of each tunnel. */
export const awsXml: Format = { format, read, lineFor: awsLine };

function read(text: string): Configuration {
  const { roots, faults } = readXml(text);
  const notes = faults.map(({ line, why }) => noted(line, '', why));
  const connections = elementsNamed(roots, 'vpn_connection');
  // Tunnels copied out of the middle stand in nothing.
  const vpns = (connections.length ? connections : [around(roots), ...roots]).flatMap((connection) => tunnelsOf(connection, 0, notes));
  return { format, release: null, vpns, notes };
}

const around = (children: readonly XmlElement[]): XmlElement => ({ name: '', attributes: {}, children, text: '', raw: '', line: 1 });

/** Tunnels of the XML inside JSON: all on the line of the field that holds it. */
export function tunnelsOfXml(text: string, line: number, notes: Noted[]): readonly Vpn[] {
  const { roots } = readXml(text);
  return elementsNamed(roots, 'vpn_connection').flatMap((connection) => tunnelsOf(connection, line, notes));
}

function tunnelsOf(connection: XmlElement, fixedLine: number, notes: Noted[]): Vpn[] {
  const id = connection.attributes['id'] ?? '';
  const dynamic = descend(connection, 'vpn_connection_attributes');
  return childrenNamed(connection, 'ipsec_tunnel').map((tunnel, index) => {
    const end = tunnelEnd(tunnel, fixedLine, notes);
    if (dynamic?.text.includes('NoBGP')) removeBgp(end);
    const name = [id, end.get('local-address') ?? `tunnel ${index + 1}`].filter(Boolean).join(' ');
    return { name, line: fixedLine || tunnel.line, end: end.end(), ...calledOf(id, end.get('local-address')) };
  });
}

function removeBgp(end: EndBuilder): void {
  end.set('bgp-enabled', false, null);
}

function tunnelEnd(tunnel: XmlElement, fixedLine: number, notes: Noted[]): EndBuilder {
  const end = new EndBuilder();
  const lineOf = (element: XmlElement): number => fixedLine || element.line;
  const put = (path: readonly string[], set: (text: string, line: number, element: XmlElement) => void): void => {
    const element = descend(tunnel, ...path);
    if (element?.text) set(element.text, lineOf(element), element);
  };
  setAddresses(end, put);
  setBgp(end, put);
  setIke(end, put, notes);
  setIpsec(end, put, notes);
  const [own, mask] = [
    descend(tunnel, 'vpn_gateway', 'tunnel_inside_address', 'ip_address'),
    descend(tunnel, 'vpn_gateway', 'tunnel_inside_address', 'network_cidr'),
  ];
  if (own?.text && mask?.text) end.set('vti-address', `${own.text}/${mask.text}`, lineOf(own));
  else if (own?.text) {
    const length = prefixLength(descend(tunnel, 'vpn_gateway', 'tunnel_inside_address', 'network_mask')?.text ?? '');
    if (length !== null) end.set('vti-address', `${own.text}/${length}`, lineOf(own));
  }
  return end;
}

type Put = (path: readonly string[], set: (text: string, line: number, element: XmlElement) => void) => void;

function setAddresses(end: EndBuilder, put: Put): void {
  put(['vpn_gateway', 'tunnel_outside_address', 'ip_address'], (text, line) => end.set('local-address', text, line));
  put(['customer_gateway', 'tunnel_outside_address', 'ip_address'], (text, line) => end.set('peer-address', text, line));
}

function setBgp(end: EndBuilder, put: Put): void {
  put(['vpn_gateway', 'bgp', 'asn'], (text, line) => {
    const as = asNumber(text);
    if (as !== null) end.set('bgp-as', as, line);
  });
  put(['customer_gateway', 'bgp', 'asn'], (text, line) => {
    const as = asNumber(text);
    if (as === null) return;
    end.set('bgp-neighbor-as', as, line);
    // Addresses of BGP are those inside the tunnel, where there is BGP at all.
    put(['customer_gateway', 'tunnel_inside_address', 'ip_address'], (address, at) => end.set('bgp-neighbor', address, at));
    put(['vpn_gateway', 'tunnel_inside_address', 'ip_address'], (address, at) => end.set('bgp-address', address, at));
  });
  put(['vpn_gateway', 'bgp', 'hold_time'], (text, line) => {
    if (/^\d{1,5}$/.test(text)) end.set('bgp-hold-time', Number(text), line);
  });
}

function setIke(end: EndBuilder, put: Put, notes: Noted[]): void {
  put(['ike', 'pre_shared_key'], (text, line, element) => {
    setShownKey(end, 'pre-shared-key', { text, key: new Key(element.raw), line }, notes).set('auth-method', 'pre-shared key', line);
  });
  put(['ike', 'mode'], (text, line) => {
    if (text === 'main' || text === 'aggressive') end.set('ike-mode', text, line);
  });
  put(['ike', 'lifetime'], (text, line) => {
    if (/^\d{1,7}$/.test(text)) end.set('ike-lifetime', Number(text), line);
  });
}

function setIpsec(end: EndBuilder, put: Put, notes: Noted[]): void {
  put(['ipsec', 'lifetime'], (text, line) => {
    if (/^\d{1,7}$/.test(text)) end.set('child-lifetime', Number(text), line);
  });
  put(['ipsec', 'mode'], (text, line) => {
    if (text === 'tunnel' || text === 'transport') end.set('encapsulation', text, line);
  });
  put(['ipsec', 'encryption_protocol'], (text, line) => {
    if (!notes.some(({ why }) => why === sampleOnly)) notes.push(noted(line, text, sampleOnly));
  });
}
