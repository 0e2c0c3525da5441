import type { Noted } from './format.ts';
import { noted } from './format.ts';
import { fieldsOf, plain } from './json-located.ts';
import type { NsxObjects } from './nsx-objects.ts';

/** Fields that a VPN's objects have and that change nothing of what is compared, or that are read. */
const known = new Set(
  `resource_type id display_name path parent_path relative_path remote_path unique_id realization_id owner_id origin_site_id
  marked_for_delete overridden description tags enabled children links schema self ike_log_level
  site_overrides authentication_mode compliance_suite connection_initiation_mode dpd_profile_path dpd_profile_id ike_profile_path ike_profile_id
  tunnel_profile_path ipsec_tunnel_profile_id local_endpoint_path local_endpoint_id peer_endpoint_id ipsec_vpn_service_id peer_address peer_id psk
  force_whitelisting default_rule_logging tcp_mss_clamping tunnel_interfaces tunnel_ports rules policy_rules sensitive_data
  encryption_algorithms digest_algorithms dh_groups sa_life_time ike_version enable_perfect_forward_secrecy df_policy transform_protocol
  encapsulation_mode extended_attributes prf_algorithms anti_replay
  dpd_probe_mode dpd_probe_interval retry_count local_address local_id certificate_path trust_ca_paths trust_crl_paths
  certificate_id trust_ca_ids trust_crl_ids
  passphrases passphrase remote_public_address remote_private_address tunnel_digest_algorithms ike_digest_algorithms ike_encryption_algorithms
  tunnel_encryption_algorithms l3vpn_session
  neighbor_address remote_as_num source_addresses password hold_down_time keep_alive_time maximum_hop_limit route_filtering in_route_filters
  out_route_filters allow_as_in graceful_restart_mode bfd neighbor_local_as_config local_as_num ecmp graceful_restart graceful_restart_config
  inter_sr_ibgp multipath_relax route_aggregations address_family`
    .split(/\s+/)
    .map(plain),
);

/** Notes on fields of VPN objects that nothing here knows: a misspelt one is refused or left out by NSX. */
export function unreadFields(objects: NsxObjects): Noted[] {
  const all = [objects.session, objects.l3vpn, objects.ike, objects.tunnel, objects.dpd, objects.endpoint, objects.neighbor].flat();
  return all
    .flatMap((object) => [...fieldsOf(object)].filter(([name]) => !known.has(name)))
    .filter(([name]) => /^[a-z\d.]+$/.test(name) && !generated.has(name))
    .slice(0, 20)
    .map(([name, { line }]) => noted(line, name, 'This field is not known here, so it is not compared. Is it spelt as NSX spells it?'));
}

/** What NSX writes into each of its objects. */
const generated = new Set(
  [
    '_create_time',
    '_create_user',
    '_last_modified_time',
    '_last_modified_user',
    '_system_owned',
    '_protection',
    '_revision',
    '_schema',
    '_self',
    '_links',
  ].map(plain),
);
