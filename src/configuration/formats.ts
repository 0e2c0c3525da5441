import { asa } from './asa.ts';
import type { Format } from './format.ts';
import { fortiOs } from './fortios.ts';
import { ikedConf } from './iked-conf.ts';
import { ios } from './ios.ts';
import { ipsecConfLibreswan, ipsecConfStrongswan } from './ipsec-conf.ts';
import { nsxJson } from './nsx-json.ts';
import { panOsBraces } from './pan-os-braces.ts';
import { panOsSet } from './pan-os-set.ts';
import { panOsXml } from './pan-os-xml.ts';
import { sddcDownload } from './sddc-download.ts';
import { sddcForm } from './sddc-form.ts';
import { swanctlConf } from './swanctl.ts';

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
];

/** The syntax that a text looks most like; null where it looks like none. */
export function formatOf(text: string): Format | null {
  const head = text.slice(0, 65_536);
  const [best] = formats.map((format) => ({ format, likely: format.looksLike(head) })).sort((a, b) => b.likely - a.likely);
  return best && best.likely >= 0.2 ? best.format : null;
}
