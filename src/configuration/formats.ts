import type { Format } from './format.ts';
import { looksLikeAsa } from './looks/asa.ts';
import { looksLikeAwsJson } from './looks/aws-json.ts';
import { looksLikeAwsText } from './looks/aws-text.ts';
import { looksLikeAwsXml } from './looks/aws-xml.ts';
import { looksLikeAzureJson } from './looks/azure-json.ts';
import { looksLikeBird } from './looks/bird.ts';
import { looksLikeFortiOs } from './looks/fortios.ts';
import { looksLikeFrr } from './looks/frr.ts';
import { looksLikeGobgp } from './looks/gobgp.ts';
import { looksLikeGoogleJson } from './looks/google-json.ts';
import { looksLikeIkedConf } from './looks/iked-conf.ts';
import { looksLikeIos } from './looks/ios.ts';
import { looksLikeIpsecConf } from './looks/ipsec-conf.ts';
import { looksLikeJunos } from './looks/junos.ts';
import { looksLikeNsxJson } from './looks/nsx-json.ts';
import { looksLikeOpenbgpd } from './looks/openbgpd.ts';
import { looksLikeOpnsenseXml } from './looks/opnsense-xml.ts';
import { looksLikePanOsBraces } from './looks/pan-os-braces.ts';
import { looksLikePanOsSet } from './looks/pan-os-set.ts';
import { looksLikePanOsXml } from './looks/pan-os-xml.ts';
import { looksLikePfsenseXml } from './looks/pfsense-xml.ts';
import { looksLikeRouteros } from './looks/routeros.ts';
import { looksLikeSddcDownload } from './looks/sddc-download.ts';
import { looksLikeSddcForm } from './looks/sddc-form.ts';
import { looksLikeSwanctlConf } from './looks/swanctl.ts';
import { looksLikeVyos } from './looks/vyos.ts';

/** A syntax that is recognised here, and read by what is loaded for it. */
export interface Syntax {
  readonly format: Format['format'];
  /** How much of the text looks like this syntax: 0 is not at all, 1 is for sure. */
  looksLike(text: string): number;
  load(): Promise<Format>;
}

/** Every syntax that is read. */
export const formats: readonly Syntax[] = [
  { format: 'NSX JSON', looksLike: looksLikeNsxJson, load: async () => (await import('./nsx-json.ts')).nsxJson },
  { format: 'SDDC form', looksLike: looksLikeSddcForm, load: async () => (await import('./sddc-form.ts')).sddcForm },
  { format: 'SDDC download', looksLike: looksLikeSddcDownload, load: async () => (await import('./sddc-download.ts')).sddcDownload },
  { format: 'IOS', looksLike: looksLikeIos, load: async () => (await import('./ios.ts')).ios },
  { format: 'ASA', looksLike: looksLikeAsa, load: async () => (await import('./asa.ts')).asa },
  { format: 'FortiOS', looksLike: looksLikeFortiOs, load: async () => (await import('./fortios.ts')).fortiOs },
  { format: 'PAN-OS set', looksLike: looksLikePanOsSet, load: async () => (await import('./pan-os-set.ts')).panOsSet },
  { format: 'PAN-OS XML', looksLike: looksLikePanOsXml, load: async () => (await import('./pan-os-xml.ts')).panOsXml },
  { format: 'PAN-OS braces', looksLike: looksLikePanOsBraces, load: async () => (await import('./pan-os-braces.ts')).panOsBraces },
  { format: 'swanctl.conf', looksLike: looksLikeSwanctlConf, load: async () => (await import('./swanctl.ts')).swanctlConf },
  {
    format: 'ipsec.conf (Libreswan)',
    looksLike: (text) => looksLikeIpsecConf(text, 'Libreswan'),
    load: async () => (await import('./ipsec-conf.ts')).ipsecConfLibreswan,
  },
  {
    format: 'ipsec.conf (strongSwan)',
    looksLike: (text) => looksLikeIpsecConf(text, 'strongSwan'),
    load: async () => (await import('./ipsec-conf.ts')).ipsecConfStrongswan,
  },
  { format: 'iked.conf', looksLike: looksLikeIkedConf, load: async () => (await import('./iked-conf.ts')).ikedConf },
  { format: 'Junos', looksLike: looksLikeJunos, load: async () => (await import('./junos.ts')).junos },
  { format: 'VyOS', looksLike: looksLikeVyos, load: async () => (await import('./vyos.ts')).vyos },
  { format: 'RouterOS', looksLike: looksLikeRouteros, load: async () => (await import('./routeros.ts')).routeros },
  { format: 'pfSense XML', looksLike: looksLikePfsenseXml, load: async () => (await import('./pfsense-xml.ts')).pfsenseXml },
  { format: 'OPNsense XML', looksLike: looksLikeOpnsenseXml, load: async () => (await import('./opnsense-xml.ts')).opnsenseXml },
  { format: 'AWS JSON', looksLike: looksLikeAwsJson, load: async () => (await import('./aws-json.ts')).awsJson },
  { format: 'AWS XML', looksLike: looksLikeAwsXml, load: async () => (await import('./aws-xml.ts')).awsXml },
  { format: 'AWS text', looksLike: looksLikeAwsText, load: async () => (await import('./aws-text.ts')).awsText },
  { format: 'Azure JSON', looksLike: looksLikeAzureJson, load: async () => (await import('./azure-json.ts')).azureJson },
  { format: 'Google JSON', looksLike: looksLikeGoogleJson, load: async () => (await import('./google-json.ts')).googleJson },
  { format: 'FRR', looksLike: looksLikeFrr, load: async () => (await import('./frr.ts')).frr },
  { format: 'BIRD', looksLike: looksLikeBird, load: async () => (await import('./bird.ts')).bird },
  { format: 'OpenBGPD', looksLike: looksLikeOpenbgpd, load: async () => (await import('./openbgpd.ts')).openbgpd },
  { format: 'GoBGP', looksLike: looksLikeGobgp, load: async () => (await import('./gobgp.ts')).gobgp },
];

/** A text is recognised by its beginning; by its end too, where a long list of rules stands before. */
const lookedAt = 65_536;
const lastLookedAt = 8_000;

/** The syntax that a text looks most like; null where it looks like none. */
export function formatOf(text: string): Syntax | null {
  const head = text.length > lookedAt ? `${text.slice(0, lookedAt)}\n${text.slice(Math.max(lookedAt, text.length - lastLookedAt))}` : text;
  const [best] = formats.map((syntax) => ({ syntax, likely: syntax.looksLike(head) })).sort((a, b) => b.likely - a.likely);
  return best && best.likely >= 0.2 ? best.syntax : null;
}
