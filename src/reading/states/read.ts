import type { Line } from '../line.ts';
import { readLargeRequests } from '../logs/large-requests.ts';
import { readSteadyEnds } from '../logs/steady-ends.ts';
import type { VersionWords } from '../logs/versions.ts';
import { createVersionReader } from '../logs/versions.ts';
import type { AsideWords } from './asides.ts';
import type { SaLists } from './child-missing.ts';
import { createChildReader } from './child-missing.ts';
import { anyOf, fieldGaps } from '../pattern.ts';
import type { StateFact } from './fact.ts';
import { longestStateLine } from './fact.ts';
import { readBindings } from './bindings.ts';
import { readDeletes } from './deletes.ts';
import type { ReasonWords } from './reasons.ts';
import type { ProbeWords } from './dpd.ts';
import { createProbeReader } from './dpd.ts';
import type { ExchangeWords } from './exchanges.ts';
import { createExchangeReader } from './exchanges.ts';
import type { FateWords } from './fates.ts';
import { createFateReader } from './fates.ts';
import type { FlowWords } from './flows.ts';
import { createFlowReader } from './flows.ts';
import { createFragmentReader } from './fragments.ts';
import { createHalfOpenReader } from './half-open.ts';
import { bgpInstead, readInbound } from './inbound.ts';
import { readBareBehindNat } from './nat-found.ts';
import { readOwnNetworks } from './own-networks.ts';
import { readBeatenAnswers } from './beaten-answers.ts';
import { readAskedSwitches } from './asked-switches.ts';
import { readEdgeAddresses } from './edge-addresses.ts';
import type { IkeWords } from './ike-standing.ts';
import { createIkeStanding } from './ike-standing.ts';
import type { ModeWords } from './modes.ts';
import { createModeReader } from './modes.ts';
import { readHeldNetworks } from './held-networks.ts';
import type { SeriesWords } from './metrics.ts';
import { createSeriesReader } from './metrics.ts';
import type { PacketWords } from './monitored.ts';
import { createPacketReader } from './monitored.ts';
import { createSubnetReader } from './own-subnets.ts';
import { createRuleReader } from './rule-facts.ts';
import type { RuleWords } from './rules.ts';
import type { Phrases } from './phrases.ts';
import { createPhraseReader } from './phrases.ts';
import { createNextHopReader } from './next-hops.ts';
import { readMoreSpecific } from './more-specific.ts';
import { versionInstead } from './rejected.ts';
import { readRib } from './rib.ts';
import type { AskedRoutes } from './route-answers.ts';
import { createAskedReader } from './route-answers.ts';
import type { RouteWords } from './routes.ts';
import { createRouteReader } from './routes.ts';
import { readBareSas, readInOutColumns, readReplays, readSaPairs } from './sa-pairs.ts';
import { readEvents } from './events.ts';
import { readFlags } from './flags.ts';
import { createOffBlockReader } from './off-blocks.ts';
import { readUnrouted } from './unrouted.ts';
import { readCryptoAcls } from './crypto-acls.ts';
import { readEmptyCaptures } from './empty-captures.ts';
import { readPolicyMatch } from './policy-match.ts';
import { readVtiRule } from './vti-rule.ts';
import { readProhibited } from './prohibited.ts';
import { readTorch } from './torch.ts';
import { readTtl } from './ttl.ts';
import { readHolds } from './holds.ts';
import { readDeniedPrefixes } from './denied-prefixes.ts';
import { readSaMismatches } from './sa-mismatches.ts';
import { readSockets } from './sockets.ts';
import { readCloudRoutes } from './cloud-routes.ts';
import { readFlowLogs } from './flow-logs.ts';
import { readOldRows, readOlderNotifications } from './old-rows.ts';
import type { PhaseWords } from './phases.ts';
import { createPhaseReader } from './phases.ts';
import type { EndingWords } from './named-sas.ts';
import { createEndingReader, readNamedSas } from './named-sas.ts';
import type { PeerWords } from './peers.ts';
import { createPeerReader } from './peers.ts';
import { readSpis } from './spis.ts';
import { readCrossings, readNotTaken, readTraces } from './traces.ts';
import type { SwitchWords } from './switches.ts';
import { createSwitchReader } from './switches.ts';
import type { Tallies } from './tallies.ts';
import { createTallyReader } from './tallies.ts';
import { readTranslated } from './translated.ts';
import { readNatOrder } from './nat-order.ts';
import type { EndWords } from './two-ends.ts';
import { createEndReader } from './two-ends.ts';
import type { TunnelTableWords } from './tunnel-table.ts';
import { createTunnelTableReader } from './tunnel-table.ts';
import type { TunnelWords } from './tunnels.ts';
import { createInterfaceReader, createTunnelFinder } from './tunnels.ts';
import type { AgreementWords } from '../settings/agree.ts';
import { createAgreementReader } from '../settings/agree.ts';
import { readValidity } from './validity.ts';
import { readWaysOut } from './way-out.ts';

