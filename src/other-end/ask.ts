import { disruptionWords, lineGroups } from '../tree/disruption.ts';
import { askNames } from '../tree/names.ts';
import type { Ask, Layer, Problem, Setting } from '../tree/tree.ts';
import { asks, settings } from '../tree/tree.ts';
import type { AskDevice, AskFacts } from './ask-facts.ts';
import { examplesNote, inReadersAddresses } from './examples.ts';
import { statedLine } from './stated.ts';
import { inSentence, toTheirWords } from './their-words.ts';

/** What a message needs to know of a problem. */
export type AskProblem = Pick<Problem, 'title' | 'layer' | 'summary' | 'responder' | 'initiator' | 'either' | 'checks' | 'fixes'>;

/** A message to the people at the remote end. */
export interface AskMessage {
  readonly subject: string;
  /** Most telling first: what is cut off at the end is missed least. */
  readonly text: string;
}

/** What the other side has to catch: an attempt, a drop, or something that is there to be looked at. */
interface Family {
  readonly subject: string;
  readonly broken: string;
  /** What the reader is to say of the time. */
  readonly when: string;
  readonly role: string;
  readonly logTitle: string;
  readonly log: string | null;
}

const negotiation: Family = {
  subject: 'VPN to our SDDC does not come up',
  broken: 'does not come up',
  when: 'We start it at',
  role: 'The responder’s log says most about this fault, so the responder should be your device: we start the VPN, you log. Please do not start it from your end meanwhile.',
  logTitle: 'Log one attempt of ours',
  log: 'The log of one attempt that we start, unfiltered, from our first packet to the failure, with your device’s time zone. No line at all is an answer too.',
};
const families: Readonly<Record<Layer, Family>> = {
  reachability: {
    ...negotiation,
    role: 'Only your end shows whether our packets arrive and what your device makes of them: we start the VPN, and your device is the responder. Please do not start it from your end meanwhile.',
  },
  ike: negotiation,
  ipsec: negotiation,
  stability: {
    subject: 'VPN to our SDDC comes up and drops',
    broken: 'comes up and does not stay up',
    when: 'It dropped at',
    role: 'The end that drops it logs the reason, and the SDDC does not show us its log. So we need yours of one drop, whichever end had started the VPN.',
    logTitle: 'Log one drop',
    log: 'The log of one drop, unfiltered, from ten minutes before it until the tunnel is up again, with your device’s time zone.',
  },
  bgp: {
    subject: 'BGP with our SDDC does not work',
    broken: 'is up, and BGP inside it does not work as it should',
    when: 'Seen at',
    role: 'The SDDC shows us little of BGP, so we need what your device shows and logs of it.',
    logTitle: 'If we are right, your end shows',
    log: 'The BGP log lines for our tunnel address, of the last hour, with your device’s time zone.',
  },
  traffic: {
    subject: 'VPN to our SDDC is up, traffic does not pass',
    broken: 'is up, and traffic does not pass as it should',
    when: 'What fails (source, destination, port, time)',
    role: 'We need to know what your device does with that traffic.',
    logTitle: 'If we are right, your end shows',
    log: null,
  },
};

/** What the reader is asked for beside names and addresses: a time, or the traffic that fails. */
export const whenLabel = (layer: Layer): string => families[layer].when;

/** The message for the other side of a problem, in their device's words; without a device in any device's words. */
export function askMessage(given: {
  readonly problem: AskProblem;
  readonly device: AskDevice | null;
  /** The problem's page. */
  readonly link: string;
  /** The device's page, where its notes and the rest of its commands stand. */
  readonly devicePage?: string;
  readonly facts?: AskFacts;
}): AskMessage {
  const { problem, device, link, devicePage, facts = {} } = given;
  const family = families[problem.layer];
  const suspicion = inSentence(toTheirWords(problem.title));
  const sections = [send(family, device), log(problem, device), look(problem, device), compare(problem, device)].filter(
    (lines) => lines.length,
  );
  const numbered = sections.map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines].join('\n'));
  const body = inReadersAddresses(numbered.join('\n\n'), facts);
  const note = examplesNote(body, device);
  return {
    subject: `${family.subject} (suspected: ${suspicion})`,
    text: [
      'Hello,',
      `the IPsec VPN between your ${device?.name ?? 'device'} and our SDDC (VMware Cloud on AWS) ${family.broken}. We suspect: ${suspicion}. ${toTheirWords(problem.summary.text)}`,
      family.role,
      factLines(problem.layer, facts),
      ...seenLines(facts),
      ...(note ? [note] : []),
      body,
      `What this fault is, and how it is proven:\n${link}${device && devicePage ? `\nNotes and commands for ${device.name}:\n${devicePage}` : ''}`,
      'Thank you.',
    ].join('\n\n'),
  };
}

function factLines(layer: Layer, { vpn, ours, theirs, when }: AskFacts): string {
  return [
    `VPN: ${vpn || '[its name]'}`,
    `Our end, the SDDC: ${ours || '[Local IP Address of the VPN]'}`,
    `Your end: ${theirs || '[Remote Public IP of the VPN]'}`,
    ...(layer === 'bgp' ? ['Tunnel (VTI) addresses: ours [BGP Local IP/Prefix Length], yours [BGP Remote IP]'] : []),
    `${whenLabel(layer)}: ${when || (layer === 'traffic' ? '[fill in]' : '[time, UTC]')}`,
  ].join('\n');
}

