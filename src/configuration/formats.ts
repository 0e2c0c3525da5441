import { syntaxes, syntaxOf } from '../syntax/syntaxes.ts';
import type { SyntaxName } from '../syntax/syntaxes.ts';
import type { Format } from './format.ts';

/** A syntax that is recognised here, and read by what is loaded for it. */
export interface Syntax {
  readonly format: Format['format'];
  /** How much of the text looks like this syntax: 0 is not at all, 1 is for sure. */
  looksLike(text: string): number;
  load(): Promise<Format>;
}

const loads: Readonly<Record<SyntaxName, Syntax['load']>> = {
  'NSX JSON': async () => (await import('./nsx-json.ts')).nsxJson,
  'SDDC form': async () => (await import('./sddc-form.ts')).sddcForm,
  'SDDC download': async () => (await import('./sddc-download.ts')).sddcDownload,
  IOS: async () => (await import('./ios.ts')).ios,
  ASA: async () => (await import('./asa.ts')).asa,
  FortiOS: async () => (await import('./fortios.ts')).fortiOs,
  'PAN-OS set': async () => (await import('./pan-os-set.ts')).panOsSet,
  'PAN-OS XML': async () => (await import('./pan-os-xml.ts')).panOsXml,
  'PAN-OS braces': async () => (await import('./pan-os-braces.ts')).panOsBraces,
  'swanctl.conf': async () => (await import('./swanctl.ts')).swanctlConf,
  'ipsec.conf (Libreswan)': async () => (await import('./ipsec-conf.ts')).ipsecConfLibreswan,
  'ipsec.conf (strongSwan)': async () => (await import('./ipsec-conf.ts')).ipsecConfStrongswan,
  'iked.conf': async () => (await import('./iked-conf.ts')).ikedConf,
  Junos: async () => (await import('./junos.ts')).junos,
  VyOS: async () => (await import('./vyos.ts')).vyos,
  RouterOS: async () => (await import('./routeros.ts')).routeros,
  'pfSense XML': async () => (await import('./pfsense-xml.ts')).pfsenseXml,
  'OPNsense XML': async () => (await import('./opnsense-xml.ts')).opnsenseXml,
  'AWS JSON': async () => (await import('./aws-json.ts')).awsJson,
  'AWS XML': async () => (await import('./aws-xml.ts')).awsXml,
  'AWS text': async () => (await import('./aws-text.ts')).awsText,
  'Azure JSON': async () => (await import('./azure-json.ts')).azureJson,
  'Google JSON': async () => (await import('./google-json.ts')).googleJson,
  'Google YAML': async () => (await import('./google-yaml.ts')).googleYaml,
  FRR: async () => (await import('./frr.ts')).frr,
  BIRD: async () => (await import('./bird.ts')).bird,
  OpenBGPD: async () => (await import('./openbgpd.ts')).openbgpd,
  GoBGP: async () => (await import('./gobgp.ts')).gobgp,
};

/** Every syntax that is read. */
export const formats: readonly Syntax[] = (Object.keys(syntaxes) as readonly SyntaxName[]).map((format) => ({
  format,
  looksLike: syntaxes[format],
  load: loads[format],
}));

/** The syntax that a text looks most like; null where it looks like none. */
export function formatOf(text: string): Syntax | null {
  const found = syntaxOf(text)?.name;
  return formats.find(({ format }) => format === found) ?? null;
}
