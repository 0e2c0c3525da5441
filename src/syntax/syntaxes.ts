import { looksLikeAsa } from './asa.ts';
import { looksLikeAwsJson } from './aws-json.ts';
import { looksLikeAwsText } from './aws-text.ts';
import { looksLikeAwsXml } from './aws-xml.ts';
import { looksLikeAzureJson } from './azure-json.ts';
import { looksLikeBird } from './bird.ts';
import { looksLikeFortiOs } from './fortios.ts';
import { looksLikeFrr } from './frr.ts';
import { looksLikeGobgp } from './gobgp.ts';
import { looksLikeGoogleJson, looksLikeGoogleYaml } from './google-json.ts';
import { looksLikeIkedConf } from './iked-conf.ts';
import { looksLikeIos } from './ios.ts';
import { looksLikeIpsecConf } from './ipsec-conf.ts';
import { looksLikeJunos } from './junos.ts';
import { looksLikeNsxJson } from './nsx-json.ts';
import { looksLikeOpenbgpd } from './openbgpd.ts';
import { looksLikeOpnsenseXml } from './opnsense-xml.ts';
import { looksLikePanOsBraces } from './pan-os-braces.ts';
import { looksLikePanOsSet } from './pan-os-set.ts';
import { looksLikePanOsXml } from './pan-os-xml.ts';
import { looksLikePfsenseXml } from './pfsense-xml.ts';
import { looksLikeRouteros } from './routeros.ts';
import { looksLikeSddcDownload } from './sddc-download.ts';
import { looksLikeSddcForm } from './sddc-form.ts';
import { looksLikeSwanctlConf } from './swanctl.ts';
import { looksLikeVyos } from './vyos.ts';

/** How much of a text looks like a syntax: 0 is not at all, 1 is for sure. */
type LooksLike = (text: string) => number;

/** Every syntax of a configuration that is read, with what recognises it. */
export const syntaxes = {
  'NSX JSON': looksLikeNsxJson,
  'SDDC form': looksLikeSddcForm,
  'SDDC download': looksLikeSddcDownload,
  IOS: looksLikeIos,
  ASA: looksLikeAsa,
  FortiOS: looksLikeFortiOs,
  'PAN-OS set': looksLikePanOsSet,
  'PAN-OS XML': looksLikePanOsXml,
  'PAN-OS braces': looksLikePanOsBraces,
  'swanctl.conf': looksLikeSwanctlConf,
  'ipsec.conf (Libreswan)': (text) => looksLikeIpsecConf(text, 'Libreswan'),
  'ipsec.conf (strongSwan)': (text) => looksLikeIpsecConf(text, 'strongSwan'),
  'iked.conf': looksLikeIkedConf,
  Junos: looksLikeJunos,
  VyOS: looksLikeVyos,
  RouterOS: looksLikeRouteros,
  'pfSense XML': looksLikePfsenseXml,
  'OPNsense XML': looksLikeOpnsenseXml,
  'AWS JSON': looksLikeAwsJson,
  'AWS XML': looksLikeAwsXml,
  'AWS text': looksLikeAwsText,
  'Azure JSON': looksLikeAzureJson,
  'Google JSON': looksLikeGoogleJson,
  'Google YAML': looksLikeGoogleYaml,
  FRR: looksLikeFrr,
  BIRD: looksLikeBird,
  OpenBGPD: looksLikeOpenbgpd,
  GoBGP: looksLikeGobgp,
} as const satisfies Readonly<Record<string, LooksLike>>;

export type SyntaxName = keyof typeof syntaxes;

/** A text is recognised by its beginning; by its end too, where a long list of rules stands before. */
const lookedAt = 65_536;
const lastLookedAt = 8_000;

/** The syntax that a text looks most like, and how much; null where it looks like none. */
export type SyntaxOf = (text: string) => { readonly name: SyntaxName; readonly likely: number } | null;

export const syntaxOf: SyntaxOf = (text) => {
  const head = text.length > lookedAt ? `${text.slice(0, lookedAt)}\n${text.slice(Math.max(lookedAt, text.length - lastLookedAt))}` : text;
  const all = Object.entries(syntaxes) as readonly (readonly [SyntaxName, LooksLike])[];
  const [best] = all.map(([name, looksLike]) => ({ name, likely: looksLike(head) })).sort((a, b) => b.likely - a.likely);
  return best && best.likely >= 0.2 ? best : null;
};