/** How devices word what they show of a state: content. */
export interface StateWords {
  readonly tunnels: TunnelWords;
  readonly sas: SaLists & IkeWords & ModeWords;
  readonly routes: RouteWords;
  readonly asked: AskedRoutes;
  readonly nextHops: readonly string[];
  readonly versions: VersionWords;
  readonly phrases: Phrases;
  readonly tallies: Tallies;
  readonly rules: RuleWords;
  readonly peers: PeerWords;
  readonly probes: ProbeWords;
  readonly exchanges: ExchangeWords;
  readonly endings: EndingWords;
  readonly fates: FateWords;
  readonly flows: FlowWords;
  readonly series: SeriesWords;
  readonly packets: PacketWords;
  /** Counters of fragments that never became whole again. */
  readonly lost: readonly string[];
  /** Whom BGP is to reach, as a head, a setting, or a row with its state. */
  readonly neighbors: readonly string[];
  readonly tables: TunnelTableWords;
  /** A text about a certificate has one of these. */
  readonly certificates: readonly string[];
  readonly ends: EndWords;
  readonly phases: PhaseWords;
  readonly reasons: ReasonWords;
  readonly agreement: AgreementWords;
  readonly asides: AsideWords;
  readonly switches: SwitchWords;
}

/** What says why a tunnel is down says more than that it is; and that one is up says nothing of another. */
const whys: ReadonlySet<StateFact['says']> = new Set([
  'child missing',
  'child partly',
  'child refused',
  'versions differ',
  'nothing in common',
  'child nothing in common',
  'networks differ',
]);

/** A state is pasted whole; in more lines than this it is a log. */
const mostLines = 1000;

/** A phrase stands near the beginning of a line, however long it goes on. */
const cutOff = (line: Line): Line => (line.text.length > longestStateLine ? { ...line, text: line.text.slice(0, longestStateLine) } : line);

