import type { BgpMessage, CaptureFacts } from '../reading/capture/facts.ts';
import type { NotificationName } from '../reading/capture/row.ts';
import type { Sign } from '../reading/capture/sign.ts';
import { signsOf } from '../reading/capture/signs.ts';
import { timeOfDay } from '../reading/capture/time-of-day.ts';
import { counted } from '../text/counted.ts';

/** A capture, read. */
export interface NamedFacts {
  readonly name: string;
  readonly facts: CaptureFacts;
}

/** One capture as it is shown. */
export interface CaptureView {
  readonly name: string;
  /** What it is, in one sentence, and what of it could not be read. */
  readonly about: string;
  readonly caution: string | null;
  readonly first: number | null;
  readonly signs: readonly Sign[];
  /** What went by besides, in words. */
  readonly beside: readonly string[];
  /** Of one that is diagnosed by itself beside another: true where nothing is wrong in it. */
  readonly isWell?: boolean;
}

/** What a capture is and shows. */
export async function viewOf({ name, facts }: NamedFacts, nameOf: NotificationName): Promise<CaptureView> {
  const { file, beside, more, fragments } = facts;
  const notified = facts.bgp.flatMap(({ messages }) => messages.filter(({ notification }) => notification));
  const signs = (await signsOf(facts)).map((sign) => named(sign, notified, nameOf));
  const from =
    file.first === null
      ? ''
      : `, ${file.seconds < 120 ? `${Math.round(file.seconds * 10) / 10} s` : `${Math.round(file.seconds / 60)} min`} from ${timeOfDay(file.first, 3)} UTC on`;
  const cautions = [
    ...(file.damaged ? [`${capital(file.damaged)}.`] : []),
    ...(file.cut ? [`${counted(file.cut, 'packet is', 'packets are')} cut: capture with -s 0 to have them whole.`] : []),
    ...(more.ike + more.esp + more.bgp
      ? [
          `There is more than is listed: ${counted(more.ike, 'IKE SA')}, ${counted(more.esp, 'ESP packet')} of further SAs, ${counted(more.bgp, 'BGP connection')}.`,
        ]
      : []),
  ];
  return {
    name,
    about: `${file.format}, ${counted(file.packets, 'packet')}${from}; ${file.links.join(', ') || 'no link type'}`,
    caution: cautions.join(' ') || null,
    first: file.first,
    signs,
    beside: [
      ...(beside.keepalives ? [counted(beside.keepalives, 'NAT keepalive')] : []),
      ...(beside.pings.asked ? [`${counted(beside.pings.asked, 'ping')} in clear, ${counted(beside.pings.answered, 'answer')}`] : []),
      ...Object.entries(beside.named).map(([what, count]) => `${what}: ${counted(count, 'packet')}`),
      ...(fragments.length ? [`${counted(fragments.length, 'packet')} of which fragments never came`] : []),
    ],
  };
}

/** A NOTIFICATION is told by its name, too. */
function named(sign: Sign, notified: readonly BgpMessage[], nameOf: NotificationName): Sign {
  if (!sign.words.startsWith('NOTIFICATION')) return sign;
  const said = notified.find(({ packet }) => packet === sign.packet)?.notification;
  const words = said ? nameOf(said) : '';
  return words ? { ...sign, says: `${sign.says}: ${words}` } : sign;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
