import type { Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { awsLine, calledOf } from './aws-line.ts';
import { sampleOnly } from './aws-words.ts';
import { asNumber, setShownKey } from './words-of-values.ts';

const format = 'AWS text';

/** The text that AWS generates for a customer gateway of the vendor Generic. What is read is AWS's end of each tunnel. */
export const awsText: Format = { format, read, lineFor: awsLine };

interface State {
  readonly vpns: { readonly tunnel: string; readonly line: number; readonly end: EndBuilder }[];
  readonly notes: Noted[];
  id: string;
  section: string;
  /** Outside, inside: addresses of both have the same labels. */
  addresses: 'outside' | 'inside' | null;
  /** The customer gateway's end of the tunnel: AWS's neighbor, where there is BGP. */
  neighbor: { readonly address: string; readonly line: number } | null;
}

function read(text: string): Configuration {
  const state: State = { vpns: [], notes: [], id: '', section: '', addresses: null, neighbor: null };
  let line = 0;
  for (const raw of text.split('\n')) readLine(raw.slice(0, 2000).replace(/\r$/, ''), ++line, state);
  const vpns: Vpn[] = state.vpns.map(({ tunnel, line: at, end }) => ({
    name: [state.id, end.get('local-address') ?? `tunnel ${tunnel}`].filter(Boolean).join(' '),
    line: at,
    end: end.end(),
    ...calledOf(state.id, end.get('local-address')),
  }));
  return { format, release: null, vpns, notes: state.notes };
}

function readLine(raw: string, line: number, state: State): void {
  state.id ||= /VPN Connection ID\s*:\s*(\S+)/i.exec(raw)?.[1] ?? '';
  const tunnel = /^\s*IPSec Tunnel #(\d+)/i.exec(raw)?.[1];
  if (tunnel) {
    state.vpns.push({ tunnel, line, end: new EndBuilder() });
    state.section = '';
    state.neighbor = null;
    return;
  }
  const end = state.vpns.at(-1)?.end;
  if (!end) return;
  const section = /^\s*#\d:\s*(.*)$/.exec(raw)?.[1]?.toLowerCase();
  state.section = section ?? state.section;
  if (section?.startsWith('static routing')) end.set('bgp-enabled', false, line);
  if (/^\s*(?:Outside|Inside) IP Addresses/i.test(raw)) state.addresses = /^\s*outside/i.test(raw) ? 'outside' : 'inside';
  const [, label = '', value = ''] = /^\s*-?\s*([A-Za-z][\w -]{1,50}?)\s*:\s?(.*)$/.exec(raw) ?? [];
  if (label) setEntry(label.toLowerCase().replace(/[\s-]+/g, ' '), value, { end, line, state });
}

interface Place {
  readonly end: EndBuilder;
  readonly line: number;
  readonly state: State;
}

function setEntry(label: string, value: string, place: Place): void {
  const { end, line, state } = place;
  const { section, notes } = state;
  const seconds = /^(\d{1,7})/.exec(value.trim())?.[1];
  if (label === 'pre shared key') setKey(value, place);
  else if (label === 'lifetime' && seconds) end.set(section.startsWith('ipsec') ? 'child-lifetime' : 'ike-lifetime', Number(seconds), line);
  else if (label === 'phase 1 negotiation mode') setMode(value, place);
  else if (label === 'encryption algorithm' && !notes.some(({ why }) => why === sampleOnly)) notes.push(noted(line, value, sampleOnly));
  else if (label === 'mode' && /^(?:tunnel|transport)$/.test(value.trim()))
    end.set('encapsulation', value.trim() === 'transport' ? 'transport' : 'tunnel', line);
  else if (/^(?:customer|virtual private|transit) gateway$/.test(label)) setAddress(label, value.trim(), place);
  else if (section.startsWith('border')) setBgp(label, value.trim(), place);
}

function setKey(value: string, { end, line, state }: Place): void {
  if (value.trim()) setShownKey(end, 'pre-shared-key', { text: value, line }, state.notes).set('auth-method', 'pre-shared key', line);
}

function setMode(value: string, { end, line }: Place): void {
  const mode = value.trim().toLowerCase();
  if (mode === 'main' || mode === 'aggressive') end.set('ike-mode', mode, line);
}

function setAddress(label: string, value: string, { end, line, state }: Place): void {
  const own = !label.startsWith('customer');
  if (state.addresses === 'outside') end.set(own ? 'local-address' : 'peer-address', value, line);
  else if (!/^[\d.]+\/\d{1,2}$/.test(value)) return;
  else if (own) end.set('vti-address', value, line);
  else state.neighbor = { address: value.split('/')[0] ?? '', line };
}

function setBgp(label: string, value: string, { end, line, state }: Place): void {
  const as = asNumber(value);
  if (state.neighbor) end.set('bgp-neighbor', state.neighbor.address, state.neighbor.line);
  if (label === 'customer gateway asn' && as !== null) end.set('bgp-neighbor-as', as, line);
  if (/^(?:virtual private|transit) gateway asn$/.test(label) && as !== null) end.set('bgp-as', as, line);
  // The neighbor of the customer gateway is AWS.
  if (label === 'neighbor ip address') end.set('bgp-address', value, line);
  if (label === 'neighbor hold time' && /^\d{1,5}$/.test(value)) end.set('bgp-hold-time', Number(value), line);
}
