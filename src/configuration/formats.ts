import { asa } from './asa.ts';
import { awsJson } from './aws-json.ts';
import { awsText } from './aws-text.ts';
import { awsXml } from './aws-xml.ts';
import { azureJson } from './azure-json.ts';
import { bird } from './bird.ts';
import type { Format } from './format.ts';
import { fortiOs } from './fortios.ts';
import { frr } from './frr.ts';
import { gobgp } from './gobgp.ts';
import { googleJson } from './google-json.ts';
import { ikedConf } from './iked-conf.ts';
import { ios } from './ios.ts';
import { ipsecConfLibreswan, ipsecConfStrongswan } from './ipsec-conf.ts';
import { junos } from './junos.ts';
import { nsxJson } from './nsx-json.ts';
import { openbgpd } from './openbgpd.ts';
import { opnsenseXml } from './opnsense-xml.ts';
import { panOsBraces } from './pan-os-braces.ts';
import { panOsSet } from './pan-os-set.ts';
import { panOsXml } from './pan-os-xml.ts';
import { pfsenseXml } from './pfsense-xml.ts';
import { routeros } from './routeros.ts';
import { sddcDownload } from './sddc-download.ts';
import { sddcForm } from './sddc-form.ts';
import { swanctlConf } from './swanctl.ts';
import { vyos } from './vyos.ts';

/** Every syntax that is read. */
export const formats: readonly Format[] = [
  nsxJson,
  sddcForm,
  sddcDownload,
  ios,
  asa,
  fortiOs,
  panOsSet,
  panOsXml,
  panOsBraces,
  swanctlConf,
  ipsecConfLibreswan,
  ipsecConfStrongswan,
  ikedConf,
  junos,
  vyos,
  routeros,
  pfsenseXml,
  opnsenseXml,
  awsJson,
  awsXml,
  awsText,
  azureJson,
  googleJson,
  frr,
  bird,
  openbgpd,
  gobgp,
];

/** The syntax that a text looks most like; null where it looks like none. */
export function formatOf(text: string): Format | null {
  const head = text.slice(0, 65_536);
  const [best] = formats.map((format) => ({ format, likely: format.looksLike(head) })).sort((a, b) => b.likely - a.likely);
  return best && best.likely >= 0.2 ? best.format : null;
}
