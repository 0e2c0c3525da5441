import { defineAttempts } from '../define.ts';

/** How lines of logs name the tunnel that they are of, and the attempt at it: `{tunnel}` is a name, `{n}` the attempt's number, `{x}` anything short. */
export const attempts = defineAttempts({
  names: [
    '<{tunnel}|{n}>', // charon
    'IKE_SA {tunnel}[{n}]',
    '"{tunnel}"{x} #', // Libreswan: its numbers are those of states, several to an attempt
    '000 #{x}: "{tunnel}"', // its list of states
    'ike {x}:{tunnel}:{n}:', // FortiOS
    'vpntunnel="{tunnel}"',
    'VPN: {tunnel} Gateway', // Junos
    'VPN {tunnel} from',
    'gateway {tunnel} <=', // PAN-OS
    '(SESSION ID = {n},', // Cisco
    'ISAKMP:({n})',
    'Group = {tunnel},',
    'VPN Policy: {tunnel}', // SonicWall
  ],
  // Beside these, the addresses of a line are those of the tunnel's ends.
  ends: '500 4500 gateway peer remote initiator responder between',
});
