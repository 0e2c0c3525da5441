import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Huawei',
  called: ['VRP'],
  scope:
    'Huawei AR routers, USG and Eudemon firewalls and cloud-managed gateways: the alarms IPSECNEGOFAIL, IPSECTUNNELSTART and IPSECTUNNELSTOP with their reasons. The same reasons are in display ike error-info and display ike offline-info.',
  marks: { lines: ['%%01IPSEC', '%%01IKE'], families: ['vrp'] },
  messages: {
    'huawei-nego-fail-phase1-proposal-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=phase1 proposal mismatch, ReasonCode=1)',
      also: [
        'Reason=phase1 proposal mismatch, ReasonCode=1',
        'Reason=phase1 proposal mismatch',
        'phase1 proposal mismatch v1',
        'phase1 proposal mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal mismatch, ReasonCode=1, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'The IKE proposals of the two ends have nothing in common; as initiator this end knows only the refusal, which an SDDC without a VPN for this address or with the other IKE version sends too. Releases that also name the attribute print this line at the initiator only and the attribute at the responder: let the SDDC initiate and look again.',
      source: 'huawei-nego-fail-roles',
    },
    'huawei-nego-fail-phase1-proposal-encryption-algorithm-mismatch': {
      text: 'IPSec tunnel negotiation fails. {details} Reason=phase1 proposal encryption algorithm mismatch',
      also: [
        'Reason=phase1 proposal encryption algorithm mismatch',
        'phase1 proposal encryption algorithm mismatch v1',
        'phase1 proposal encryption algorithm mismatch v2',
      ],
      example: 'IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal encryption algorithm mismatch',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The encryption algorithms of the IKE proposals differ. Only the responder prints it. Set the same at both ends. No ReasonCode is documented.',
      source: 'huawei-nego-fail-roles',
    },
    'huawei-nego-fail-phase1-proposal-authentication-method-mismatch': {
      text: 'IPSec tunnel negotiation fails. {details} Reason=phase1 proposal authentication method mismatch',
      also: [
        'Reason=phase1 proposal authentication method mismatch',
        'phase1 proposal authentication method mismatch v1',
        'phase1 proposal authentication method mismatch v2',
      ],
      example: 'IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal authentication method mismatch',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'certificate-problem'],
      meaning:
        'The authentication methods of the IKE proposals differ, such as a pre-shared key against a certificate. Only the responder prints it. Set pre-share here: the SDDC uses it. No ReasonCode is documented.',
      source: 'huawei-nego-fail-roles',
    },
    'huawei-nego-fail-phase1-proposal-authentication-algorithm-mismatch': {
      text: 'IPSec tunnel negotiation fails. {details} Reason=phase1 proposal authentication algorithm mismatch',
      also: [
        'Reason=phase1 proposal authentication algorithm mismatch',
        'phase1 proposal authentication algorithm mismatch v1',
        'phase1 proposal authentication algorithm mismatch v2',
      ],
      example: 'IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal authentication algorithm mismatch',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        "The authentication (hash) algorithms of the IKE proposals differ. Only the responder prints it. Set the same at both ends; the SDDC's form says digest. No ReasonCode is documented.",
      source: 'huawei-nego-fail-roles',
    },
    'huawei-nego-fail-phase1-proposal-dh-mismatch': {
      text: 'IPSec tunnel negotiation fails. {details} Reason=phase1 proposal dh mismatch',
      also: ['Reason=phase1 proposal dh mismatch', 'phase1 proposal dh mismatch v1', 'phase1 proposal dh mismatch v2'],
      example: 'IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal dh mismatch',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The DH groups of the IKE proposals differ. Only the responder prints it. Set the same group at both ends. No ReasonCode is documented.',
      source: 'huawei-nego-fail-roles',
    },
    'huawei-nego-fail-phase1-proposal-integrity-algorithm-mismatch': {
      text: 'IPSec tunnel negotiation fails. {details} Reason=phase1 proposal integrity algorithm mismatch',
      also: [
        'Reason=phase1 proposal integrity algorithm mismatch',
        'phase1 proposal integrity algorithm mismatch v1',
        'phase1 proposal integrity algorithm mismatch v2',
      ],
      example: 'IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase1 proposal integrity algorithm mismatch',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        "The integrity algorithms of the IKE proposals differ. Set the same at both ends; the SDDC's form says digest. No ReasonCode is documented.",
      source: 'huawei-nego-fail-roles',
    },
    'huawei-nego-fail-phase2-proposal-or-pfs-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=phase2 proposal or pfs mismatch, ReasonCode=2)',
      also: [
        'Reason=phase2 proposal or pfs mismatch, ReasonCode=2',
        'Reason=phase2 proposal or pfs mismatch',
        'phase2 proposal or pfs mismatch v1',
        'phase2 proposal or pfs mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=phase2 proposal or pfs mismatch, ReasonCode=2, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'ike-up',
      meaning:
        'IPsec proposal, PFS group or security ACL of the two ends differ. Phase 1 is done. Compare proposal and PFS first, then the ACL.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-encapsulation-mode-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=encapsulation mode mismatch, ReasonCode=3)',
      also: [
        'Reason=encapsulation mode mismatch, ReasonCode=3',
        'Reason=encapsulation mode mismatch',
        'encapsulation mode mismatch v1',
        'encapsulation mode mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=encapsulation mode mismatch, ReasonCode=3, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'The encapsulation modes of the two ends differ. Set tunnel mode in the IPsec proposal.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-flow-or-peer-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=flow or peer mismatch, ReasonCode=4)',
      also: [
        'Reason=flow or peer mismatch, ReasonCode=4',
        'Reason=flow or peer mismatch',
        'flow or peer mismatch v1',
        'flow or peer mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=flow or peer mismatch, ReasonCode=4, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'remote-peer-not-configured'],
      meaning: 'The security ACL or the IKE peer address of the two ends does not match. Mirror the networks, then check the peer address.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-version-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=version mismatch, ReasonCode=5)',
      also: ['Reason=version mismatch, ReasonCode=5', 'Reason=version mismatch', 'version mismatch v1', 'version mismatch v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=version mismatch, ReasonCode=5, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-version-mismatch'],
      meaning: 'The IKE versions of the two ends differ. Set the same one in the IKE peer: undo version 1 leaves IKEv2.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-responder-dh-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=responder dh mismatch, ReasonCode=6)',
      also: [
        'Reason=responder dh mismatch, ReasonCode=6',
        'Reason=responder dh mismatch',
        'responder dh mismatch v1',
        'responder dh mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=responder dh mismatch, ReasonCode=6, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        "The responder's DH group does not match the initiator's. Which end prints it is not documented. Set the same group in the IKE proposal; once IKE is up, the same PFS group.",
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-initiator-dh-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=initiator dh mismatch, ReasonCode=7)',
      also: [
        'Reason=initiator dh mismatch, ReasonCode=7',
        'Reason=initiator dh mismatch',
        'initiator dh mismatch v1',
        'initiator dh mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=initiator dh mismatch, ReasonCode=7, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        "The initiator's DH group does not match the responder's. Which end prints it is not documented. Set the same group in the IKE proposal; once IKE is up, the same PFS group.",
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-peer-address-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=peer address mismatch, ReasonCode=12)',
      also: [
        'Reason=peer address mismatch, ReasonCode=12',
        'Reason=peer address mismatch',
        'peer address mismatch v1',
        'peer address mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=peer address mismatch, ReasonCode=12, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['remote-peer-not-configured', 'nat-traversal'],
      meaning:
        'The IKE peer addresses of the two ends do not match. Set remote-address to the public IP of the SDDC, and see whether NAT changes the address on the way.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-config-id-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=config ID mismatch, ReasonCode=13)',
      also: ['Reason=config ID mismatch, ReasonCode=13', 'Reason=config ID mismatch', 'config ID mismatch v1', 'config ID mismatch v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=config ID mismatch, ReasonCode=13, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning:
        'No IKE peer with the received ID was found. Compare type and value: remote-id here with the Local IP Address of the SDDC, local-id here with its Remote Private IP or, where that is empty, Remote Public IP.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-construct-local-id-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=construct local ID fail, ReasonCode=14)',
      also: [
        'Reason=construct local ID fail, ReasonCode=14',
        'Reason=construct local ID fail',
        'construct local ID fail v1',
        'construct local ID fail v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=construct local ID fail, ReasonCode=14, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-identity-mismatch', 'configuration-failed'],
      meaning: 'This end could not build its own ID. Check local-id-type and the ID that belongs to it.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-authentication-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=authentication fail, ReasonCode=15)',
      also: ['Reason=authentication fail, ReasonCode=15', 'Reason=authentication fail', 'authentication fail v1', 'authentication fail v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=authentication fail, ReasonCode=15, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning: 'The authentication of the identity failed. Enter the pre-shared key again at both ends, then compare the IDs.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-rekey-no-find-old-sa': {
      text: 'IPSec tunnel negotiation fails. (Reason=rekey no find old sa, ReasonCode=16)',
      also: [
        'Reason=rekey no find old sa, ReasonCode=16',
        'Reason=rekey no find old sa',
        'rekey no find old sa v1',
        'rekey no find old sa v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=rekey no find old sa, ReasonCode=16, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa', 'lifetime-rekey'],
      meaning:
        'At renegotiation the old SA was not found: the ends do not agree on which SAs are alive. If it repeats and no traffic passes, clear the SAs of this peer only, which stops its traffic until they are back.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-rekey-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=rekey fail, ReasonCode=17)',
      also: ['Reason=rekey fail, ReasonCode=17', 'Reason=rekey fail', 'rekey fail v1', 'rekey fail v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=rekey fail, ReasonCode=17, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'The old SA was already going offline when it was to be renegotiated. If traffic drops at each rekey, compare PFS and lifetimes of both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-first-packet-limited': {
      text: 'IPSec tunnel negotiation fails. (Reason=first packet limited, ReasonCode=18)',
      also: [
        'Reason=first packet limited, ReasonCode=18',
        'Reason=first packet limited',
        'first packet limited v1',
        'first packet limited v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=first packet limited, ReasonCode=18, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'First packets are rate limited here, so this request was dropped. It does not mean that the VPN is set wrongly: look for a peer that sends too many requests.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-invalid-cookie': {
      text: 'IPSec tunnel negotiation fails. (Reason=invalid cookie, ReasonCode=21)',
      also: ['Reason=invalid cookie, ReasonCode=21', 'Reason=invalid cookie', 'invalid cookie v1', 'invalid cookie v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=invalid cookie, ReasonCode=21, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The cookie (IKE SPI) of a packet is invalid; from another PeerAddress than the SDDC’s, ignore it. After a restart of one end expect it for a while; if it stays, clear the IKE SA of this peer only, which stops its traffic until it is back.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-invalid-length': {
      text: 'IPSec tunnel negotiation fails. (Reason=invalid length, ReasonCode=24)',
      also: ['Reason=invalid length, ReasonCode=24', 'Reason=invalid length', 'invalid length v1', 'invalid length v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=invalid length, ReasonCode=24, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        'The length of the packet is invalid. With IKEv1 suspect the pre-shared key first: with another key the encrypted message cannot be read. IKEv2: a fault between two vendors, or a damaged packet.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-unsupported-version': {
      text: 'IPSec tunnel negotiation fails. (Reason=unsupported version, ReasonCode=26)',
      also: ['Reason=unsupported version, ReasonCode=26', 'Reason=unsupported version', 'unsupported version v1', 'unsupported version v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=unsupported version, ReasonCode=26, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-version-mismatch'],
      meaning: 'The IKE version of the packet is not supported here. If it is the SDDC, give it one that this device supports.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-malformed-payload': {
      text: 'IPSec tunnel negotiation fails. (Reason=malformed payload, ReasonCode=28)',
      also: ['Reason=malformed payload, ReasonCode=28', 'Reason=malformed payload', 'malformed payload v1', 'malformed payload v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=malformed payload, ReasonCode=28, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        'A payload is malformed. With IKEv1 suspect the pre-shared key first: with another key the encrypted message cannot be read. IKEv2: a fault between two vendors, or a damaged packet.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-malformed-message': {
      text: 'IPSec tunnel negotiation fails. (Reason=malformed message, ReasonCode=30)',
      also: ['Reason=malformed message, ReasonCode=30', 'Reason=malformed message', 'malformed message v1', 'malformed message v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=malformed message, ReasonCode=30, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        'A message is malformed. With IKEv1 suspect the pre-shared key first: with another key the encrypted message cannot be read. IKEv2: a fault between two vendors, or a damaged packet.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-cookie-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=cookie mismatch, ReasonCode=31)',
      also: ['Reason=cookie mismatch, ReasonCode=31', 'Reason=cookie mismatch', 'cookie mismatch v1', 'cookie mismatch v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=cookie mismatch, ReasonCode=31, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The cookies (IKE SPIs) do not match: the packet belongs to another negotiation; from another PeerAddress than the SDDC’s, ignore it. If it stays, clear the IKE SA of this peer only, which stops its traffic until it is back.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-exchange-mode-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=exchange mode mismatch, ReasonCode=32)',
      also: [
        'Reason=exchange mode mismatch, ReasonCode=32',
        'Reason=exchange mode mismatch',
        'exchange mode mismatch v1',
        'exchange mode mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=exchange mode mismatch, ReasonCode=32, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-mode-mismatch'],
      meaning: 'The negotiation modes of IKEv1 differ. The SDDC speaks main mode only: set exchange-mode main.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-unknown-exchange-type': {
      text: 'IPSec tunnel negotiation fails. (Reason=unknown exchange type, ReasonCode=33)',
      also: [
        'Reason=unknown exchange type, ReasonCode=33',
        'Reason=unknown exchange type',
        'unknown exchange type v1',
        'unknown exchange type v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=unknown exchange type, ReasonCode=33, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-mode-mismatch', 'ike-version-mismatch'],
      meaning: 'The negotiation mode of the packet is unknown here. Compare exchange mode and IKE version of both ends.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-local-address-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=local address mismatch, ReasonCode=39)',
      also: [
        'Reason=local address mismatch, ReasonCode=39',
        'Reason=local address mismatch',
        'local address mismatch v1',
        'local address mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=local address mismatch, ReasonCode=39, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['remote-peer-not-configured', 'configuration-failed'],
      meaning:
        'The local address of the IKE negotiation is not the address of the interface. Set it to the address that the packets arrive at.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-nat-detection-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=nat detection fail, ReasonCode=40)',
      also: ['Reason=nat detection fail, ReasonCode=40', 'Reason=nat detection fail', 'nat detection fail v1', 'nat detection fail v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=nat detection fail, ReasonCode=40, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['nat-traversal'],
      meaning: 'NAT detection failed; the vendor says no more. See whether NAT is on the way, and whether NAT traversal is on here.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-flow-conflict': {
      text: 'IPSec tunnel negotiation fails. (Reason=flow conflict, ReasonCode=46)',
      also: ['Reason=flow conflict, ReasonCode=46', 'Reason=flow conflict', 'flow confict', 'flow conflict v1', 'flow conflict v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=flow conflict, ReasonCode=46, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['overlapping-networks', 'traffic-selector-mismatch'],
      meaning: 'The networks conflict with those of another flow. Remove or narrow the duplicate.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-netmask-mismatch': {
      text: 'IPSec tunnel negotiation fails. (Reason=netmask mismatch, ReasonCode=48)',
      also: ['Reason=netmask mismatch, ReasonCode=48', 'Reason=netmask mismatch', 'netmask mismatch v1', 'netmask mismatch v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=netmask mismatch, ReasonCode=48, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The mask that the peer sends is not the configured one, and the filter for IPsec masks is on here. Mirror the networks with the same masks.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-no-policy-applied-on-interface': {
      text: 'IPSec tunnel negotiation fails. (Reason=no policy applied on interface, ReasonCode=49)',
      also: [
        'Reason=no policy applied on interface, ReasonCode=49',
        'Reason=no policy applied on interface',
        'no policy applied on interface v1',
        'no policy applied on interface v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=no policy applied on interface, ReasonCode=49, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['remote-peer-not-configured', 'configuration-failed'],
      meaning:
        'No IPsec policy is applied to the interface that the request came in on. If PeerAddress is that of the SDDC, apply it there, or the IPsec profile to the tunnel interface; from another address it may be noise from the Internet.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-fragment-packet-limit': {
      text: 'IPSec tunnel negotiation fails. (Reason=fragment packet limit, ReasonCode=50)',
      also: [
        'Reason=fragment packet limit, ReasonCode=50',
        'Reason=fragment packet limit',
        'fragment packet limit v1',
        'fragment packet limit v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=fragment packet limit, ReasonCode=50, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-fragmentation', 'mtu-mss'],
      meaning:
        'More fragments arrive than the limit allows. Offer fewer proposals, use a smaller certificate, or turn IKEv2 fragmentation on here (the SDDC has no switch for it).',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-fragment-packet-reassemble-timeout': {
      text: 'IPSec tunnel negotiation fails. (Reason=fragment packet reassemble timeout, ReasonCode=51)',
      also: [
        'Reason=fragment packet reassemble timeout, ReasonCode=51',
        'Reason=fragment packet reassemble timeout',
        'fragment packet reassemble timeout v1',
        'fragment packet reassemble timeout v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=fragment packet reassemble timeout, ReasonCode=51, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['ike-fragmentation', 'firewall-blocking-ipsec', 'mtu-mss'],
      meaning: 'A packet could not be reassembled in time: a fragment is lost on the way. Look for a device that drops fragments.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-form-cert-payload-fail': {
      text: 'IPSec tunnel negotiation fails. (Reason=form cert payload fail, ReasonCode=52)',
      also: [
        'Reason=form cert payload fail, ReasonCode=52',
        'Reason=form cert payload fail',
        'form cert payload fail v1',
        'form cert payload fail v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=form cert payload fail, ReasonCode=52, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The certificate payload could not be formed. Import the certificate again, or use a pre-shared key.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-max-transmit-reached': {
      text: 'IPSec tunnel negotiation fails. (Reason=max transmit reached, ReasonCode=53)',
      also: [
        'Reason=max transmit reached, ReasonCode=53',
        'Reason=max transmit reached',
        'max transmit reached v1',
        'max transmit reached v2',
      ],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=max transmit reached, ReasonCode=53, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'nat-traversal',
        'ike-version-mismatch',
        'pre-shared-key-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'Nobody answered the repeated message, or our offer was refused. Check the peer address, UDP 500 and UDP 4500; an end without a VPN for this peer, set to the other IKE version or, with IKEv1, to another key may not answer either. Once IKE is up: the path.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-no-valid-local-cert': {
      text: 'IPSec tunnel negotiation fails. (Reason=no valid local cert, ReasonCode=54)',
      also: ['Reason=no valid local cert, ReasonCode=54', 'Reason=no valid local cert', 'no valid local cert v1', 'no valid local cert v2'],
      example:
        'IPSEC/4/IPSECNEGOFAIL: OID 1.3.6.1.4.1.2011.6.122.26.6.14 IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=no valid local cert, ReasonCode=54, PeerAddress=198.51.100.20, PeerPort=500, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'This end has no valid certificate of its own. Import one, or use a pre-shared key.',
      source: 'huawei-ipsec-nego-fail',
    },
    'huawei-nego-fail-eap-authentication-fail': {
      text: 'IPSec tunnel negotiation fails. {details} Reason=eap authentication fail',
      also: ['Reason=eap authentication fail', 'eap authentication fail v1', 'eap authentication fail v2'],
      example: 'IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=eap authentication fail',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'EAP authentication failed. The SDDC uses no EAP: remove it from the IKE peer.',
      source: 'otc-vpn-causes',
    },
    'huawei-nego-fail-role-mismatch': {
      text: 'IPSec tunnel negotiation fails. {details} Reason=role mismatch',
      also: ['Reason=role mismatch', 'role mismatch v1', 'role mismatch v2'],
      example: 'IPSec tunnel negotiation fails. (Ifindex=7, SeqNum=1, Reason=role mismatch',
      role: 'either',
      problems: ['respond-only-both-ends'],
      meaning:
        "Huawei's list of causes has this reason; no explanation of it was found. Taken literally, the roles of the two ends do not fit each other: let one end initiate.",
      source: 'unverified',
    },
    'huawei-tunnel-stop-dpd-timeout': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=dpd timeout',
      also: ['OfflineReason=dpd timeout', 'last-offline-reason: dpd timeout', 'dpd timeout v1', 'dpd timeout v2'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=dpd timeout, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning: 'Dead peer detection got no answer, and the tunnel was removed. Look at the path first, then at DPD here.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-peer-request': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=peer request',
      also: ['OfflineReason=peer request', 'last-offline-reason: peer request', 'peer request v1', 'peer request v2'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=peer request, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning: 'The other end asked to tear the tunnel down. The message carries no reason: see what was changed at the SDDC then.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-config-modify-or-manual-offline': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=config modify or manual offline',
      also: [
        'OfflineReason=config modify or manual offline',
        'last-offline-reason: config modify or manual offline',
        'config modify or manual offline v1',
        'config modify or manual offline v2',
      ],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=config modify or manual offline, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The configuration was changed here, or the SA was cleared here: no fault of the other end. Find out who or what did it.',
      source: 'huawei-ipsec-tunnel-stop',
    },
    'huawei-tunnel-stop-phase1-hard-expiry': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=phase1 hard expiry',
      also: [
        'OfflineReason=phase1 hard expiry',
        'last-offline-reason: phase1 hard expiry',
        'phase1 hard expiry v1',
        'phase1 hard expiry v2',
      ],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=phase1 hard expiry, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'down',
      meaning: 'The IKE SA ran out before a new one was negotiated. Look for the negotiation that failed before this line.',
      source: 'otc-vpn-causes',
    },
    'huawei-tunnel-stop-phase2-hard-expiry': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=phase2 hard expiry',
      also: [
        'OfflineReason=phase2 hard expiry',
        'last-offline-reason: phase2 hard expiry',
        'phase2 hard expiry v1',
        'phase2 hard expiry v2',
      ],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=phase2 hard expiry, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'down',
      meaning: 'The IPsec SA ran out and no new one was there. If traffic was flowing, compare PFS and lifetimes of both ends.',
      source: 'otc-vpn-causes',
    },
    'huawei-tunnel-stop-heartbeat-timeout': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=heartbeat timeout',
      also: ['OfflineReason=heartbeat timeout', 'last-offline-reason: heartbeat timeout', 'heartbeat timeout v1', 'heartbeat timeout v2'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=heartbeat timeout, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning: 'The heartbeat got no answer. It is not DPD: set DPD instead, which the SDDC supports.',
      source: 'otc-vpn-causes',
    },
    'huawei-tunnel-stop-re-auth-timeout': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=re-auth timeout',
      also: ['OfflineReason=re-auth timeout', 'last-offline-reason: re-auth timeout', 're-auth timeout v1', 're-auth timeout v2'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=re-auth timeout, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'down',
      meaning: 'Reauthentication timed out, and the SA was deleted.',
      source: 'otc-vpn-causes',
    },
    'huawei-tunnel-stop-hard-expiry-triggered-by-port-mismatch': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=hard expiry triggered by port mismatch',
      also: [
        'OfflineReason=hard expiry triggered by port mismatch',
        'last-offline-reason: hard expiry triggered by port mismatch',
        'hard expiry triggered by port mismatch v1',
        'hard expiry triggered by port mismatch v2',
      ],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=hard expiry triggered by port mismatch, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['nat-traversal', 'lifetime-rekey'],
      tells: 'down',
      meaning:
        'The SA ran out because the NAT port did not match. A NAT device on the way gave the VPN another port: keep its mapping alive with the NAT keepalive, or use 1:1 NAT.',
      source: 'otc-vpn-causes',
    },
    'huawei-tunnel-stop-kick-old-sa-with-same-flow': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=kick old sa with same flow',
      also: [
        'OfflineReason=kick old sa with same flow',
        'last-offline-reason: kick old sa with same flow',
        'kick old sa with same flow v1',
        'kick old sa with same flow v2',
      ],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=kick old sa with same flow, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa', 'overlapping-networks'],
      tells: 'down',
      meaning: 'A new SA for the same flow replaced this one. If it repeats, two peers or two policies claim the same networks.',
      source: 'otc-vpn-causes',
    },
    'huawei-tunnel-stop-receive-invalid-spi-notify': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=receive invalid spi notify',
      also: [
        'OfflineReason=receive invalid spi notify',
        'last-offline-reason: receive invalid spi notify',
        'receive invalid spi notify v1',
        'receive invalid spi notify v2',
      ],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=receive invalid spi notify, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['stale-sa'],
      tells: 'down',
      meaning: 'The peer reported an invalid SPI: it no longer knows this SA. After a restart of one end expect it once.',
      source: 'otc-vpn-causes',
    },
    'huawei-tunnel-stop-exchange-timeout': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=exchange timeout',
      also: ['OfflineReason=exchange timeout', 'last-offline-reason: exchange timeout', 'exchange timeout v1', 'exchange timeout v2'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=exchange timeout, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      tells: 'down',
      meaning: 'An exchange of packets timed out, and the tunnel was removed. Look at the path to the peer.',
      source: 'otc-vpn-causes',
    },
    'huawei-tunnel-stop-flow-overlap': {
      text: 'The IPSec tunnel is deleted. {details} OfflineReason=flow overlap',
      also: ['OfflineReason=flow overlap', 'last-offline-reason: flow overlap', 'flow overlap v1', 'flow overlap v2'],
      example:
        'IPSEC/4/IPSECTUNNELSTOP: OID 1.3.6.1.4.1.2011.6.122.26.6.2 The IPSec tunnel is deleted. (Ifindex=7, SeqNum=1,TunnelIndex=12, DstIP=198.51.100.20, RemotePort=500, SrcIP=203.0.113.10, OfflineReason=flow overlap, VsysName=public, InterfaceName=GigabitEthernet0/0/1)',
      role: 'either',
      problems: ['overlapping-networks', 'traffic-selector-mismatch'],
      tells: 'down',
      meaning:
        "An address in the protected networks conflicts with the peer's own address. Take the public IP of the SDDC out of the security ACL.",
      source: 'otc-vpn-causes',
    },
    'huawei-ipsec-tunnel-start': {
      text: 'The IPSec tunnel is established.',
      example:
        'IPSEC/4/IPSECTUNNELSTART: OID 1.3.6.1.4.1.2011.6.122.26.6.1 The IPSec tunnel is established. (Ifindex=7, SeqNum=1, TunnelIndex=12, DstIP=198.51.100.20)',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The IPsec tunnel is established: both phases are negotiated.',
      source: 'huawei-ipsec-alarms',
    },
    'huawei-ike-sa-phase1-establish': {
      text: 'hwIKESaPhase1Establish',
      example: 'IPSEC-VPN_1.3.6.1.4.1.2011.6.122.26.6.13 hwIKESaPhase1Establish',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Phase 1 is established. What fails after this is phase 2.',
      source: 'huawei-ipsec-alarms',
    },
    'huawei-ipsec-tunnel-teared-down': {
      text: 'An IPSec tunnel is teared down.',
      example:
        'IPSEC-VPN/5/IPSEC_TUNNEL_TEARED_DOWN:An IPSec tunnel is teared down. (PolicyName=sddc, IfIndex=7, SeqNum=1, RuleNum=5, SrcIP=203.0.113.10, DstIP=198.51.100.20, State=Normal)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The tunnel went down. The full line also carries OfflineReason, before State: that is the cause.',
      source: 'huawei-tunnel-teared-down',
    },
    'huawei-ike-sa-negotiating': {
      text: 'NEG|A v2:1',
      also: ['NEG v2:1', 'NEG|M v2:1', 'NEG|S v2:1', 'NEG v1:1', 'NEG|A v1:1', 'NEG|M v1:1'],
      example: ' 117        198.51.100.20:500                     NEG|A        v2:1     IP          198.51.100.20',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'pre-shared-key-mismatch',
        'phase1-crypto-mismatch',
      ],
      tells: 'ike-started',
      meaning:
        'display ike sa: phase 1 is being negotiated, a fault only if it stays. display ike error-info names a refusal; without one nothing may come back: look at the path, UDP 500 and 4500.',
      source: 'huawei-ipsec-examples',
    },
    'huawei-bgp-log-bad-as': {
      text: 'Error Subcode : 2(Bad Peer AS)',
      also: ['Error Code : 2(OPEN Message Error) Error Subcode : 2(Bad Peer AS)'],
      example: ' Error Subcode : 2(Bad Peer AS)',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'In `display bgp peer … log-info`: the AS was refused. Receive Notification below it: the other end refuses the AS of this router; Send Notification: this router refuses that of the other end. Correct the one that departs from the design. An entry of the past: see its time, and the state now.',
      source: 'inferred',
    },
    'huawei-bgp-log-hold-timer': {
      text: 'Error Code : 4(Hold Timer Expired',
      example: ' Error Code    : 4(Hold Timer Expired)',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'In `display bgp peer … log-info`: the hold timer ended the session, here (Send Notification) or at the other end (Receive Notification). Look at the tunnel first, then at the timers. An entry of the past: see its time, and the state now.',
      source: 'inferred',
    },
    'huawei-bgp-log-shutdown': {
      text: 'Error Subcode : 2(Administrative Shutdown)',
      example: ' Error Subcode : 2(Administrative Shutdown)',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'In `display bgp peer … log-info`: the neighbor was shut down, or its BGP stopped, at the other end (Receive Notification) or here (Send Notification; `undo peer … ignore`). An entry of the past: see its time, and the state now.',
      source: 'inferred',
    },
    'huawei-bgp-log-reset': {
      text: 'Error Subcode : 4(Administrative Reset)',
      example: ' Error Subcode : 4(Administrative Reset)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'In `display bgp peer … log-info`: the session was cleared, by hand or by a program. It names no fault.',
      source: 'huawei-bgp-peer-log-info',
    },
  },
});
