/** An SRX of a branch as `show configuration` shows it: a VPN to an SDDC among all else that such a device has. */
export const runningSrx = `admin@branch> show configuration | no-more
## Last commit: 2026-03-02 08:11:09 UTC by admin
version 22.4R3.25;
groups {
    node0 {
        system {
            host-name branch-a;
        }
    }
}
apply-groups "\${node}";
system {
    host-name branch;
    root-authentication {
        encrypted-password "$6$abcdefgh$ijklmnop"; ## SECRET-DATA
    }
    login {
        user admin {
            uid 2000;
            class super-user;
            authentication {
                encrypted-password "$6$abcdefgh$qrstuvwx"; ## SECRET-DATA
            }
        }
    }
    services {
        ssh;
        netconf {
            ssh;
        }
        dhcp-local-server {
            group lan {
                interface irb.0;
            }
        }
    }
    name-server {
        192.0.2.53;
    }
    syslog {
        host 10.2.0.60 {
            any notice;
        }
    }
    ntp {
        server 192.0.2.123;
    }
}
chassis {
    aggregated-devices {
        ethernet {
            device-count 2;
        }
    }
}
security {
    log {
        mode stream;
    }
    ike {
        traceoptions {
            file ike.log size 1m;
            flag all;
        }
        proposal IKE-PROP {
            description "as the SDDC has it";
            authentication-method pre-shared-keys;
            dh-group group14;
            authentication-algorithm sha-256;
            encryption-algorithm aes-256-cbc;
            lifetime-seconds 28800;
        }
        policy IKE-POL {
            mode main;
            proposals IKE-PROP;
            pre-shared-key ascii-text correct-horse-battery; ## SECRET-DATA
        }
        gateway SDDC-GW {
            ike-policy IKE-POL;
            address 203.0.113.10;
            dead-peer-detection {
                interval 10;
                threshold 3;
            }
            local-identity inet 198.51.100.20;
            remote-identity inet 203.0.113.10;
            external-interface ge-0/0/0.0;
            version v2-only;
        }
    }
    ipsec {
        vpn-monitor-options {
            interval 10;
            threshold 10;
        }
        proposal IPSEC-PROP {
            protocol esp;
            authentication-algorithm hmac-sha-256-128;
            encryption-algorithm aes-256-cbc;
            lifetime-seconds 3600;
        }
        policy IPSEC-POL {
            perfect-forward-secrecy {
                keys group14;
            }
            proposals IPSEC-PROP;
        }
        vpn SDDC-VPN {
            bind-interface st0.0;
            df-bit clear;
            ike {
                gateway SDDC-GW;
                ipsec-policy IPSEC-POL;
            }
            establish-tunnels immediately;
        }
    }
    address-book {
        global {
            address lan 10.2.0.0/16;
            address sddc 10.1.0.0/16;
            address web {
                dns-name www.example.net;
            }
        }
    }
    screen {
        ids-option untrust-screen {
            icmp {
                ping-death;
            }
        }
    }
    flow {
        tcp-mss {
            ipsec-vpn {
                mss 1350;
            }
        }
        traceoptions {
            file flow.log;
        }
    }
    nat {
        source {
            rule-set out {
                from zone trust;
                to zone untrust;
                rule all {
                    match {
                        source-address 0.0.0.0/0;
                    }
                    then {
                        source-nat {
                            interface;
                        }
                    }
                }
            }
        }
    }
    policies {
        from-zone trust to-zone untrust {
            policy out {
                match {
                    source-address lan;
                    destination-address [ any web ];
                    application any;
                }
                then {
                    permit;
                }
            }
        }
        from-zone trust to-zone vpn {
            policy to-sddc {
                match {
                    source-address lan;
                    destination-address sddc;
                    application [ junos-https junos-ssh ];
                }
                then {
                    permit;
                    log {
                        session-close;
                    }
                }
            }
        }
    }
    zones {
        security-zone trust {
            host-inbound-traffic {
                system-services {
                    all;
                }
            }
            interfaces {
                irb.0;
            }
        }
        security-zone untrust {
            screen untrust-screen;
            interfaces {
                ge-0/0/0.0 {
                    host-inbound-traffic {
                        system-services {
                            ike;
                        }
                    }
                }
            }
        }
        security-zone vpn {
            host-inbound-traffic {
                protocols {
                    bgp;
                }
            }
            interfaces {
                st0.0;
            }
        }
    }
}
interfaces {
    ge-0/0/0 {
        description WAN;
        unit 0 {
            family inet {
                filter {
                    input protect;
                }
                address 198.51.100.20/24;
            }
        }
    }
    ge-0/0/1 {
        disable;
    }
    ge-0/0/2 {
        unit 0 {
            family ethernet-switching {
                vlan {
                    members lan;
                }
            }
        }
    }
    irb {
        unit 0 {
            family inet {
                address 10.2.0.1/16;
            }
        }
    }
    st0 {
        unit 0 {
            description "to the SDDC";
            family inet {
                mtu 1400;
                address 169.254.100.2/30;
            }
        }
    }
}
snmp {
    community monitoring {
        authorization read-only;
    }
}
policy-options {
    prefix-list ours {
        10.2.0.0/16;
    }
    policy-statement ANNOUNCE {
        term ours {
            from {
                protocol direct;
                prefix-list ours;
            }
            then accept;
        }
        then reject;
    }
    policy-statement NEXT-HOP-SELF {
        then {
            next-hop self;
        }
    }
}
protocols {
    bgp {
        log-updown;
        group SDDC {
            type external;
            description "SDDC";
            export ANNOUNCE;
            peer-as 65000;
            neighbor 169.254.100.1 {
                description "the SDDC";
            }
        }
        group INSIDE {
            type internal;
            local-address 10.2.0.1;
            export [ NEXT-HOP-SELF ELSEWHERE ];
            neighbor 10.2.0.2;
        }
    }
    lldp {
        interface all;
    }
    l2-learning {
        global-mode switching;
    }
}
routing-options {
    static {
        route 0.0.0.0/0 next-hop 198.51.100.1;
    }
    router-id 198.51.100.20;
    autonomous-system 65001;
}
vlans {
    lan {
        vlan-id 10;
        l3-interface irb.0;
    }
}

admin@branch>
`;