/** What the reader has seen; nothing where nothing is known. */
function seenLines({ shown, lines = [] }: AskFacts): string[] {
  return [
    ...(shown ? [`Our console shows: ${shown}`] : []),
    ...(lines.length
      ? [['What we have that points to it:', ...lines.slice(0, mostLines).map((line) => `    ${line.trim()}`)].join('\n')]
      : []),
  ];
}

/** What to switch on, and what would be seen. BGP and traffic need no IKE debugging. */
function log(problem: AskProblem, device: AskDevice | null): string[] {
  const { layer } = problem;
  const negotiates = layer === 'reachability' || layer === 'ike' || layer === 'ipsec';
  const debugs = negotiates || (layer === 'stability' && remoteAsks(problem).includes('debug-on'));
  return [
    families[layer].logTitle,
    ...(debugs ? [...commandLines('Switch on', 'debug-on', device), ...commandLines('Switch off afterwards', 'debug-off', device)] : []),
    ...expected(problem),
  ];
}

function expected({ layer, responder, initiator, either }: AskProblem): string[] {
  const bullet = (text: string) => `- ${toTheirWords(text)}`;
  const whatever = either.map(({ text }) => bullet(text));
  return [
    ...(whatever.length && layer === 'stability' ? ['If we are right:'] : []),
    ...whatever,
    ...(responder.length ? ['If we are right, your device as responder:', ...responder.map(({ text }) => bullet(text))] : []),
    ...(initiator.length && (layer === 'stability' || !(responder.length || whatever.length))
      ? ['If we are right, your device as initiator:', ...initiator.map(({ text }) => bullet(text))]
      : []),
  ];
}

function send({ log: wanted }: Family, device: AskDevice | null): string[] {
  return [
    'What we need from you',
    ...(wanted ? [`- ${wanted}`] : []),
    '- Your answers to the questions below, with the output of the commands.',
    `- ${device ? 'The' : 'Vendor, model and'} software release of your device.`,
    'Please take keys and passwords out of it first.',
  ];
}

function look(problem: AskProblem, device: AskDevice | null): string[] {
  const checks = remoteChecks(problem);
  if (!checks.length) return [];
  const shows = remoteAsks(problem).filter((ask) => !ask.startsWith('debug-'));
  return [
    'Look, and answer yes or no',
    ...checks.map(({ ask, how }, index) => `${String.fromCharCode(97 + index)}) ${toTheirWords(ask)} ${toTheirWords(how)}`),
    ...shows.flatMap((ask) => commandLines(askNames[ask], ask, device)),
  ];
}

function compare({ checks, fixes }: AskProblem, device: AskDevice | null): string[] {
  const named = new Set<Setting>([...Object.values(checks), ...fixes].flatMap((part) => part.settings ?? []));
  const stated = settings.filter((setting) => named.has(setting));
  if (!stated.length) return [];
  const place = (setting: Setting) => device?.settings[setting]?.where.replaceAll('`', '');
  return [
    'Compare',
    ...stated.flatMap((setting) => [`- ${statedLine(setting)}`, ...(place(setting) ? [`  Look at: ${place(setting)}`] : [])]),
  ];
}

/** What to do or to show where no device is chosen, in any device's words. */
const inAnyDevice: Readonly<Record<Ask, string>> = {
  'ike-sa': 'Show: the IKE SA with our end, its state, its age, who started it.',
  'child-sa': 'Show: the child SAs with our end, their networks, their packet counters both ways.',
  proposals: 'Show: the proposals of both phases as configured for us.',
  'debug-on': 'Switch IKE debugging on, for our address only if your device can.',
  'debug-off': 'Switch it off again afterwards.',
  clear: 'Clear the SAs with our end.',
  'bgp-neighbor': 'Show: the BGP neighbor that is our tunnel address, its state, its last error.',
  'bgp-received': 'Show: the prefixes received from us, before and after your filter.',
  'bgp-advertised': 'Show: the prefixes advertised to us.',
};

/** A message is no log. */
const mostLines = 6;

/** What to type, each line by itself so that it can be copied, and what the device's page says beside it. */
function commandLines(name: string, ask: Ask, device: AskDevice | null): string[] {
  const command = device?.commands[ask];
  if (!command) return [inAnyDevice[ask]];
  if ('none' in command) return [`${name}: ${command.none.replaceAll('`', '')}`];
  const lines = lineGroups(command.run).flatMap(({ disrupts, cost, text }) => {
    const stops = disrupts === 'nothing' || disrupts === 'logging' ? [] : [disruptionWords[disrupts]];
    const warning = [...stops, ...(cost ? [cost.replace(/\.$/, '')] : [])].join('. ');
    return [...(warning ? [`  ! ${warning}:`] : []), ...text.split('\n').map((line) => `    ${line}`)];
  });
  return [`${name}:`, ...lines, ...(command.look ? [`  (${command.look.replaceAll('`', '')})`] : [])];
}

const remoteChecks = ({ checks }: AskProblem) => Object.values(checks).filter(({ where }) => where === 'remote');

function remoteAsks(problem: AskProblem): Ask[] {
  const named = new Set(remoteChecks(problem).flatMap(({ commands }) => commands ?? []));
  return asks.filter((ask) => named.has(ask));
}
