/** A FortiGate of a branch as a backup shows it: a VPN to an SDDC among all else that such a device has. */
export const runningFortiGate = `#config-version=FGT60F-7.2.8-FW-build1639-240313:opmode=0:vdom=0:user=admin
#conf_file_ver=123456789
#buildno=1639
#global_vdom=1
config system global
    set admintimeout 30
    set alias "FortiGate-60F"
    set hostname "branch-fw"
    set timezone 26
end
config system accprofile
    edit "prof_admin"
        set secfabgrp read-write
        set ftviewgrp read-write
    next
end
config system interface
    edit "wan1"
        set vdom "root"
        set ip 198.51.100.20 255.255.255.0
        set allowaccess ping fgfm
        set type physical
        set role wan
        set snmp-index 1
    next
    edit "wan2"
        set vdom "root"
        set mode dhcp
        set allowaccess ping
        set status down
        set type physical
        set role wan
        set snmp-index 2
    next
    edit "internal"
        set vdom "root"
        set ip 10.2.0.1 255.255.0.0
        set allowaccess ping https ssh
        set type hard-switch
        set device-identification enable
        set lldp-transmission enable
        set role lan
    next
    edit "guest"
        set vdom "root"
        set ip 10.9.9.1 255.255.255.0
        set mtu-override enable
        set mtu 1492
        set interface "internal"
        set vlanid 99
    next
    edit "to-sddc"
        set vdom "root"
        set ip 169.254.100.2 255.255.255.255
        set type tunnel
        set remote-ip 169.254.100.1 255.255.255.252
        set tcp-mss 1350
        set snmp-index 12
        set interface "wan1"
    next
end
config system physical-switch
    edit "sw0"
        set age-val 0
    next
end
config system admin
    edit "admin"
        set accprofile "super_admin"
        set vdom "root"
        set password ENC SH2abcdefghijklmnopqrstuvwxyz0123456789=
    next
end
config system ha
    set override disable
end
config system dns
    set primary 192.0.2.53
    set secondary 192.0.2.54
end
config system snmp community
    edit 1
        set name "monitoring"
        config hosts
            edit 1
                set ip 10.2.0.50 255.255.255.255
            next
        end
    next
end
config system replacemsg mail "email-av-fail"
    set buffer "<html>
<body>Virus found</body>
</html>"
end
config firewall address
    edit "lan"
        set uuid 11111111-2222-3333-4444-555555555555
        set subnet 10.2.0.0 255.255.0.0
    next
    edit "sddc-nets"
        set uuid 11111111-2222-3333-4444-555555555556
        set associated-interface "to-sddc"
        set allow-routing enable
        set subnet 10.1.0.0 255.255.0.0
    next
    edit "login.example.net"
        set type fqdn
        set fqdn "login.example.net"
    next
end
config firewall addrgrp
    edit "all-lans"
        set member "lan"
    next
end
config firewall service custom
    edit "HTTPS-8443"
        set tcp-portrange 8443
    next
end
config user local
    edit "guest"
        set type password
        set passwd ENC abcdefgh
    next
end
config vpn certificate local
    edit "branch"
        set password ENC abcdefgh
        set private-key "-----BEGIN ENCRYPTED PRIVATE KEY-----
MIIabc
-----END ENCRYPTED PRIVATE KEY-----"
    next
end
config vpn ssl settings
    set servercert "branch"
    set port 10443
end
config vpn ipsec phase1-interface
    edit "to-sddc"
        set interface "wan1"
        set ike-version 2
        set keylife 28800
        set peertype any
        set net-device disable
        set proposal aes256-sha256
        set comments "VPN to the SDDC"
        set dhgrp 14
        set remote-gw 203.0.113.10
        set psksecret correct-horse-battery
    next
end
config vpn ipsec phase2-interface
    edit "to-sddc"
        set phase1name "to-sddc"
        set proposal aes256-sha256
        set dhgrp 14
        set auto-negotiate enable
        set keylifeseconds 3600
    next
end
config firewall policy
    edit 1
        set name "out"
        set srcintf "internal"
        set dstintf "wan1"
        set action accept
        set srcaddr "lan"
        set dstaddr "all"
        set schedule "always"
        set service "ALL"
        set utm-status enable
        set logtraffic all
        set nat enable
    next
    edit 2
        set name "to the SDDC"
        set srcintf "internal"
        set dstintf "to-sddc"
        set action accept
        set srcaddr "lan"
        set dstaddr "sddc-nets"
        set schedule "always"
        set service "ALL"
    next
end
config router prefix-list
    edit "ours"
        config rule
            edit 1
                set prefix 10.2.0.0 255.255.0.0
                unset ge
                unset le
            next
        end
    next
end
config router static
    edit 1
        set gateway 198.51.100.1
        set device "wan1"
    next
end
config router ospf
    set router-id 10.2.0.1
end
config router bgp
    set as 65001
    set router-id 198.51.100.20
    set ibgp-multipath enable
    config neighbor
        edit "169.254.100.1"
            set advertisement-interval 1
            set soft-reconfiguration enable
            set description "SDDC"
            set remote-as 65000
        next
        edit "10.2.0.2"
            set remote-as 65001
            set next-hop-self enable
        next
    end
    config network
        edit 1
            set prefix 10.2.0.0 255.255.0.0
        next
    end
    config redistribute "connected"
    end
    config redistribute "static"
    end
end
config log syslogd setting
    set status enable
    set server "10.2.0.60"
end
`;
