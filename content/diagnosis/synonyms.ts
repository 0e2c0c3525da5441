import { defineSynonyms } from '../define.ts';

/**
 * Ways to say one thing, as people type them: in small letters, without punctuation. The key is the concept and a phrase itself.
 * A phrase counts as a whole and stands once; forms with -s, -ed, -ing are found by themselves.
 */
// prettier-ignore
export const synonyms = defineSynonyms({
  psk: [
    'pre shared key', 'preshared key', 'pre shared secret', 'preshared secret', 'shared secret', 'shared key', 'presharedkey',
    'preshared', 'secret key', 'passphrase', 'key', 'pass phrase', 'pre share', 'shared password', 'vpn password',
    'tunnel password', 'mac mismatched',
  ],
  proposal: [
    'transform', 'transform set', 'policy set', 'crypto profile', 'cipher suite', 'ciphers', 'algorithm',
    'encryption algorithm', 'crypto settings', 'crypto parameters', 'security association proposal', 'security parameters',
    'encryption settings', 'ike policy', 'ipsec policy', 'crypto',
  ],
  'traffic selector': [
    'proxy id', 'proxy ids', 'proxy identity', 'encryption domain', 'interesting traffic', 'crypto acl', 'tsi', 'tsr', 'ts',
    'local and remote networks', 'local and remote subnets', 'phase 2 selectors', 'phase 2 networks', 'phase 2 subnets',
    'selectors', 'quick mode selector', 'protected networks', 'left subnet', 'leftsubnet', 'rightsubnet', 'crypto access list',
    'match address', 'narrowing', 'proxyid',
  ],
  'phase 1': [
    'phase1', 'phase one', 'main mode', 'ike sa', 'isakmp sa', 'isakmp', 'ph1', 'p1', 'ike phase', 'ike_sa_init', 'sa init',
    'channel',
  ],
  'phase 2': [
    'phase2', 'phase two', 'quick mode', 'child sa', 'ipsec sa', 'ipsec sas', 'child', 'ph2', 'p2', 'child sas',
    'create_child_sa',
  ],
  loopback: ['loopback address', 'loopback interface'],
  'both ends': [
    'both sides', 'both', 'each side', 'each end', 'either side', 'either end', 'two ends', 'both gateways', 'both routers',
    'both firewalls', 'both devices', 'both peers', 'two sides',
  ],
  ike: ['key exchange', 'internet key exchange', 'ike negotiation'],
  'aggressive mode': ['aggressive', 'aggrmode', 'aggressive mode connections', 'am disable'],
  mismatch: [
    'does not match', 'differ', 'different', 'disagree', 'wrong', 'incorrect', 'unequal', 'not identical', 'not the same',
    'not equal', 'inconsistent', 'invalid', 'bad', 'not mirrored', 'no matching', 'nothing in common', 'differently',
    'do not agree', 'mis match',
  ],
  blocked: ['filtered', 'dropped', 'denied', 'deny', 'discarded', 'not allowed', 'not permitted'],
  fails: [
    'failure', 'does not work', 'broken', 'breaks', 'unsuccessful', 'cannot establish', 'not established', 'does not come up',
    'never comes up', 'not connect',
  ],
  down: [
    'goes down', 'disconnect', 'drops out', 'lost', 'dies', 'torn down', 'disappears', 'terminated', 'goes offline', 'offline',
    'drops connection', 'tunnel drops', 'vpn drops', 'connection drops', 'drops every', 'closed', 'tears down', 'stops working',
    'falls',
  ],
  flap: [
    'up and down', 'unstable', 'intermittent', 'intermittently', 'bounces', 'reconnects', 'keeps disconnecting', 'randomly',
    'at random', 'constantly', 'every couple of minutes', 'every few minutes', 'comes and goes', 'goes up and down',
    'going down and up', 'drops randomly', 'irregular', 'irregularly', 'irregular times', 'irregular intervals', 'not regular', 'not at regular intervals', 'sporadic', 'sporadically', 'from time to time', 'keeps dropping',
    'keeps going down',
  ],
  rekey: [
    'renegotiate', 'renew', 'renewal', 're key', 're negotiate', 'reauth', 'reauthentication', 'key renewal',
    're authentication',
  ],
  lifetime: [
    'life time', 'sa lifetime', 'key lifetime', 'key life', 'keylife', 'lifebytes', 'expire', 'expiry', 'expiration',
    'timeout value', 'ikelifetime', 'salifetime', 'ike lifetime', 'ipsec lifetime', 'soft lifetime', 'hard lifetime', 'sa life',
    'after the lifetime',
  ],
  hourly: [
    'every hour', 'after 1h', 'after an hour', 'after 1 hour', 'after one hour', 'each hour', '1h', '8h', '24h',
    '8 hours', '24 hours', '3600', '28800', '86400', '60 minutes', 'once a day', 'every day', 'daily', 'regular intervals',
    'fixed intervals', 'periodically', 'same time', 'every 8 hours', 'every 24 hours', 'every 50 minutes',
    'at intervals', 'interval', 'after 24h', 'after 8h', 'every 24h', 'same time each day', 'each day', 'every night',
    'every 8h', 'every 1h', 'on schedule', 'exactly', 'on the dot', 'sharp', 'regular times', 'like clockwork', 'same number of minutes',
  ],
  idle: [
    'inactivity', 'inactive', 'no traffic for', 'unused', 'when not in use', 'idle timeout', 'no activity', 'quiet',
    'period of inactivity', 'without traffic', 'goes to sleep', 'no interesting traffic',
  ],
  dpd: [
    'dead peer detection', 'dead peer', 'keepalive', 'keep alive', 'liveness', 'liveness check', 'r u there',
    'peer declared dead', 'peer dead',
  ],
  delete: [
    'delete payload', 'deletion', 'delete notify', 'sends delete', 'sent delete', 'deletes the sa', 'sends a delete',
    'closed the', 'tears',
  ],
  nat: [
    'behind nat', 'translated', 'address translation', 'nat device', 'nat gateway', 'nat router', 'cgnat', 'carrier grade nat',
    'port forwarding', 'behind a router', 'double nat', 'elastic ip',
  ],
  'nat t': [
    'nat traversal', 'natt', 'udp encapsulation', 'udp encap', 'udp 4500', 'port 4500', '4500', 'nat traversal disabled',
    'nat keepalive', 'encapsulation',
  ],
  'nat exemption': [
    'no nat', 'nonat', 'nat 0', 'identity nat', 'masquerade', 'source nat', 'snat', 'srcnat', 'nat rule', 'nat rules',
    'outbound nat', 'pat', 'nat overload', 'twice nat', 'nat bypass', 'bypass nat', 'nat policy', 'port address translation',
    'rpf check', 'xlate', 'translated before', 'nat statement', 'being natted', 'nat translation', 'public address as source',
    'public ip as source', 'wan address as source', 'wan ip as source', 'with the wan address', 'with the public address',
    'with our public ip', 'from our public ip', 'sees our public ip', 'sees the public ip', 'own wan address',
    'source is the public', 'traffic natted', 'vpn traffic natted', 'traffic gets natted', 'traffic is natted', 'nat exempt', 'nat exclusion', 'there is no nat rule', 'there is no nat exemption', 'nat toggle', 'nat switched on', 'nat is on', 'nat enabled', 'exempt from nat', 'excluded from nat', 'dynamic translate', 'source dynamic',
  ],
  'udp 500': ['port 500', '500', 'isakmp port', 'ike port', 'ike packets', 'ike traffic', 'ipsec ports', 'isakmp packets'],
  esp: [
    'native esp', 'protocol 50', 'ip protocol 50', 'esp packets', 'proto 50', 'esp traffic', 'ah',
    'encapsulating security payload',
  ],
  firewall: [
    'security group', 'acl', 'access list', 'network acl', 'nsg', 'iptables', 'nftables', 'security policy', 'firewall rule',
    'firewall rules', 'firewall policy', 'access rule', 'block rule', 'default deny', 'nacl', 'allow rule', 'allow rules',
    'rule', 'rules', 'gateway firewall', 'zone policy', 'security zone', 'ruleset', 'access control', 'default rule',
    'policy rule', 'access policy', 'distributed firewall', 'edge firewall',
  ],
  identity: [
    'ike id', 'peer id', 'local id', 'remote id', 'ike identity', 'peer identity', 'localid', 'remoteid', 'identifier', 'idr',
    'idi', 'id type', 'fqdn', 'leftid', 'rightid', 'id payload', 'peer identifier', 'local identifier', 'identification', 'id',
    'identify', 'identifies itself', 'id mismatch', 'ike ids', 'identities differ', 'hostname id', 'ids', 'presents',
    'authenticated id',
  ],
  certificate: [
    'cert', 'x509', 'rsa signature', 'rsa sig', 'ca', 'certificate authority', 'pki', 'san', 'subject alternative name', 'crl',
    'ocsp', 'trusted root', 'trustpoint', 'cacert', 'root ca', 'intermediate', 'self signed', 'private key', 'public key',
    'keypair', 'common name', 'expired certificate', 'letsencrypt', 'let s encrypt',
  ],
  authentication: ['auth', 'authentication failed', 'auth failed', 'credentials'],
  version: ['ike version', 'major version', 'ikev1 and ikev2', 'ikev1 versus ikev2', 'ikev1 vs ikev2'],
  'ikev1': ['v1', 'ike v1'],
  'ikev2': ['v2', 'ike v2'],
  'dh group': [
    'diffie hellman', 'diffie hellman group', 'modp', 'dh', 'key exchange group', 'ecp', 'group 14', 'group 2', 'group 5',
    'grp2', 'grp5', 'grp14', 'grp15', 'grp16', 'grp19', 'grp20', 'grp21', 'grp 14', 'grp 19', 'grp 20', 'dhgrp',
    'group', 'dh2', 'dh5', 'dh14', 'dh15', 'dh16', 'dh19', 'dh20', 'dh21', 'modp1024', 'modp2048',
  ],
  pfs: ['perfect forward secrecy', 'pfs group'],
  encryption: ['aes', '3des', 'aes256', 'aes128', 'aes gcm', 'gcm', 'cbc', 'des', 'aes 256'],
  hash: ['digest', 'integrity', 'sha1', 'sha256', 'md5 hash', 'sha', 'hmac', 'prf', 'sha2', 'sha384', 'sha512'],
  'no proposal chosen': [
    'no proposal', 'proposal mismatch', 'no acceptable proposal', 'no suitable proposal', 'proposal not chosen', 'no_prop',
  ],
  'no answer': [
    'no response', 'no reply', 'not responding', 'unresponsive', 'not reply', 'unreachable', 'not reachable',
    'cannot reach peer', 'time up', 'timed out', 'timeout', 'time out', 'no route to host', 'no packets received', 'retransmit',
    'retransmission', 'giving up', 'does not answer', 'nobody answers', 'not get a reply', 'get nothing back',
    'no packets back', 'nothing received', 'no return packets', 'no reaction', 'silence', 'silent', 'no ike response',
    'no packets from peer', 'second timeout exceeded',
  ],
  peer: [
    'remote', 'remote gateway', 'remote peer', 'remote end', 'other end', 'other side', 'far end', 'remote side',
    'peer gateway', 'customer gateway', 'remote site', 'endpoint', 'remote router', 'remote firewall', 'on prem device',
    'onprem device',
  ],
  'public ip': [
    'public address', 'wan address', 'wan ip', 'peer ip', 'peer address', 'remote address', 'remote ip', 'gateway ip',
    'gateway address', 'dynamic ip', 'external ip', 'ip changed', 'dyndns', 'static ip', 'new ip', 'isp changed', 'changed isp',
    'wan ip changed', 'changed our ip', 'our ip changed', 'new provider', 'hostname', 'ddns',
  ],
  'not configured': [
    'no configuration', 'missing configuration', 'unconfigured', 'unknown peer', 'no config', 'not defined', 'not set up',
    'no matching connection', 'no connection configured', 'no policy', 'not applied', 'not in our config', 'not in config',
    'no matching config', 'not known', 'unknown gateway', 'unknown remote', 'unknown initiator', 'does not exist',
  ],
  disabled: [
    'switched off', 'turned off', 'shut', 'shutdown', 'administratively down', 'admin down', 'not enabled', 'deactivated',
    'admin shutdown', 'off', 'administrator', 'administrative', 'admin', 'administratively', 'inactive vpn', 'unchecked',
    'set to disabled', 'shut down', 'no shutdown', 'not running', 'service stopped', 'license expired', 'not ticked', 'set status down', 'status down', 'unticked', 'not checked box',
  ],
  initiate: [
    'initiator', 'respond only', 'responder only', 'responderonly', 'passive', 'answer only', 'passive mode', 'nobody initiates',
    'does not start', 'start negotiation', 'auto add', 'listen only', 'responder', 'not initiated', 'never starts',
    'auto start', 'auto initiate', 'have to ping', 'need to ping', 'until we ping', 'until i ping', 'until someone pings',
    'until traffic', 'kick it', 'starts the tunnel', 'which side', 'who starts', 'who initiates', 'come up by itself',
    'comes up by itself', 'start by itself', 'start automatically', 'come up automatically', 'comes up automatically',
    'come up on its own',
  ],
  malformed: [
    'malformed payload', 'invalid syntax', 'parse error', 'parsing failed', 'cannot parse', 'could not decrypt', 'garbage',
    'invalid payload',
  ],
  stale: [
    'invalid spi', 'unknown spi', 'bad spi', 'stale sa', 'old sa', 'leftover', 'orphaned', 'phantom', 'out of sync',
    'spi not found', 'no sa found', 'sa not found', 'unrecognized spi', 'spi mismatch', 'no sa for spi',
  ],
  'anti replay': [
    'antireplay', 'replay', 'replay window', 'replay check', 'replay protection', 'replay error', 'replay counter',
    'out of order packets', 'packet reordering',
  ],
  restart: [
    'reboot', 'failover', 'fail over', 'power cycle', 'reset', 'reload', 'after upgrade', 'ha switchover', 'switchover',
    'clearing', 'clear the sa', 'bounce the tunnel', 'power outage', 'outage', 'power failure', 'after reboot', 'replaced',
    'swapped', 'after power', 'bounce the vpn', 'reset the tunnel', 'clear the tunnel', 'manual reset', 'clear it',
  ],
  bgp: ['bgp session', 'bgp neighbor', 'bgp peer', 'ebgp', 'ibgp', 'bgp neighbour'],
  asn: [
    'notification 2 2', 'bad peer as', 'as number', 'autonomous system', 'remote as', 'local as', 'peer as', 'as mismatch', 'autonomous system number', 'wrong as',
  ],
  'bgp password': [
    'md5', 'tcp md5', 'bgp md5', 'md5 password', 'bgp secret', 'md5 digest', 'bgp authentication', 'tcp authentication',
    'tcp ao', 'badauth', 'bgp key', 'option 19', 'tcp option 19', 'md5 option', 'md5 key', 'md5 authentication',
    'authentication key',
  ],
  stuck: ['stays', 'stuck in', 'remains', 'hangs in', 'stays in', 'never leaves', 'keeps', 'forever', 'loop', 'stuck at'],
  active: ['active state', 'state active', 'bgp active', 'stuck at active', 'sits in active', 'stays active', 'remains active'],
  'idle state': ['bgp idle', 'in idle', 'state idle', 'stuck in idle'],
  'connect state': [
    'stuck in connect', 'in connect', 'state connect', 'at connect', 'stuck at connect', 'stays in connect', 'hangs in connect', 'remains in connect',
    'keeps in connect', 'connect active', 'stays connect',
  ],
  opensent: [
    'notification 2 6', 'notification 2 7', 'notification 2 11', 'openconfirm', 'open sent', 'open confirm', 'goes opensent', 'open message', 'open message error', 'bad open',
    'open sent state',
  ],
  'tcp 179': [
    'port 179', '179', 'tcp port 179', 'telnet to 179', 'telnet 179', 'bgp port', 'tcp port', 'tcp reset', 'rst', 'syn',
    'port 179 blocked', 'connection refused', 'connect failed',
  ],
  multihop: ['ebgp multihop', 'ttl', 'ttl security', 'gtsm', 'disable connected check', 'hop limit'],
  'update source': ['source interface', 'source address', 'source ip', 'local address'],
  'neighbor address': [
    'neighbor ip', 'neighbour ip', 'neighbour address', 'wrong neighbor', 'vti', 'vti address', 'tunnel ip', 'tunnel address',
    'tunnel interface', 'inside ip', 'inside address', 'inside cidr', '169.254', 'apipa', 'tunnel interface address',
    'bgp peer ip', 'bgp peer address', 'link local',
  ],
  'hold timer': [
    'notification 4 0', 'hold time', 'holdtime', 'holdtimer', 'hold timer expired', 'hold down timer', 'bgp keepalive', 'bgp timers', 'bfd',
    'timers', 'keepalive timer', 'send hold', 'hold time expired', 'congestion',
  ],
  prefix: ['nlri', 'pfxrcd'],
  route: ['routing table', 'rib', 'forwarding table', 'fib'],
  network: ['subnet', 'cidr', 'cidr block', 'address range', 'address space', 'lan', 'vlan', 'ip range'],
  advertise: [
    'announce', 'originate', 'exported', 'redistribute', 'propagated', 'injected', 'network statement', 'network command',
    'propagated routes', 'route propagation', 'publish', 'send routes',
  ],
  learned: [
    'received routes', 'accepted', 'installed', 'received prefixes', 'imported', 'bgp table', 'show ip bgp', 'appear in',
    'prefix count', 'installed in', 'received', 'show up', 'not show up', 'in the table', 'visible', 'appears',
  ],
  'route filter': [
    'prefix list', 'route map', 'distribute list', 'filter list', 'routing policy', 'export policy', 'import policy',
    'soft reconfiguration', 'community', 'ebgp requires policy', 'routemap',
  ],
  established: [
    'bgp up', 'session up', 'is up', 'comes up', 'came up', 'established state', 'both up', 'connected', 'is established', 'up',
    'bgp established', 'is green', 'shows green', 'shows connected', 'sas installed', 'sa installed', 'both phases up',
    'phase 2 up', 'phase 2 ok', 'phase 2 is ok', 'phase 2 green', 'phase 2 is green', 'both green', 'all green', 'are green', 'say connected', 'status active', 'in state established', 'healthy',
  ],
  preference: [
    'prefer', 'local preference', 'local pref', 'localpref', 'as path', 'as path prepend', 'prepend', 'med',
    'administrative distance', 'admin distance', 'weight', 'best path', 'bestpath', 'takes precedence', 'priority', 'wins',
    'instead of', 'more specific', 'longest prefix', 'shorter as path', 'longest match', 'metric', 'precedence', 'ecmp',
    'primary', 'active standby', 'active passive', 'make primary', 'failover path', 'fail over to', 'route selection',
    'path selection', 'static preferred', 'lower metric', 'higher priority',
  ],
  'direct connect': [
    'transit connect', 'vtgw', 'managed transit gateway', 'expressroute', 'express route', 'dx', 'mpls', 'leased line',
    'backup path', 'backup', 'other path', 'another path', 'secondary tunnel', 'second tunnel', 'interconnect', 'backup tunnel',
    'standby', 'primary link',
  ],
  asymmetric: [
    'asymmetrical', 'asymmetric routing', 'asymmetry', 'different path', 'another tunnel', 'return path', 'asymmetrically',
    'other tunnel', 'different tunnel', 'return on', 'comes back on',
  ],
  'default route': ['0.0.0.0', '0.0.0.0 0', 'default gateway', 'quad zero', 'default originate'],
  'no traffic': [
    'no traffic flows', 'no traffic passes', 'traffic does not flow', 'cannot ping', 'no ping', 'not ping',
    'traffic not passing', 'no connectivity', 'no communication', 'no data', 'cannot reach', 'cannot access', 'no packets',
    'not pass traffic', 'pass traffic', 'traffic', 'ping fails', 'no access', 'not reachable through', 'packets do not pass',
    'not reach', 'nothing can talk', 'cannot talk', 'cannot communicate', 'not communicate', 'nothing passes',
    'nothing gets through', 'nothing goes through', 'nothing flows', 'not get through', 'cannot see', 'cannot connect to',
    'cannot browse', 'cannot use', 'no data passes', 'no packets pass', 'not traverse', 'traverses', 'not pass', 'not flow',
    'request timed out', 'destination unreachable', 'destination host unreachable', 'not accessible', 'inaccessible',
    'cannot get to', 'cannot go', 'nothing works', 'black hole', 'blackhole', 'cannot open', 'not respond to ping',
    'ping not work', 'nothing else works', 'not get there', 'packets vanish', 'traffic stops', 'no packets arrive',
    'not talk to each other', 'traffic dead',
  ],
  'one way': [
    'one direction', 'unidirectional', 'only one direction', 'only one side', 'in one direction', 'other direction',
    'encaps but no decaps', 'no decaps', 'bytes in zero', 'zero bytes', 'packets in zero', '0 bytes in', 'one sided',
    'decaps zero', 'decaps', 'only outgoing', 'only incoming', 'from one side', 'one side only', 'only from one side',
    'from one end', 'one end only', 'only one end', 'from our side', 'from their side', 'vice versa', 'the other way around',
    'other way round', 'only our side', 'only their side', 'in one way', 'only works from', 'bytes in 0', '0 bytes', 'no bytes',
    'bytes received 0', 'received bytes 0', 'rx 0', 'no incoming', 'nothing comes in', 'nothing comes back', 'nothing back',
  ],
  'return route': [
    'route back', 'way back', 'return traffic', 'reply', 'back route', 'answers', 'return packets', 'reverse path',
  ],
  'recursive routing': [
    'recursive route', 'recursive lookup', 'recurdown', 'routed into itself', 'looped chain', 'tunnel destination',
  ],
  'static route': [
    'missing route', 'no route', 'route missing', 'routing table entry', 'route to', 'add route', 'vpc route table',
    'not in the routing table', 'add a route', 'route manually', 'add the route', 'ip route', 'route add', 'next hop',
    'default gateway of',
  ],
  'large packets': [
    'big packets', 'large files', 'large transfers', 'file transfer', 'file copy', 'big files', 'large file', 'bulk transfer',
    'large pings', 'file downloads', 'big downloads', '1400', '1500', '1360', 'hangs', 'stalls', 'freezes', 'slow', 'slowly', 'slow throughput',
    'packet size', 'large data', 'large', 'half loads', 'loads half', 'file access', 'file share', 'big ping', 'large pages',
    'timeouts on large', 'certain sites', 'certain websites', 'some websites', 'some sites', 'slow transfer', 'transfer hangs',
    'get stuck',
  ],
  'ike fragmentation': [
    'ikev2 fragmentation', 'ikev1 fragmentation', 'ike fragment', 'ike packets fragmented', 'fragmented ike',
    'fragments of ike', 'fragmented ike_auth', 'large ike packets', 'large ike messages', 'udp fragments', 'udp fragment', 'ip fragments', 'second fragment', 'second frag', 'first fragment', 'fragmented udp',
  ],
  'post quantum': [
    'ml kem', 'mlkem', 'kyber', 'pqc', 'quantum safe', 'quantum resistant', 'additional key exchange', 'ike_intermediate',
  ],
  mtu: [
    'mss', 'fragmentation', 'fragment', 'fragments', 'df bit', 'pmtud', 'path mtu', 'mss clamping', 'message too long',
    'packet too big', 'tcp mss', 'don t fragment', 'clamp', 'jumbo', 'adjust mss', 'frag needed', 'df',
  ],
  'small packets': [
    'ping works', 'ssh works', 'small pings', 'can ping', 'ping ok', 'small', 'could ping', 'you could ping', 'ping succeeds',
    'pings fine', 'ping is ok', 'ping is fine', 'small pages', 'name resolution', 'dns works', 'login works',
  ],
  https: [
    'web page', 'web pages', 'website', 'rdp', 'smb', 'ssh login', 'web', 'web interface', 'page load', 'smb share', 'samba',
    'outlook', 'citrix', 'voip', 'teams',
  ],
  overlap: [
    'same subnet', 'same network', 'same range', 'duplicate network', 'conflicting subnet', 'ip conflict', 'subnet conflict',
    'both sides use', 'same ip range', 'identical subnet', 'address conflict', 'conflict', 'same address', 'both ends use',
    'both sites use', 'same private', '100.64', 'same ip subnet', 'same ip addresses', 'identical network', 'same internal',
    'ip overlap', 'same 192.168', 'renumber', 'ip address conflict',
  ],
  'configuration push': [
    'config push', 'not realized', 'configuration failed', 'commit error', 'could not apply', 'not apply', 'realization',
    'config error', 'in progress', 'cannot install', 'failed to install', 'failed to load', 'commit failed',
    'apply configuration', 'provisioning', 'realize', 'config failed', 'unknown option', 'unknown keyword', 'syntax error',
    'failed to load connection', 'apply fails', 'failed state', 'parse config', 'cannot load',
  ],
  'prefix limit': ['max prefix', 'maximum prefix', 'pfxct', 'too many routes', 'too many prefixes', 'route limit', 'prefixes allowed', 'exceeded prefix', 'over the limit', 'more than 100 routes', 'more than 100 prefixes', '100 routes', 'at most 100', 'notification 6 1', 'cease 6 1'],
  'crypto map': ['cryptomap', 'tunnel group', 'connection profile', 'ike gateway', 'vpn peer entry'],
  'site outage': ['power failure at', 'provider outage', 'isp outage', 'line is down', 'internet is down', 'internet outage', 'line down', 'excavator', 'fibre cut', 'fiber cut', 'cable cut', 'phones are down', 'powered off', 'no power', 'powered down', 'is offline', 'peer offline', 'remote site is down', 'site is down', 'whole site', 'lightning', 'hop of the provider', 'traceroute ends'],
  'changed address': ['new wan ip', 'new wan address', 'new public ip', 'new public address', 'old ip', 'old address', 'old public ip', 'old peer', 'old peer address'],
  'volume': ['kilobyte', 'kbyte', 'gb', 'gigabyte', 'transferred', 'data volume', 'traffic volume', 'volume limit'],
  'icmp only': ['only icmp', 'only ping', 'allows only ping', 'permits only ping', 'ping allowed'],
  'mobile line': ['starlink', 'lte', '4g', '5g', 'mobile carrier', 'mobile network', 'sim card', 'hotspot'],
  'grey': ['gray', 'greyed out', 'grayed out', 'grau'],
  'client device': ['iphone', 'ipad', 'mac', 'macos', 'android'],
  password: ['passwords', 'passwd'],
  vm: [
    'vms', 'virtual machine', 'instance', 'ec2', 'host', 'server', 'workload', 'vcenter', 'esxi', 'site a', 'site b', 'pc',
    'pcs', 'clients', 'machine', 'lan hosts',
  ],
  gateway: ['compute gateway', 'management gateway', 'cgw', 'mgw', 'tier 0', 'tier 1', 't0', 't1', 'edge'],
  sddc: ['vmc', 'vmware cloud', 'vmware cloud on aws', 'nsx', 'nsx t'],
  tunnel: [
    'vpn', 'ipsec', 'vpn tunnel', 'ipsec tunnel', 'site to site', 's2s', 'vpn connection', 'ipsec vpn', 's2s vpn',
    'site to site vpn',
  ],
  'policy based': ['policy based vpn', 'policy base'],
  'route based': ['route based vpn', 'vti based'],
  'some subnets': [
    'only one subnet', 'some networks', 'second subnet', 'other subnets', 'additional subnet', 'new subnet', 'multiple subnets',
    'only the first subnet', 'one of the subnets', 'first subnet', 'subnet pair', 'more than one subnet', 'multiple networks',
    'each subnet', 'only some', 'second network', 'other network', 'one network', 'another network', 'another subnet',
    'one of the networks', 'additional network', 'only one network', 'third subnet', 'second phase 2', 'only one of two',
    'one at a time', 'one subnet', 'one of two subnets', 'only one phase 2', 'only first',
  ],
  collision: ['simultaneous', 'duplicate', 'both initiate', 'duplicate sa', 'duplicate sas', 'multiple sas'],
  space: ['trailing', 'special character', 'whitespace', 'blank', 'typo', 'quotes', 'unsupported characters'],
  'firewall open': [
    'security groups allow', 'acls allow', 'rules allow', 'firewall allows', 'any any', 'rules are any', 'firewall is off',
    'firewall disabled', 'allowed in the firewall', 'ports are open', 'port is open', 'allow all', 'permit any any',
    'allow any', 'allow the traffic', 'rules in place',
  ],
  rejected: ['refuse', 'declined', 'unacceptable', 'inacceptable', 'not acceptable', 'not accepted'],
  // What is not there cannot be to blame, and no work is done in a freeze.
  'direct line': [
    'there is no nat', 'no nat in between', 'no nat between', 'no nat on the path', 'no nat on the way', 'no nat involved', 'no nat device',
    'no nat anywhere', 'without any nat', 'real public ip', 'real public address', 'real public ips',
  ],
  'change freeze': ['freeze window', 'freeze period', 'because of freeze', 'because of the freeze', 'code freeze', 'until the freeze', 'during the freeze'],
  'comes up only when': [
    'only comes up when', 'only come up when', 'comes up when', 'come up when', 'only starts when', 'starts only when',
    'starts only with', 'comes up only after', 'only comes up after', 'up only when', 'only up when', 'comes up as soon as',
  ],
});
export type Concept = keyof typeof synonyms;
