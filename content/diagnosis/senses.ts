import { defineSenses } from '../define.ts';
import type { Concept } from './synonyms.ts';

/** What words mean by what stands beside them. Every name is a concept of synonyms.ts. */
export const senses = defineSenses<Concept>({
  ofBgp: ['bgp', 'asn', 'prefix', 'prefix limit', 'advertise', 'route filter', 'opensent', 'tcp 179', 'hold timer'],
  besideBgp: ['bgp password', 'direct connect', 'preference'],
  causes: [
    'psk',
    'proposal',
    'traffic selector',
    'dpd',
    'nat exemption',
    'nat t',
    'certificate',
    'version',
    'aggressive mode',
    'dh group',
    'pfs',
    'encryption',
    'hash',
    'lifetime',
    'rekey',
    'mtu',
    'asn',
    'bgp password',
    'hold timer',
    'route filter',
    'prefix limit',
    'identity',
    'firewall',
    'static route',
    'route',
    'public ip',
  ],
  // Whoever says no more than this says that something fails, not what.
  // prettier-ignore
  bare: [
    'vpn', 'tunnel', 'ipsec', 'sddc', 'down', 'fails', 'not', 'no', 'connection', 'established', 'work', 'works', 'worked', 'broke', 'broken',
    'problem', 'issue', 'trouble', 'help', 'hello', 'please', 'urgent', 'our', 'my', 'today', 'yesterday', 'morning', 'suddenly', 'since',
    'anything', 'something', 'everything', 'nothing',
  ],
  // Of a fault a device prints one of these, or a part of it; a text without any tells of what went well, or of how something is.
  // prettier-ignore
  complaints: [
    'fail', 'error', 'err[ =:_-]', 'warn', 'crit', 'down\\b', 'not\\b', 'no[ _-]', 'none\\b', "n't\\b", 'never', 'without', 'un(?:able|known|reach|support|accept|expected|answered|auth|avail)', 'in(?:valid|correct|complete|active)',
    'non-?exist', 'mis(?:match|sing|config)', 'refus', 'reject', 'den(?:y|ied|ies)', 'drop', 'discard', 'block', 'prohibit', 'forbid', 'filtered', 'expir', 'time(?:d|s)?[ _-]?out', 'retr(?:y|ans|ies)',
    'los[ts]\\b', 'dead', 'terminat', 'clear', 'reset', 'abort', 'cancel', 'too\\b', 'exceed', 'bad\\b', 'wrong', 'differ', 'malformed', 'corrupt', 'duplicate', 'conflict', 'overlap',
    'replay', 'flap', 'stuck', 'wait', 'hold\\b', 'cease', 'notif', 'disabl', 'shut', 'suspend', 'stale', 'cannot', 'could', 'only\\b', 'idle', 'active\\b', 'connect(?:ing)?\\b', 'open(?:sent|confirm)', 'pending', 'negotiating',
    'ignor', 'skip', 'limit', 'violat', 'fragment', 'mtu\\b', 'df\\b', 'zero', '\\?',
  ],
  // What ends an SA, too, when a new one stands.
  endings: ['delet', 'clos(?:ed|ing)'],
  successes: ['succe(?:ss|eded)', 'established', 'installed', 'completed'],
  becomes: [
    // An idle neighbor is in a state, an idle tunnel carries nothing; a route of BGP was learned, another one was written.
    { concept: 'idle', inBgp: 'idle state', else: 'idle' },
    { concept: 'password', inBgp: 'bgp password', else: 'psk' },
    { concept: 'route', inBgp: 'prefix', else: 'static route' },
  ],
  classes: [
    {
      test: { from: 1280, to: 1500, but: [1433] },
      becomes: '1400',
      because: 'only the size of a packet lies between what always fits and what Ethernet carries; 1433 is the port of SQL Server',
    },
    { test: { begins: '169.254' }, becomes: '169.254', because: 'link-local addresses are those of tunnels' },
    { test: { begins: '100.64' }, becomes: '100.64', because: 'a shared range: networks overlap there' },
    { test: { begins: '0.0.0.0' }, becomes: '0.0.0.0', because: 'a default route' },
  ],
  // Whoever names both versions asks which one to take, or has one at each end.
  together: [{ all: ['ikev1', 'ikev2'], says: 'version' }],
  algorithms: { words: ['sha', 'md5', 'aes', '3des', 'des', 'modp', 'ecp', 'gcm', 'cbc', 'curve25519'], two: 'two algorithms' },
  // One letter or two from words of ours, and rightly written: who calls a tunnel stable does not mean a stale one.
  // prettier-ignore
  rightlyWritten: [
    'abort', 'additionally', 'additions', 'along', 'alter', 'always', 'apart', 'appeal', 'appear', 'async', 'attach', 'attack', 'audit',
    'began', 'broker', 'center', 'certainly', 'character', 'cheek', 'clock', 'compete', 'complement', 'complex', 'computer', 'conform',
    'contest', 'contrast', 'cover', 'customize', 'decapsulated', 'description', 'detector', 'director', 'discord', 'discover', 'distinct',
    'district', 'downgrade', 'effective', 'entire', 'escape', 'exclusive', 'expert', 'extension', 'extent', 'extra', 'flower', 'forget',
    'forum', 'fraction', 'greek', 'ground', 'hand', 'heard', 'hover', 'implication', 'initiative', 'installation', 'installer',
    'insurance', 'integral', 'integrate', 'intensity', 'interact', 'interaction', 'intercept', 'interpret', 'intersection',
    'intervention', 'intranet', 'invite', 'irregular', 'later', 'listener', 'locate', 'located', 'logger', 'logic', 'macro', 'maker',
    'march', 'minus', 'model', 'newer', 'objective', 'older', 'optionally', 'original', 'overhead', 'overlay', 'overload', 'overlook',
    'overwrite', 'pager', 'paint', 'paris', 'party', 'patch', 'periodic', 'photo', 'plain', 'plant', 'please', 'pocket', 'police',
    'portable', 'position', 'powder', 'precision', 'presence', 'presentation', 'preset', 'prevent', 'produce', 'product', 'profit',
    'project', 'promise', 'prospect', 'protest', 'quota', 'reach', 'react', 'ready', 'recommendation', 'relay', 'remember', 'replica',
    'resent', 'responsible', 'retain', 'revert', 'sanction', 'segmenter', 'seven', 'severity', 'shall', 'shelf', 'shirt', 'shout',
    'singly', 'skill', 'smart', 'smell', 'sparse', 'specialized', 'specification', 'spend', 'sport', 'stable', 'stack', 'steal', 'stick',
    'stock', 'subset', 'successful', 'sweep', 'terminal', 'thick', 'thing', 'throughout', 'train', 'transformation', 'transmit', 'trial',
    'trick', 'unreadable', 'vacation', 'validity', 'weigh', 'whence', 'width', 'world',
  ],
});
