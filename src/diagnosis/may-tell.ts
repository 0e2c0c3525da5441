import type { Line } from '../reading/line.ts';

/** A field, an object, a row, an arrow: what a machine shows has them where a sentence has none. */
const shaped = /[={}<>→]|"\s*:|\S {2,}\S.*\S {2,}\S|---|\b\d+ (?:of|\/) \d|\.500 /;
/** A number beside what it counts. */
const counted =
  /\b\d[\d,.]{0,24} ?\(?(?:packets?|pkts|bytes|octets|match|times|fragments|segments|inbound|rcv|best|routes|failures?)|(?:packets?|pkts|bytes|octets|[rt]x\w?|window|failed)"?[ :]{1,12}\d/i;
/** The states of a session of BGP, as tables and details shorten them, beside a word of whose it is. */
const session = /\b(?:idle|conn|connect?|connecting|connected|acti\w{0,2}|actv|open-?[sc]\w*|opn\w+|est\w*|ad?m\w*|shut\w*|disabled)\b/i;
const ofSession = /bgp|asn|neighbou?r|\bas[ :]{0,2}\d|(?:remote|peer)[._ -]?as/i;
/** Words by which devices tell of a tunnel, an SA, a route or a rule. */
const worded = new RegExp(
  [
    "(?:state|status|reasons?)[\"']?\\s*[:=']|last[ _-]?(?:error|failure)|status[ _-]?message|diagnose ?result",
    '(?:down|connected|active|failed|offline|established|error)(?: \\(| - )\\w|admin\\w*[ _-]?(?:up|down|state|status)|administratively',
    'inactive|deactivate|disabled?\\b|unlim|in progress|sent_init|init_sent|\\binit\\b|connecting|(?:down|master) down|\\ba/d\\b|#0|\\brd\\b|in:tun',
    'establish\\w* .*\\bago|#\\d+, establish|_established|\\bsas? found|tunnels? found|no ipsec|newest|proxyid|iked_sas|erouted?\\b|entries',
    'unusable|best path|next[ -]?hop|hop type|routes? for|no prefix|advertised|same link|in rib|limit\\b|max(?:imum|routes|path)|\\[hit\\]',
    'discard|policy\\b.{0,8}\\bdeny|dropped|(?:drop|den(?:y|ied)|reject|permit)\\b.*\\d|^\\D*\\d.*\\b(?:drop|den(?:y|ied)|reject|permit)\\b|rulebase|commit\\b|check-out|valid reference|command fail|(?:verification|installation) failed',
    'not accepted|provisioning|lifecycle|overlapp|configured range|capability|couldn.t fragment|md5|auth errors|\\btdb\\b|no sa\\b|dpd|invalid hash',
    'authentication failures?\\b.*\\d|matching proposal\\w*\\W+\\d|replay|lifetime (?:exp|over)|remaining|duration|expired|expires in|rekey\\w* (?:in|disabled|no)\\b|not ?after|not ?before',
    'valid (?:to|until|from)|retransmits? exceeded|init retransmit|delete requests|delete payload|deletes? received|unreplied|no_traffic|syn_sent|masquerade',
    'auth mode|reali[sz]|syntax error|tunneladmindown|signature|active tunnels|\\bloaded \\d|failed to load|loading connection|down [0-9a-f]|aggressive|requests: \\d|established \\S+ \\d|recursive|incomplete|mode reg',
    's?nat\\b.*\\d|up \\d+ \\S+ n/a|encaps?\\b|decaps?\\b|\\b179\\b|spi\\b.*\\bspi|_[io]\\b',
  ].join('|'),
  'i',
);
/** What is set at an end, twice: the line may tell of both. */
const ofTwo = new RegExp(
  ['\\bike(?![\\]_])', '(?:group|\\bdh|modp|ecp)', '(?:aes|\\b3?des\\b|gcm)', '(?:\\bsha|md5)', '\\basn?\\b', '169\\.254\\.', '\\d/\\d']
    .map((kind) => `${kind}.*${kind}`)
    .join('|'),
  'i',
);

const signs = [shaped, counted, worded, ofTwo];
/** What says something of a state stands nearer to the beginning. */
const longest = 100_000;

/** True for lines that what reads states may speak of: any others are read without it. Of several lines it may always speak, for what they say together none of them says alone. */
export function mayTell(lines: readonly Line[]): boolean {
  const [only, ...others] = lines;
  if (!only) return false;
  const text = only.text.slice(0, longest);
  return others.length > 0 || signs.some((sign) => sign.test(text)) || (session.test(text) && ofSession.test(text));
}
