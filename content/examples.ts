/** One example for each way in: what people see most, so that whoever tries one learns something. */
export const examples = {
  console: 'down-negotiating-ipsec-negotiation-not-started',
  pasted: 'received NO_PROPOSAL_CHOSEN notify error',
  /** Both ends of one VPN, which differ in the Diffie-Hellman group of the IKE SA. */
  compared: {
    sddc: [
      'Local IP Address: 198.51.100.20',
      'Remote Public IP: 203.0.113.10',
      'IKE Type: IKE V2',
      'Tunnel Encryption: AES 256',
      'Tunnel Digest Algorithm: SHA2',
      'Perfect Forward Secrecy: Enabled',
      'IKE Encryption: AES 256',
      'IKE Digest Algorithm: SHA2',
      'Diffie Hellman: Group 14',
    ].join('\n'),
    remote: [
      'connections {',
      '  sddc {',
      '    version = 2',
      '    local_addrs = 203.0.113.10',
      '    remote_addrs = 198.51.100.20',
      '    proposals = aes256-sha256-modp1536',
      '    local { auth = psk }',
      '    remote { auth = psk }',
      '    children {',
      '      vti {',
      '        local_ts = 0.0.0.0/0',
      '        remote_ts = 0.0.0.0/0',
      '        esp_proposals = aes256-sha256-modp2048',
      '      }',
      '    }',
      '  }',
      '}',
    ].join('\n'),
  },
} as const;