/** Reads what the lines of states say together that no line says by itself. */
export function createStateReader(words: StateWords, timeOf: (text: string) => number | null): (lines: readonly Line[]) => StateFact[] {
  const tunnelsIn = createTunnelFinder(words.tunnels);
  const readInterfaces = createInterfaceReader(words.tunnels);
  const readOffBlocks = createOffBlockReader(words.tunnels);
  const standing = createIkeStanding(words.sas);
  const readChildren = createChildReader(standing, words.sas);
  const readHalfOpen = createHalfOpenReader(standing);
  const readModes = createModeReader(words.sas, standing);
  const readRoutes = createRouteReader(words.routes);
  const readAsked = createAskedReader(words.asked);
  const readNextHops = createNextHopReader(words.nextHops);
  const readEnds = createEndReader(words.ends, words.sas.ikeUp);
  const readAgreement = createAgreementReader(words.agreement, words.sas.ikeUp);
  const readPhases = createPhaseReader(words.phases);
  const readSwitches = createSwitchReader(words.switches);
  const readVersions = createVersionReader(words.versions);
  const readPhrases = createPhraseReader(words.phrases);
  const readTallies = createTallyReader(words.tallies, standing);
  const readRules = createRuleReader(words.rules);
  const readEndings = createEndingReader(words.endings);
  const readExchanges = createExchangeReader(words.exchanges, standing);
  const readProbes = createProbeReader(words.probes);
  const readFates = createFateReader(words.fates);
  const readFlows = createFlowReader(words.flows);
  const readSeries = createSeriesReader(words.series);
  const readPackets = createPacketReader(words.packets);
  const readFragments = createFragmentReader(words.lost);
  const readSubnets = createSubnetReader(words.neighbors);
  const waits = anyOf(words.sas.waits, fieldGaps);
  const readPeers = createPeerReader(words.peers);
  const readTunnelTables = createTunnelTableReader(words.tables);
  const certificate = new RegExp(words.certificates.join('|'), 'i');
  return (all) => {
    if (all.length > mostLines) return [];
    const lines = all.filter(({ text }) => text.length <= longestStateLine);
    const tunnels = tunnelsIn(lines);
    const isWaiting = lines.some(({ text }) => waits.test(text));
    const facts = [
      ...readChildren(lines),
      ...readHalfOpen(lines),
      ...readModes(lines),
      ...(tunnels.any ? readInterfaces(lines) : []),
      ...readRoutes(lines, tunnels),
      ...readAsked(lines),
      ...readRib(lines, tunnels.isTunnel),
      ...readNextHops(lines),
      ...readMoreSpecific(lines, tunnels.isTunnel),
      ...(tunnels.any ? readInbound(lines, tunnels.isTunnel) : []),
      ...readEnds(lines),
      ...readAgreement(lines),
      ...readPhases(lines),
      ...readSwitches(lines),
      ...readFates(lines),
      ...readFlows(lines),
      ...readFlowLogs(lines),
      ...readSeries(lines),
      ...readNamedSas(lines),
      ...readEndings(lines),
      ...readPeers(lines),
      ...readTraces(lines),
      ...readWaysOut(lines),
      ...readNotTaken(lines),
      ...readCloudRoutes(lines),
      ...(tunnels.any ? readCrossings(lines, tunnels.isTunnel).slice(0, 1) : []),
      ...readSpis(lines),
      ...readRules(lines, { isTunnel: tunnels.isTunnel, isWaiting }),
      ...readTunnelTables(lines),
      ...readBindings(lines),
      ...readPhrases(all.map(cutOff)),
      ...readTallies(lines),
      ...readProbes(lines),
      ...readExchanges(lines),
      ...readEvents(lines),
      ...readOldRows(lines),
      ...readOlderNotifications(lines),
      ...readDeletes(lines),
      ...readFragments(lines, isWaiting),
      ...readSubnets(lines),
      ...readHeldNetworks(lines),
      ...readOwnNetworks(lines, tunnels.isTunnel),
      ...readBeatenAnswers(lines, tunnels.isTunnel),
      ...readAskedSwitches(lines),
      ...readEdgeAddresses(lines),
      ...readBareBehindNat(lines),
      ...readPackets(lines),
      ...readSaPairs(lines),
      ...readBareSas(lines),
      ...readReplays(lines),
      ...readInOutColumns(lines),
      ...readTranslated(lines),
      ...readNatOrder(lines),
      ...readSockets(lines),
      ...readSaMismatches(lines),
      ...readHolds(lines),
      ...readTorch(lines),
      ...readTtl(lines),
      ...readProhibited(lines),
      ...readVtiRule(lines),
      ...readPolicyMatch(lines),
      ...readEmptyCaptures(lines),
      ...readCryptoAcls(lines),
      ...readUnrouted(lines),
      ...readDeniedPrefixes(lines),
      ...readOffBlocks(lines),
      ...readFlags(lines),
      ...readLargeRequests(lines),
      ...readVersions(lines),
      ...readSteadyEnds(lines, timeOf),
      ...(lines.some(({ text }) => certificate.test(text)) ? readValidity(lines) : []),
    ];
    const told = [...new Map(versionInstead(bgpInstead(facts, lines), lines).map((fact) => [`${fact.line} ${fact.says}`, fact])).values()];
    const isTold = (says: StateFact['says']): boolean => {
      // Why a route goes beside the tunnel says more than that it does.
      if (says === 'route beside') return told.some((one) => one.says === 'overlap' || one.says === 'tunnel beaten');
      if (says === 'tunnel up') return told.some((one) => one.says !== 'tunnel up' && one.says !== 'beside');
      return (says === 'child none' || says === 'tunnel down') && told.some((one) => whys.has(one.says));
    };
    return told.filter(({ says }) => !isTold(says));
  };
}
