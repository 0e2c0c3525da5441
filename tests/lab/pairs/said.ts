import type { DaemonId } from '../daemon.ts';

const most = 6;
const longest = 200;

/** What differs from run to run in a line, whatever it says: its time, the thread, SPIs. */
const ownOfTheRun: readonly (readonly [RegExp, string])[] = [
  [/^\w{3} +\d+ [\d:]{8} \d+(?=\[)/, ''],
  [/^\w{3} +\d+ [\d:.]{8,}: /, ''],
  [/^\d{4}[/-]\d\d[/-]\d\d [\d:.]+ (?:BGP: )?/, ''],
  [/^(?:\[[A-Z\d-]+\])?(?:\[EC \d+\])? /, ''],
  [/,"(?:time|Key|Topic)":"[^"]*"|"(?:time|Key|Topic)":"[^"]*",/g, ''],
  [/" #\d+/g, '"'],
  [/(?<=_V1 (?:request|response)) \d+/g, ''],
  [/\bspi=0x[\da-f]+: /g, ''],
  [/0x[\da-f]{6,}/g, '0x…'],
  [/\b[\da-f]{8}(?:_[io])?\b(?=[ ,}]|$)/g, '…'],
  [/\b\d+(?=-byte )/g, '…'],
  [/(?<=\(port )\d+|(?<=\d\.\d{1,3}:)\d{4,5}\b|(?<=message ID )\d+/g, '…'],
  [/\b(?:in|after) \d+(?:\.\d+)? ?(?:s\b|seconds)/g, 'in … s'],
];

/** A line without what is the run's own. */
export const bare = (line: string): string => ownOfTheRun.reduce((text, [what, by]) => text.replace(what, by), line).trim();

const ikeSays =
  /\bno (?:matching|acceptable|alternative|proposal|suitable|IKE config|compatible|shared|trusted|private|(?:\S+ )?connection|policy|better|response|valid)|unacceptable|mismatch|refus|fail|invalid|malformed|NO_PROP|TS_UNACC|AUTH_FAILED|AUTHENTICATION_FAILED|does not match|disabled for security|reject|drop(?:ping|ped)|ignoring|giving up|sa_free|constraint|unsupported|not supported|policy_test|missing|require PFS|larger than can fit|is not allowed|no \(wildcard\)|could not|unable|guessed wrong/i;
const ikeNoise =
  /traffic counters|seccomp|selinux|watchdog|NIC esp|^\[(?:LIB|DMN|JOB|KNL|CFG\] (?:loading|loaded|vici))|plugin|addconn|retransmi|user requested|certificat|CRL|PF_KEY|systemd|INITIAL_CONTACT|dropped capabilities|Vendor ID|vendor ID|leak|MD5|FIPS|libcap|IMPAIR|IKE SA proposals|Child SA proposals|\.ignored by/i;

const bgpSays =
  /notification|\berror\b|refused|reset by peer|mismatch|wrong|conflict|reject|limit|discard|policy not|unknown|unexpected|invalid|hold ?timer|not within|bad |missing|failed|Required|disab|Closed|can't|shutdown|Connection closed/i;
const bgpNoise =
  /PF_KEY|RTR|softreconfig|^startup|Add a? ?peer|VRF|privileges|SE reconfigured|RDE|rtr engine|listening|Thread|zebra|nexthop|netlink|<INFO> (?:Started|Shutdown)|Routing table/i;

/** The lines of a log that name a refusal, each once, in order, as they were printed but for their time. */
export function refusalsIn(log: string, kind: 'ike' | 'bgp'): string[] {
  const [says, noise] = kind === 'ike' ? [ikeSays, ikeNoise] : [bgpSays, bgpNoise];
  const lines = log.split('\n').map(bare);
  const telling = lines.filter((line) => says.test(line) && !noise.test(line));
  return [...new Set(telling.map((line) => line.slice(0, longest)))].slice(0, most);
}

// Where each says that it does not take its configuration.
const complaints: Readonly<Record<DaemonId, RegExp>> = {
  strongswan: /failed|invalid|unknown|discarded/,
  libreswan: /failed to add|cannot load|syntax error|bad subnet|duplicate key/,
  openiked: /iked\.conf: ?\d+|config|failed to load/,
  bird: /bird\.conf:\d+/,
  openbgpd: /bgpd\.conf:\d+|has errors|fatal/,
  gobgp: /"level":"(?:fatal|error)"|invalid keys|panic/,
  frr: /^% |on config line \d+/,
  exabgp: /error|syntax/i,
};

/** The lines that say what it does not take of its configuration. */
export function complaintsIn(text: string, daemon: DaemonId): string[] {
  const lines = text.split('\n').map(bare);
  return [...new Set(lines.filter((line) => complaints[daemon].test(line)).map((line) => line.slice(0, longest)))].slice(0, most);
}

/** The first `most` words of the wire, and of what follows only what is new: the rest is repetition. */
export function toldOnce(tokens: readonly string[], most: number): string[] {
  const first = tokens.slice(0, most);
  return [...first, ...new Set(tokens.slice(most).filter((token) => !first.includes(token)))];
}
