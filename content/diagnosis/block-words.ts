import { defineBlockWords } from '../define.ts';

/** By which words the parts of a pasted text are told apart. */
// prettier-ignore
export const blockWords = defineBlockWords({
  // How lines of logs begin that tell no time: {n} is a number, {x} one word, {name} a name in quotes.
  logs: [
    'charon{rest}: ', 'charon-systemd{rest}: ', 'strongswan{rest}: ', 'pluto{rest}: ', 'ipsec{rest}: ', 'racoon{rest}: ', 'iked{rest}: ',
    'isakmpd{rest}: ', 'vpnd{rest}: ', 'kernel{rest}: ', 'bgpd{rest}: ', 'bird{rest}: ', 'openbgpd{rest}: ', 'exabgp{rest}: ', 'gobgpd{rest}: ',
    '{n}[{X}] ', // charon: the thread and the subsystem
    '{name}{rest} #{n}: ', '{n} #{n}: ', '{n} {name}', // Libreswan
    'spi=0x{x}: ', // OpenIKED
    'neighbor {x}: ', // OpenBGPD
    '%{X}-{n}', // Cisco
    'ike {n}:', 'ike V=', // FortiOS
    'level={x} ', // GoBGP and others
  ],
  // How sections and lines of configurations begin.
  configuration: [
    'conn {x}{end}', 'config setup', 'connections {', // ipsec.conf, swanctl.conf
    'config vpn ', 'config router ', 'config system ', 'config firewall ', 'edit {name}{end}', // FortiOS
    'crypto map {x}', 'crypto ikev1 {x}', 'crypto ikev2 {x}', 'crypto isakmp {x}', 'crypto ipsec {x}', 'crypto keyring {x}', 'tunnel-group {x}',
    'router bgp {n}', 'neighbor {x} remote-as', 'neighbor {x} password', 'neighbor {x} route-map', 'neighbor {x} prefix-list',
    'set vpn ', 'set security ', 'set protocols ', 'set interfaces ', 'set network ', 'set policy-options ', // Junos, VyOS, PAN-OS
    'protocol bgp ', // BIRD
    '/ip ipsec', '/routing bgp', // RouterOS
  ],
  // Before a time they say how long something lasts, not when it was printed.
  durations: 'last for up uptime down since read write reset age timer timers time expires remaining left elapsed within every is in ago update',
  // What sentences are built of; what devices print leaves most of them out.
  sentences:
    'a an the i we you he she it they my our your their this that these those there is are was were be been am have has had do does did ' +
    'will would can could should may might must not no but and or so if as at by for from in into of on off over to up with without after ' +
    'before since when while until where which who what why how because although though only still again also even just now then here ' +
    'any some all both each more most every one other same than too very never always ' +
    // German ones that no English word looks like.
    'der das ein eine einen einem einer und oder aber ist sind war waren wird werden hat haben hatte nicht kein keine nur auch noch schon seit ' +
    'nach vom zum zur bei mit ohne auf aus im ins dem den des dass wenn wie was wer wo ich wir sie uns mir mich unser unsere alle von zu zwischen hinter',
  // Who speaks, and to whom: nothing that a device prints has them.
  somebody:
    "i we my our us you your me mine please hello hi hey thanks anyone somebody someone everybody they she he don't doesn't didn't can't won't " +
    "isn't aren't wasn't weren't wouldn't couldn't haven't hasn't it's there's that's ours theirs his him " +
    'ich wir uns unser unsere unserer mir mich bitte danke hallo moin jemand',
});
