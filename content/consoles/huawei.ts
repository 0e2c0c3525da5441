import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Huawei',
  scope:
    'Huawei AR routers, USG and Eudemon firewalls and their cloud-managed gateways: the alarms IPSECNEGOFAIL, IPSECTUNNELSTART and IPSECTUNNELSTOP with their reasons.',
  messages: {
    'huawei-nego-fail-phase1-proposal-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=phase1 proposal mismatch, ReasonCode=1)',
      also: ['Reason=phase1 proposal mismatch, ReasonCode=1', 'Reason=phase1 proposal mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal mismatch, ReasonCode=1, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The IKE proposals of the two ends have nothing in common. Compare encryption, authentication, PRF and DH group of the IKE proposal.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-phase1-proposal-encryption-algorithm-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=phase1 proposal encryption algorithm mismatch, ReasonCode=1)',
      also: ['Reason=phase1 proposal encryption algorithm mismatch, ReasonCode=1', 'Reason=phase1 proposal encryption algorithm mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal encryption algorithm mismatch, ReasonCode=1, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The encryption algorithms of the IKE proposals differ. Only the responder names it: set the algorithm that the initiator offers.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-phase1-proposal-authentication-method-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=phase1 proposal authentication method mismatch, ReasonCode=1)',
      also: [
        'Reason=phase1 proposal authentication method mismatch, ReasonCode=1',
        'Reason=phase1 proposal authentication method mismatch',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal authentication method mismatch, ReasonCode=1, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'certificate-problem', 'phase1-crypto-mismatch'],
      meaning: 'One end authenticates by pre-shared key and the other by certificate. Set pre-shared key on both.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-phase1-proposal-authentication-algorithm-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=phase1 proposal authentication algorithm mismatch, ReasonCode=1)',
      also: [
        'Reason=phase1 proposal authentication algorithm mismatch, ReasonCode=1',
        'Reason=phase1 proposal authentication algorithm mismatch',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal authentication algorithm mismatch, ReasonCode=1, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'The authentication (hash) algorithms of the IKE proposals differ. Set the same digest on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-phase1-proposal-dh-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=phase1 proposal dh mismatch, ReasonCode=1)',
      also: ['Reason=phase1 proposal dh mismatch, ReasonCode=1', 'Reason=phase1 proposal dh mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal dh mismatch, ReasonCode=1, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'The DH groups of the IKE proposals differ. Set the same group on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-phase2-proposal-or-pfs-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=phase2 proposal or pfs mismatch, ReasonCode=2)',
      also: ['Reason=phase2 proposal or pfs mismatch, ReasonCode=2', 'Reason=phase2 proposal or pfs mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase2 proposal or pfs mismatch, ReasonCode=2, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'ike-up',
      meaning: 'IKE is up and the IPsec proposal or the PFS group differs. Compare both; the security ACL can be behind it, too.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-encapsulation-mode-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=encapsulation mode mismatch, ReasonCode=3)',
      also: ['Reason=encapsulation mode mismatch, ReasonCode=3', 'Reason=encapsulation mode mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=encapsulation mode mismatch, ReasonCode=3, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'One end asks for tunnel mode and the other for transport mode. Set tunnel mode on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-flow-or-peer-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=flow or peer mismatch, ReasonCode=4)',
      also: ['Reason=flow or peer mismatch, ReasonCode=4', 'Reason=flow or peer mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=flow or peer mismatch, ReasonCode=4, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'remote-peer-not-configured'],
      meaning: 'The security ACL or the peer address of the two ends does not match. Mirror the networks, then check the peer address.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-version-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=version mismatch, ReasonCode=5)',
      also: ['Reason=version mismatch, ReasonCode=5', 'Reason=version mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=version mismatch, ReasonCode=5, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-version-mismatch'],
      meaning: 'One end speaks IKEv1 and the other IKEv2. Set the same version on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-responder-dh-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=responder dh mismatch, ReasonCode=6)',
      also: ['Reason=responder dh mismatch, ReasonCode=6', 'Reason=responder dh mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=responder dh mismatch, ReasonCode=6, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning: 'The DH group that the responder wants is not the one that was offered. Set the same group on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-initiator-dh-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=initiator dh mismatch, ReasonCode=7)',
      also: ['Reason=initiator dh mismatch, ReasonCode=7', 'Reason=initiator dh mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=initiator dh mismatch, ReasonCode=7, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning: 'The DH group that the initiator offers is not acceptable. Set the same group on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-peer-address-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=peer address mismatch, ReasonCode=12)',
      also: ['Reason=peer address mismatch, ReasonCode=12', 'Reason=peer address mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=peer address mismatch, ReasonCode=12, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'peer-unreachable'],
      meaning: 'The peer address configured here is not the address that the request comes from. Set the public address of the other end.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-config-id-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=config id mismatch, ReasonCode=13)',
      also: ['Reason=config id mismatch, ReasonCode=13', 'Reason=config id mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=config id mismatch, ReasonCode=13, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning: 'The identity of the peer is not the one that is configured. Set Remote ID and Local ID alike on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-construct-local-id-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=construct local id fail, ReasonCode=14)',
      also: ['Reason=construct local id fail, ReasonCode=14', 'Reason=construct local id fail'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=construct local id fail, ReasonCode=14, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-identity-mismatch', 'configuration-failed'],
      meaning: 'This end could not build its own identity. Check the local ID type and its value.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-authentication-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=authentication fail, ReasonCode=15)',
      also: ['Reason=authentication fail, ReasonCode=15', 'Reason=authentication fail'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=authentication fail, ReasonCode=15, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'Authentication failed: the pre-shared key differs, or the identity or certificate is not accepted. Enter the key again on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-rekey-no-find-old-sa': {
      text: 'IPSec tunnel negotiation fails. (Reason=rekey no find old sa, ReasonCode=16)',
      also: ['Reason=rekey no find old sa, ReasonCode=16', 'Reason=rekey no find old sa'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=rekey no find old sa, ReasonCode=16, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa', 'lifetime-rekey'],
      meaning: 'The peer wants to renew an SA that this end no longer has. Clear the SAs on both ends and let them negotiate anew.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-rekey-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=rekey fail, ReasonCode=17)',
      also: ['Reason=rekey fail, ReasonCode=17', 'Reason=rekey fail'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=rekey fail, ReasonCode=17, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning: 'An SA could not be renewed. Compare PFS and lifetimes of both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-first-packet-limited': {
      text: 'IPSec tunnel negotiation fails. (Reason=first packet limited, ReasonCode=18)',
      also: ['Reason=first packet limited, ReasonCode=18', 'Reason=first packet limited'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=first packet limited, ReasonCode=18, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'responder',
      problems: ['configuration-failed'],
      meaning: 'The rate of first packets is limited, so the request was dropped. Look for a peer that asks too often.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-invalid-cookie': {
      text: 'IPSec tunnel negotiation fails. (Reason=invalid cookie, ReasonCode=21)',
      also: ['Reason=invalid cookie, ReasonCode=21', 'Reason=invalid cookie'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=invalid cookie, ReasonCode=21, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa'],
      meaning: 'A packet carries a cookie of an IKE SA that this end does not have. Clear the IKE SA on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-invalid-length': {
      text: 'IPSec tunnel negotiation fails. (Reason=invalid length, ReasonCode=24)',
      also: ['Reason=invalid length, ReasonCode=24', 'Reason=invalid length'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=invalid length, ReasonCode=24, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['malformed-payload', 'pre-shared-key-mismatch'],
      meaning: 'A message has a length that does not fit: with IKEv1 most often a wrong pre-shared key. Enter the key again on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-unsupported-version': {
      text: 'IPSec tunnel negotiation fails. (Reason=unsupported version, ReasonCode=26)',
      also: ['Reason=unsupported version, ReasonCode=26', 'Reason=unsupported version'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=unsupported version, ReasonCode=26, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-version-mismatch'],
      meaning: 'The IKE version in the packet is not supported. Set the same version on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-malformed-payload': {
      text: 'IPSec tunnel negotiation fails. (Reason=malformed payload, ReasonCode=28)',
      also: ['Reason=malformed payload, ReasonCode=28', 'Reason=malformed payload'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=malformed payload, ReasonCode=28, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['malformed-payload', 'pre-shared-key-mismatch'],
      meaning: 'A payload could not be read: with IKEv1 most often a wrong pre-shared key. Enter the key again on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-malformed-message': {
      text: 'IPSec tunnel negotiation fails. (Reason=malformed message, ReasonCode=30)',
      also: ['Reason=malformed message, ReasonCode=30', 'Reason=malformed message'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=malformed message, ReasonCode=30, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['malformed-payload', 'pre-shared-key-mismatch'],
      meaning: 'A message could not be read: with IKEv1 most often a wrong pre-shared key. Enter the key again on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-cookie-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=cookie mismatch, ReasonCode=31)',
      also: ['Reason=cookie mismatch, ReasonCode=31', 'Reason=cookie mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=cookie mismatch, ReasonCode=31, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa'],
      meaning: 'The cookie is not the one of the running negotiation. Clear the IKE SA on both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-exchange-mode-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=exchange mode mismatch, ReasonCode=32)',
      also: ['Reason=exchange mode mismatch, ReasonCode=32', 'Reason=exchange mode mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=exchange mode mismatch, ReasonCode=32, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-mode-mismatch'],
      meaning: 'One end uses IKEv1 main mode and the other aggressive mode. The SDDC speaks main mode only: set it.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-unknown-exchange-type': {
      text: 'IPSec tunnel negotiation fails. (Reason=unknown exchange type, ReasonCode=33)',
      also: ['Reason=unknown exchange type, ReasonCode=33', 'Reason=unknown exchange type'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=unknown exchange type, ReasonCode=33, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-mode-mismatch', 'ike-version-mismatch'],
      meaning: 'The exchange type is not known here. Compare exchange mode and IKE version of both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-local-address-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=local address mismatch, ReasonCode=39)',
      also: ['Reason=local address mismatch, ReasonCode=39', 'Reason=local address mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=local address mismatch, ReasonCode=39, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['configuration-failed', 'remote-peer-not-configured'],
      meaning: 'The local address of the policy is not the address that the packets arrive at. Set the address of the WAN interface.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-nat-detection-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=nat detection fail, ReasonCode=40)',
      also: ['Reason=nat detection fail, ReasonCode=40', 'Reason=nat detection fail'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=nat detection fail, ReasonCode=40, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['nat-traversal'],
      meaning: 'NAT detection failed: NAT stands on the way and NAT traversal is off at one end. Turn it on at both.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-flow-conflict': {
      text: 'IPSec tunnel negotiation fails. (Reason=flow conflict, ReasonCode=46)',
      also: ['Reason=flow conflict, ReasonCode=46', 'Reason=flow conflict', 'flow confict'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=flow conflict, ReasonCode=46, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['overlapping-networks', 'traffic-selector-mismatch'],
      meaning: 'Another tunnel already covers these networks. Remove or narrow the duplicate flow.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-netmask-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=netmask mismatch, ReasonCode=48)',
      also: ['Reason=netmask mismatch, ReasonCode=48', 'Reason=netmask mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=netmask mismatch, ReasonCode=48, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning: 'The masks of the protected networks differ between the ends. Mirror the networks exactly.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-no-policy-applied-on-interface': {
      text: 'IPSec tunnel negotiation fails. (Reason=no policy applied on interface, ReasonCode=49)',
      also: ['Reason=no policy applied on interface, ReasonCode=49', 'Reason=no policy applied on interface'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=no policy applied on interface, ReasonCode=49, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['remote-peer-not-configured', 'configuration-failed'],
      meaning: 'A request came and no IPsec policy is applied to this interface. Apply the policy to the WAN interface.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-fragment-packet-limit': {
      text: 'IPSec tunnel negotiation fails. (Reason=fragment packet limit, ReasonCode=50)',
      also: ['Reason=fragment packet limit, ReasonCode=50', 'Reason=fragment packet limit'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=fragment packet limit, ReasonCode=50, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['mtu-mss'],
      meaning: 'Too many fragments of IKE packets arrive. Lower the MTU, or use fewer proposals or smaller certificates.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-fragment-packet-reassemble-timeout': {
      text: 'IPSec tunnel negotiation fails. (Reason=fragment packet reassemble timeout, ReasonCode=51)',
      also: ['Reason=fragment packet reassemble timeout, ReasonCode=51', 'Reason=fragment packet reassemble timeout'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=fragment packet reassemble timeout, ReasonCode=51, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['mtu-mss', 'firewall-blocking-ipsec'],
      meaning: 'Fragments of an IKE packet are lost on the way. Lower the MTU, and look for a device that drops fragments.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-form-cert-payload-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=form cert payload fail, ReasonCode=52)',
      also: ['Reason=form cert payload fail, ReasonCode=52', 'Reason=form cert payload fail'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=form cert payload fail, ReasonCode=52, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The certificate could not be put into the message. Import the certificate again, or use a pre-shared key.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-max-transmit-reached': {
      text: 'IPSec tunnel negotiation fails. (Reason=max transmit reached, ReasonCode=53)',
      also: ['Reason=max transmit reached, ReasonCode=53', 'Reason=max transmit reached'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=max transmit reached, ReasonCode=53, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning: 'The packet was sent as often as allowed and nobody answered. Check the peer address and UDP 500 and 4500.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-no-valid-local-cert': {
      text: 'IPSec tunnel negotiation fails. (Reason=no valid local cert, ReasonCode=54)',
      also: ['Reason=no valid local cert, ReasonCode=54', 'Reason=no valid local cert'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=no valid local cert, ReasonCode=54, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'This end has no valid certificate of its own. Import one, or use a pre-shared key.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-eap-authentication-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=eap authentication fail, ReasonCode=57)',
      also: ['Reason=eap authentication fail, ReasonCode=57', 'Reason=eap authentication fail'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=eap authentication fail, ReasonCode=57, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'certificate-problem'],
      meaning: 'EAP authentication failed. A VPN to an SDDC uses a pre-shared key: turn EAP off.',
      source: 'huawei-fault-causes',
    },
    'huawei-nego-fail-role-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=role mismatch, ReasonCode=55)',
      also: ['Reason=role mismatch, ReasonCode=55', 'Reason=role mismatch'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=role mismatch, ReasonCode=55, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['respond-only-both-ends'],
      meaning: 'The roles of the two ends do not fit each other. Let one end initiate.',
      source: 'huawei-fault-causes',
    },
    'huawei-tunnel-stop-dpd-timeout': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=dpd timeout',
      also: ['OfflineReason=dpd timeout', 'last-offline-reason: dpd timeout'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=dpd timeout, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning: 'Dead peer detection got no answer and the tunnel was removed. Check the path, then the DPD settings of both ends.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-peer-request': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=peer request',
      also: ['OfflineReason=peer request', 'last-offline-reason: peer request'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=peer request, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning: 'The other end asked to remove the tunnel. Look into its log of that moment.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-config-modify-or-manual-offline': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=config modify or manual offline',
      also: ['OfflineReason=config modify or manual offline', 'last-offline-reason: config modify or manual offline'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=config modify or manual offline, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning: 'The configuration was changed here or the SA was cleared by hand. Ask who did it.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-phase1-hard-expiry': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=phase1 hard expiry',
      also: ['OfflineReason=phase1 hard expiry', 'last-offline-reason: phase1 hard expiry'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=phase1 hard expiry, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'down',
      meaning: 'The IKE SA ran out and no new one was negotiated. Compare lifetimes and PFS, and see why the renewal fails.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-phase2-hard-expiry': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=phase2 hard expiry',
      also: ['OfflineReason=phase2 hard expiry', 'last-offline-reason: phase2 hard expiry'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=phase2 hard expiry, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'down',
      meaning: 'The IPsec SA ran out and no new one was negotiated. Compare PFS and lifetimes of both ends.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-heartbeat-timeout': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=heartbeat timeout',
      also: ['OfflineReason=heartbeat timeout', 'last-offline-reason: heartbeat timeout'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=heartbeat timeout, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning: 'The heartbeat got no answer. Use DPD on both ends instead: the SDDC knows no heartbeat.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-re-auth-timeout': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=re-auth timeout',
      also: ['OfflineReason=re-auth timeout', 'last-offline-reason: re-auth timeout'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=re-auth timeout, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'down',
      meaning: 'Reauthentication did not finish in time and the SA was removed.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-hard-expiry-triggered-by-port-mismatch': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=hard expiry triggered by port mismatch',
      also: ['OfflineReason=hard expiry triggered by port mismatch', 'last-offline-reason: hard expiry triggered by port mismatch'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=hard expiry triggered by port mismatch, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['nat-traversal', 'lifetime-rekey'],
      tells: 'down',
      meaning: 'The NAT on the way changed its port and the SA ran out. Turn NAT traversal and its keepalive on.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-kick-old-sa-with-same-flow': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=kick old sa with same flow',
      also: ['OfflineReason=kick old sa with same flow', 'last-offline-reason: kick old sa with same flow'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=kick old sa with same flow, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa', 'overlapping-networks'],
      tells: 'down',
      meaning: 'A new tunnel with the same networks replaced this one. If it repeats, two peers claim the same networks.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-receive-invalid-spi-notify': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=receive invalid spi notify',
      also: ['OfflineReason=receive invalid spi notify', 'last-offline-reason: receive invalid spi notify'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=receive invalid spi notify, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa'],
      tells: 'down',
      meaning: 'The peer no longer knows this SA. It is negotiated anew; after a restart that is normal.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-exchange-timeout': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=exchange timeout',
      also: ['OfflineReason=exchange timeout', 'last-offline-reason: exchange timeout'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=exchange timeout, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['peer-unreachable', 'dead-peer-detection'],
      tells: 'down',
      meaning: 'An exchange got no answer in time. Check the path to the peer.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-flow-overlap': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=flow overlap',
      also: ['OfflineReason=flow overlap', 'last-offline-reason: flow overlap'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=flow overlap, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['overlapping-networks'],
      tells: 'down',
      meaning: 'Its networks overlap those of another tunnel. Give each tunnel its own networks.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-ipsec-tunnel-start': {
      text: 'The IPSec tunnel is established.',
      example:
        'IPSEC/4/IPSECTUNNELSTART: OID 1.3.6.1.4.1.2011.6.122.26.6.1 The IPSec tunnel is established. (Ifindex=7, SeqNum=1, TunnelIndex=12, DstIP=198.51.100.20)',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The tunnel is up: both phases are negotiated.',
      source: 'huawei-ipsec-alarms',
    },
    'huawei-ike-sa-phase1-establish': {
      text: 'hwIKESaPhase1Establish',
      example: 'IPSEC-VPN_1.3.6.1.4.1.2011.6.122.26.6.13 hwIKESaPhase1Establish',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Phase 1 is up. What fails after this is phase 2.',
      source: 'huawei-ipsec-alarms',
    },
    'huawei-ipsec-tunnel-teared-down': {
      text: 'An IPSec tunnel is teared down.',
      example:
        'IPSEC-VPN/5/IPSEC_TUNNEL_TEARED_DOWN:An IPSec tunnel is teared down. (PolicyName=sddc, SrcIP=203.0.113.10, DstIP=198.51.100.20, State=Normal)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The tunnel went down. OfflineReason on the same line says why.',
      source: 'huawei-ipsec-tunnel-stop',
    },
  },
});
