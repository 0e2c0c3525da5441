"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name3 in all2)
    __defProp(target, name3, { get: all2[name3], enumerable: true });
};
var __copyProps = (to2, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to2, key) && key !== except)
        __defProp(to2, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to2;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/reading/bgp-talk.ts
function bgpFacts(talks) {
  const [head4] = talks;
  if (!head4) return [];
  const apart4 = talks.flatMap(apartIn).slice(0, 1);
  const upsOf2 = (some2) => some2.flatMap(({ up }) => up ? { line: up.line, says: "bgp both ways" } : []);
  if (talks.some(({ up, ended: ended2, again }) => up && !ended2 && !again)) return [...upsOf2(talks), ...apart4];
  const refusedAt = talks.findLastIndex(({ refused: refused3 }) => refused3);
  if (refusedAt >= 0) return [...talks.slice(refusedAt + 1).some(({ up }) => up) ? upsOf2(talks) : [], ...apart4];
  const stuck = talks.find((talk) => talk.again && (talk.accepted || isHeard(talk)));
  if (stuck?.again)
    return [{ line: stuck.again.line, says: stuck.up || !stuck.accepted ? "bgp falls silent" : "tcp not followed" }, ...apart4];
  if (!talks.some(({ hasBounds }) => hasBounds)) {
    const spoken = talks.flatMap(({ spoken: one }) => one ?? []).slice(0, 1);
    return [...spoken.map(({ line }) => ({ line, says: "bgp both ways" })), ...apart4];
  }
  const reached = talks.findLastIndex(isHeard);
  const since = talks.slice(reached + 1);
  const unheard2 = since.find(
    ({ accepted: accepted2, ended: ended2, first: first2, speakers }) => accepted2 && ended2 && ended2.from !== first2.from && !speakers.has(ended2.from)
  );
  if (unheard2?.ended && reached < 0) return [{ line: unheard2.ended.line, says: "tcp closed unheard" }];
  if (since.some(({ accepted: accepted2 }) => accepted2) || reached >= 0 && !since.length) {
    return [{ line: head4.first.line, says: "tcp answered" }, ...apart4];
  }
  const unanswered3 = since.filter(({ ended: ended2 }) => !ended2);
  const resetAt = Math.max(0, ...since.map(({ ended: ended2 }) => ended2?.line ?? 0));
  const isSilent = unanswered3.flatMap(({ syns }) => syns).filter(({ line }) => line > resetAt).length > 1;
  return synFacts(isSilent ? unanswered3 : since);
}
function apartIn({ familiesApart: familiesApart3, routesOneWay: routesOneWay3 }) {
  return [
    ...familiesApart3 ? [{ line: familiesApart3.line, says: "bgp families differ" }] : [],
    ...routesOneWay3 ? [{ line: routesOneWay3.line, says: "bgp routes one way" }] : []
  ];
}
function synFacts(talks) {
  const syns = talks.flatMap((talk) => talk.syns);
  const [syn2] = syns;
  if (!syn2) return [];
  if (talks.some(({ hasReset }) => hasReset)) return [{ line: syn2.line, says: "syn reset" }];
  const signers = new Set(syns.filter(({ md5 }) => md5).map(({ from: from2 }) => from2));
  const senders = new Set(syns.map(({ from: from2 }) => from2));
  if (senders.size === 2 && signers.size === 1) return [{ line: syn2.line, says: "md5 at one end" }];
  if (syns.length < 2) return [];
  return [{ line: syn2.line, says: signers.size ? "signed unanswered" : "syn unanswered" }];
}
var isHeard;
var init_bgp_talk = __esm({
  "src/reading/bgp-talk.ts"() {
    "use strict";
    isHeard = ({ speakers }) => speakers.size > 1;
  }
});

// src/reading/capture/sign.ts
function signOf(at, words2, source, says, besides = {}) {
  const { packets: packets2 = [at.packet], about = "ike", look } = besides;
  return { packet: at.packet, time: at.time, says, words: words2, about, packets: packets2.slice(0, mostPackets), source, look };
}
var factWords, said, mostPackets, signAt;
var init_sign = __esm({
  "src/reading/capture/sign.ts"() {
    "use strict";
    factWords = {
      "first unanswered": "capture: the first IKE exchange is never answered",
      "first unanswered here": "capture: IKE comes in and is never answered",
      "peer not reached": "capture: a router says that the peer of IKE cannot be reached",
      "modes differ": "capture: each end asks in another mode of IKEv1",
      "first asked again": "capture: the first IKE exchange is answered and asked again",
      "later unanswered": "capture: the first IKE exchange is answered, the next one never",
      "later in fragments unanswered": "capture: the second IKE exchange goes in fragments and is never answered",
      "versions differ": "capture: each end asks in another IKE version",
      "ike answered": "capture: IKE is answered",
      "esp one way": "capture: ESP in one direction only",
      "esp both ways": "capture: ESP in both directions",
      "syn unanswered": "capture: SYN to TCP 179 is never answered",
      "signed unanswered": "capture: SYN to TCP 179 is signed with MD5 and never answered",
      "syn reset": "capture: SYN to TCP 179 is answered by RST",
      "md5 at one end": "capture: only one end signs its SYN with MD5",
      "tcp answered": "capture: SYN to TCP 179 is answered",
      "tcp not followed": "capture: TCP 179 opens, and the same packet is sent again and again",
      "tcp closed unheard": "capture: TCP 179 opens, and the end that was called closes it without a message",
      "bgp falls silent": "capture: BGP was up, and the same packet is sent again and again",
      "bgp families differ": "capture: the OPENs have no address family in common",
      "bgp routes one way": "capture: an end ends its announcements without a route",
      "bgp both ways": "capture: BGP messages in both directions",
      "source translated": "capture: packets to a private network leave with a public source",
      "large lost": "capture: the same large segment again and again",
      "same port unanswered": "wire: an encrypted request over the port that worked is never answered",
      "later asked again": "wire: an encrypted request is answered and asked again",
      "answer without AUTH": "wire: the answer of IKE_AUTH is too short to hold AUTH",
      "answer without AUTH to a certificate": "wire: the answer to an IKE_AUTH with certificates is too short to hold AUTH",
      "phase 1 refused": "wire: the last message of phase 1 is answered by INFORMATIONAL",
      "answer without child": "wire: the answer of IKE_AUTH is too short to hold a child SA",
      "child answer without SA": "wire: the answer of CREATE_CHILD_SA is too short to hold an SA",
      "asker ends it": "wire: the end that asked ends the IKE SA right after the answer of IKE_AUTH",
      "quick mode refused": "wire: quick mode is answered by INFORMATIONAL",
      "quick mode unanswered": "wire: quick mode is never answered",
      "goes on": "wire: the IKE SA goes on",
      "falls silent": "wire: the IKE SA was up, and a request is sent again and again",
      "made again": "wire: a new IKE SA is made again and again",
      "fragments lost": "wire: fragments of a packet never come",
      "IKE lost between": "wire: IKE leaves one end and never arrives at the other",
      "ESP lost between": "wire: ESP leaves one end and never arrives at the other",
      "BGP lost between": "wire: BGP leaves one end and never arrives at the other",
      "answered from elsewhere": "wire: the answer comes from another address"
    };
    said = (fact) => factWords[fact].replace(/^\w+: /, "");
    mostPackets = 8;
    signAt = (at, fact, source, says, besides) => signOf(at, factWords[fact], source, says, besides);
  }
});

// src/reading/capture/bytes.ts
function uint16(bytes, at) {
  return (bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0);
}
function uint32(bytes, at) {
  return ((bytes[at] ?? 0) << 24 | (bytes[at + 1] ?? 0) << 16 | (bytes[at + 2] ?? 0) << 8 | (bytes[at + 3] ?? 0)) >>> 0;
}
function hex2(bytes, start2, end3) {
  let text = "";
  for (let at = start2; at < end3; at += 1) text += (bytes[at] ?? 0).toString(16).padStart(2, "0");
  return text;
}
var init_bytes = __esm({
  "src/reading/capture/bytes.ts"() {
    "use strict";
  }
});

// src/reading/capture/bgp-message.ts
function decodeBgp(bytes) {
  const length = uint16(bytes, 16);
  const type = types[bytes[18] ?? 0] ?? "unknown";
  return {
    type,
    length,
    open: type === "OPEN" ? openOf(bytes) : null,
    notification: type === "NOTIFICATION" ? { code: bytes[19] ?? 0, subcode: bytes[20] ?? 0, data: hex2(bytes, 21, Math.min(bytes.length, 21 + 128)) } : null,
    update: type === "UPDATE" ? updateOf(bytes, 0, bytes.length) : null
  };
}
function openOf(bytes) {
  const found = [];
  const families = [];
  let as = uint16(bytes, 20);
  const as2 = as;
  const isLong2 = bytes[28] === 255 && bytes[29] === 255;
  const end3 = Math.min(bytes.length, isLong2 ? 32 + uint16(bytes, 30) : 29 + (bytes[28] ?? 0));
  const width = isLong2 ? 3 : 2;
  for (let at = isLong2 ? 32 : 29; at + width <= end3; ) {
    const size2 = isLong2 ? uint16(bytes, at + 1) : bytes[at + 1] ?? 0;
    const to2 = Math.min(end3, at + width + size2);
    if (bytes[at] === 2)
      for (let inner = at + width; inner + 2 <= to2; inner += 2 + (bytes[inner + 1] ?? 0)) {
        const code = bytes[inner] ?? 0;
        const from2 = inner + 2;
        const till = Math.min(to2, from2 + (bytes[inner + 1] ?? 0));
        if (code === 65 && till - from2 >= 4) as = uint32(bytes, from2);
        if (code === 1 && till - from2 >= 4) families.push(familyName(uint16(bytes, from2), bytes[from2 + 3] ?? 0));
        found.push({ code, name: capabilities[code] ?? `capability ${code}`, value: valueOf2(bytes, code, from2, till) });
      }
    at += width + size2;
  }
  const id = [24, 25, 26, 27].map((at) => bytes[at] ?? 0).join(".");
  return { version: bytes[19] ?? 0, as, as2, holdTime: uint16(bytes, 22), id, families, capabilities: found };
}
function valueOf2(bytes, code, from2, to2) {
  if (to2 <= from2) return null;
  if (code === 1 && to2 - from2 >= 4) return familyName(uint16(bytes, from2), bytes[from2 + 3] ?? 0);
  if (code === 65 && to2 - from2 >= 4) return String(uint32(bytes, from2));
  if (code === 9) return roles2[bytes[from2] ?? 0] ?? `role ${bytes[from2] ?? 0}`;
  if (code === 64 && to2 - from2 >= 2) return `${uint16(bytes, from2) & 4095} s`;
  return hex2(bytes, from2, Math.min(to2, from2 + 16));
}
function updateOf(bytes, start2, end3) {
  const withdrawnTo = Math.min(end3, start2 + 21 + uint16(bytes, start2 + 19));
  const attributesTo = Math.min(end3, withdrawnTo + 2 + uint16(bytes, withdrawnTo));
  let announced2 = prefixes(bytes, attributesTo, end3);
  let withdrawn = prefixes(bytes, start2 + 21, withdrawnTo);
  let unreached = false;
  let attributes = 0;
  for (let at = withdrawnTo + 2; at + 3 <= attributesTo; ) {
    const isLong2 = ((bytes[at] ?? 0) & 16) !== 0;
    const size2 = isLong2 ? uint16(bytes, at + 2) : bytes[at + 2] ?? 0;
    const from2 = at + (isLong2 ? 4 : 3);
    const to2 = Math.min(attributesTo, from2 + size2);
    const type = bytes[at + 1] ?? 0;
    attributes += 1;
    if (type === 14 && to2 - from2 >= 5) {
      const hops = from2 + 4 + (bytes[from2 + 3] ?? 0) + 1;
      announced2 += prefixes(bytes, hops, to2);
    }
    if (type === 15 && to2 - from2 >= 3) {
      withdrawn += prefixes(bytes, from2 + 3, to2);
      unreached = to2 - from2 === 3;
    }
    at = from2 + size2;
  }
  const isEmpty = announced2 === 0 && withdrawn === 0;
  return { announced: announced2, withdrawn, endOfRib: isEmpty && (attributes === 0 || unreached && attributes === 1) };
}
function prefixes(bytes, at, end3) {
  let count4 = 0;
  while (at < end3) {
    at += 1 + Math.ceil((bytes[at] ?? 0) / 8);
    count4 += 1;
  }
  return count4;
}
var bgpHeader, longestBgp, types, capabilities, roles2, afis, safis, familyName;
var init_bgp_message = __esm({
  "src/reading/capture/bgp-message.ts"() {
    "use strict";
    init_bytes();
    bgpHeader = 19;
    longestBgp = 65535;
    types = ["unknown", "OPEN", "UPDATE", "NOTIFICATION", "KEEPALIVE", "ROUTE-REFRESH"];
    capabilities = {
      1: "multiprotocol",
      2: "route refresh",
      5: "extended next hop",
      6: "extended messages",
      9: "role",
      64: "graceful restart",
      65: "4-byte AS",
      69: "add paths",
      70: "enhanced route refresh",
      71: "long-lived graceful restart",
      73: "FQDN",
      75: "software version"
    };
    roles2 = ["provider", "route server", "route server client", "customer", "peer"];
    afis = { 1: "IPv4", 2: "IPv6", 25: "L2VPN" };
    safis = {
      1: "unicast",
      2: "multicast",
      4: "labeled unicast",
      70: "EVPN",
      133: "flowspec"
    };
    familyName = (afi, safi) => `${afis[afi] ?? `AFI ${afi}`} ${safis[safi] ?? `SAFI ${safi}`}`;
  }
});

// src/reading/capture/moment.ts
function keep(list, one, first2, last2) {
  list.push(one);
  if (list.length <= first2 + last2) return null;
  return list.splice(first2, 1)[0] ?? null;
}
var init_moment = __esm({
  "src/reading/capture/moment.ts"() {
    "use strict";
  }
});

// src/reading/capture/peers.ts
function createPeers(most3, first2, last2) {
  const chains = /* @__PURE__ */ new Map();
  const byPair2 = /* @__PURE__ */ new Map();
  let count4 = 0;
  let more = 0;
  const pairOf = (from2, to2) => Math.min(from2, to2) * 65536 + Math.max(from2, to2);
  const forget = (gone) => {
    const head4 = chains.get(gone.key);
    if (head4 === gone) {
      if (gone.next) chains.set(gone.key, gone.next);
      else chains.delete(gone.key);
    } else for (let one = head4; one; one = one.next ?? void 0) if (one.next === gone) one.next = gone.next;
    count4 -= 1;
    more += 1;
  };
  return {
    newest: (key) => chains.get(key) ?? null,
    hasRoom: (from2, to2, counts2) => {
      const has = count4 < most3 || byPair2.has(pairOf(from2, to2));
      if (!has && counts2) more += 1;
      return has;
    },
    add: (one, from2, to2) => {
      one.next = chains.get(one.key) ?? null;
      chains.set(one.key, one);
      count4 += 1;
      const pair2 = pairOf(from2, to2);
      const list = byPair2.get(pair2) ?? [];
      byPair2.set(pair2, list);
      const gone = keep(list, one, first2, count4 >= most3 ? 1 : last2);
      if (gone) forget(gone);
    },
    all: () => [...byPair2.values()].flat(),
    get more() {
      return more;
    }
  };
}
var init_peers = __esm({
  "src/reading/capture/peers.ts"() {
    "use strict";
    init_moment();
  }
});

// src/reading/capture/segment.ts
function readSegment(bytes, at, have, end3, into) {
  if (have - at < 20) return false;
  const header = ((bytes[at + 12] ?? 0) >> 4) * 4;
  if (header < 20 || at + header > end3) return false;
  into.fromPort = uint16(bytes, at);
  into.toPort = uint16(bytes, at + 2);
  into.sequence = uint32(bytes, at + 4);
  into.flags = bytes[at + 13] ?? 0;
  into.options = at + 20;
  into.start = Math.min(have, at + header);
  into.end = have;
  into.length = end3 - at - header;
  return true;
}
function isMarker(bytes, at) {
  for (let index = at; index < at + 16; index += 1) if (bytes[index] !== 255) return false;
  return true;
}
var init_segment = __esm({
  "src/reading/capture/segment.ts"() {
    "use strict";
    init_bytes();
  }
});

// src/reading/capture/bgp-gatherer.ts
function createBgpGatherer(moment, addresses) {
  const talks = createPeers(mostConnections, firstOfPair, lastOfPair);
  let last2 = null;
  const find = (segment) => {
    if (last2 && isOf(last2, segment) && !(last2.isOver && isSyn(segment))) return last2;
    const key = keyOf2(segment);
    for (let known3 = talks.newest(key); known3; known3 = known3.next)
      if (isOf(known3, segment)) {
        if (known3.isOver && isSyn(segment)) break;
        return known3;
      }
    return begin(key, segment);
  };
  const begin = (key, segment) => {
    if (!talks.hasRoom(segment.from, segment.to, isSyn(segment))) return null;
    const sawBegin = (segment.flags & syn) !== 0;
    const isCalled = sawBegin ? (segment.flags & ack) !== 0 : segment.fromPort === 179;
    const [caller, called] = isCalled ? [segment.to, segment.from] : [segment.from, segment.to];
    const [callerPort, calledPort] = isCalled ? [segment.toPort, segment.fromPort] : [segment.fromPort, segment.toPort];
    const kept = {
      ends: { caller, called },
      ports: { caller: callerPort, called: calledPort },
      sawBegin,
      events: [],
      messages: [],
      ways: { caller: newWay(), called: newWay() },
      isOver: false,
      more: 0,
      key,
      next: null
    };
    talks.add(kept, segment.from, segment.to);
    return kept;
  };
  return {
    take: (bytes, segment) => {
      const connection = find(segment);
      if (!connection) return;
      last2 = connection;
      const by = segment.from === connection.ends.caller && segment.fromPort === connection.ports.caller ? "caller" : "called";
      const way = connection.ways[by];
      const { flags: flags2, sequence, length } = segment;
      if (flags2 & syn) {
        event2(connection, by, flags2 & ack ? "syn-ack" : "syn", bytes, segment);
        if (way.next >= 0 && way.lastFrom === sequence) way.again += 1;
        way.next = sequence + 1 + length >>> 0;
        way.lastFrom = sequence;
        way.isInStep = true;
        return;
      }
      if (length > 0) {
        way.segments += 1;
        if (takeData(connection, way, by, bytes, segment)) event2(connection, by, "segment", bytes, segment);
      }
      if (flags2 & (rst | fin)) flush(connection);
      if (flags2 & rst) {
        event2(connection, by, "rst", bytes, segment);
        connection.isOver = true;
      } else if (flags2 & fin) {
        event2(connection, by, "fin", bytes, segment);
        connection.isOver = true;
      }
    },
    facts: () => {
      const first2 = ({ events, messages }) => Math.min(events[0]?.packet ?? Infinity, messages[0]?.packet ?? Infinity);
      for (const one of talks.all()) flush(one);
      const told = talks.all().filter(({ events, messages }) => events.length > 0 || messages.length > 0);
      return { connections: told.sort((a, b) => first2(a) - first2(b)).map((one) => factsOf3(one, addresses)), more: talks.more };
    }
  };
  function event2(connection, by, says, bytes, segment) {
    const { flags: flags2, sequence, length, ttl } = segment;
    const one = {
      packet: moment.packet,
      time: moment.time,
      from: by,
      says,
      sequence,
      bytes: length,
      md5: hasOption(bytes, segment, 19) !== null,
      ttl,
      mss: flags2 & syn ? mssOf(bytes, segment) : null
    };
    if (keep(connection.events, one, firstEvents, lastEvents)) connection.more += 1;
  }
  function takeData(connection, way, by, bytes, { sequence, start: start2, end: end3, length }) {
    const ahead2 = way.next < 0 ? 0 : sequence - way.next | 0;
    if (ahead2 === -1 && length === 1) return false;
    if (way.next >= 0 && ahead2 < 0) {
      way.again += 1;
      way.againTimes = way.againFrom === sequence ? way.againTimes + 1 : 2;
      way.againFrom = sequence;
      const known3 = -ahead2;
      if (known3 >= length) return way.againTimes === 3;
      follow(connection, way, by, bytes, Math.min(end3, start2 + known3), end3, length - known3);
      return way.againTimes === 3;
    }
    way.lastFrom = sequence;
    if (ahead2 > 0) {
      if (way.early.size < mostEarly) {
        const at = { packet: moment.packet, time: moment.time };
        way.early.set(sequence, { bytes: bytes.slice(start2, start2 + Math.min(length, end3 - start2)), at });
        return false;
      }
      passGap(connection, way, by);
      return false;
    }
    if (way.next < 0) way.next = sequence;
    follow(connection, way, by, bytes, start2, end3, length);
    if (way.early.size) catchUp(connection, way, by);
    return false;
  }
  function passGap(connection, way, by) {
    const [next] = [...way.early.keys()].sort((a, b) => (a - way.next | 0) - (b - way.next | 0));
    if (next === void 0) return;
    way.missing += next - way.next >>> 0;
    way.next = next;
    way.rest = null;
    way.isInStep = false;
    catchUp(connection, way, by);
  }
  function flush(connection) {
    const now = { ...moment };
    for (const by of ["caller", "called"]) {
      const way = connection.ways[by];
      while (way.early.size) {
        const { packet: packet3, time } = [...way.early.values()][0]?.at ?? now;
        Object.assign(moment, { packet: packet3, time });
        passGap(connection, way, by);
      }
    }
    Object.assign(moment, now);
  }
  function catchUp(connection, way, by) {
    for (; ; ) {
      const follows = [...way.early].find(([sequence2]) => (sequence2 - way.next | 0) <= 0);
      if (!follows) return;
      const [sequence, { bytes }] = follows;
      way.early.delete(sequence);
      const known3 = way.next - sequence | 0;
      if (known3 < bytes.length) follow(connection, way, by, bytes, known3, bytes.length, bytes.length - known3);
    }
  }
  function follow(connection, way, by, bytes, start2, end3, length) {
    way.next = way.next + length >>> 0;
    if (end3 - start2 < length) {
      messagesIn(connection, way, by, bytes, start2, end3);
      const { rest } = way;
      if (rest && rest.length >= (rest[18] === 1 ? shortestOpen : shortestNotification) && (rest[18] === 1 || rest[18] === 3))
        message(connection, way, by, rest, 0, rest.length);
      way.missing += length - (end3 - start2);
      way.rest = null;
      way.isInStep = false;
      return;
    }
    messagesIn(connection, way, by, bytes, start2, end3);
  }
  function messagesIn(connection, way, by, bytes, start2, end3) {
    if (way.rest) {
      const joined = new Uint8Array(way.rest.length + end3 - start2);
      joined.set(way.rest);
      joined.set(bytes.subarray(start2, end3), way.rest.length);
      [bytes, start2, end3] = [joined, 0, joined.length];
      way.rest = null;
    }
    if (!way.isInStep) {
      start2 = markerIn(bytes, start2, end3);
      if (start2 >= end3) {
        lookOn(way, bytes, end3);
        return;
      }
      way.isInStep = true;
    }
    while (end3 - start2 >= bgpHeader) {
      const length = uint16(bytes, start2 + 16);
      if (!isMarker(bytes, start2) || length < bgpHeader || length > longestBgp) {
        start2 = markerIn(bytes, start2 + 1, end3);
        if (start2 >= end3) {
          way.isInStep = false;
          lookOn(way, bytes, end3);
          return;
        }
        continue;
      }
      if (end3 - start2 < length) break;
      message(connection, way, by, bytes, start2, start2 + length);
      start2 += length;
    }
    if (end3 > start2) way.rest = bytes.slice(start2, end3);
  }
  function message(connection, way, by, bytes, start2, end3) {
    const type = bytes[start2 + 18];
    if (type === 4) {
      way.keepalives += 1;
      if (way.keepalives > 1 && moment.time > way.lastKeepalive) {
        way.gaps.push(moment.time - way.lastKeepalive);
        if (way.gaps.length > mostGaps) way.gaps.shift();
      }
      way.lastKeepalive = moment.time;
      if (way.keepalives > mostListed) return;
    }
    if (type === 2) {
      const update = updateOf(bytes, start2, end3);
      way.updates += 1;
      way.announced += update.announced;
      way.withdrawn += update.withdrawn;
      if (way.updates > mostListed && !update.endOfRib) return;
    }
    const said2 = decodeBgp(bytes.subarray(start2, end3));
    const one = { packet: moment.packet, time: moment.time, from: by, ...said2 };
    if (keep(connection.messages, one, firstMessages, lastMessages)) connection.more += 1;
  }
}
function lookOn(way, bytes, end3) {
  way.rest = bytes.slice(Math.max(0, end3 - bgpHeader + 1), end3);
}
function markerIn(bytes, start2, end3) {
  for (let at = start2; at + bgpHeader <= end3; at += 1) if (bytes[at] === 255 && isMarker(bytes, at)) return at;
  return end3;
}
function hasOption(bytes, { options, start: start2 }, kind) {
  for (let at = options; at < start2; ) {
    const one = bytes[at] ?? 0;
    if (one === kind) return at + 2;
    if (one === 0) return null;
    const size2 = one === 1 ? 1 : bytes[at + 1] ?? 0;
    if (size2 < 1) return null;
    at += size2;
  }
  return null;
}
function mssOf(bytes, segment) {
  const at = hasOption(bytes, segment, 2);
  return at === null ? null : uint16(bytes, at);
}
function factsOf3(kept, addresses) {
  const end3 = (by) => ({
    address: addresses.text(kept.ends[by]),
    port: kept.ports[by]
  });
  return {
    caller: end3("caller"),
    called: end3("called"),
    sawBegin: kept.sawBegin,
    events: kept.events,
    messages: kept.messages,
    counts: { caller: countsOf(kept.ways.caller), called: countsOf(kept.ways.called) },
    more: kept.more
  };
}
function countsOf(way) {
  const { segments, keepalives, updates, announced: announced2, withdrawn, again, missing, gaps: gaps8 } = way;
  const sorted = [...gaps8].sort((a, b) => a - b);
  const rhythm = sorted.length < 2 ? null : Math.round((sorted[sorted.length >> 1] ?? 0) * 10) / 10;
  return { segments, keepalives, rhythm, updates, announced: announced2, withdrawn, again, missing };
}
var firstOfPair, lastOfPair, mostConnections, firstEvents, lastEvents, firstMessages, lastMessages, mostListed, mostEarly, mostGaps, shortestOpen, shortestNotification, syn, rst, fin, ack, keyOf2, isSyn, isOf, newWay;
var init_bgp_gatherer = __esm({
  "src/reading/capture/bgp-gatherer.ts"() {
    "use strict";
    init_bgp_message();
    init_bytes();
    init_moment();
    init_peers();
    init_segment();
    [firstOfPair, lastOfPair] = [10, 30];
    mostConnections = 400;
    [firstEvents, lastEvents] = [24, 16];
    [firstMessages, lastMessages] = [40, 24];
    mostListed = 4;
    mostEarly = 32;
    mostGaps = 99;
    [shortestOpen, shortestNotification] = [29, 21];
    syn = 2;
    rst = 4;
    fin = 1;
    ack = 16;
    keyOf2 = ({ from: from2, to: to2, fromPort, toPort }) => Math.imul(from2 + to2, 73856093) ^ Math.imul(from2 ^ to2, 19349663) ^ Math.imul(fromPort + toPort, 83492791) ^ (fromPort ^ toPort) | 0;
    isSyn = ({ flags: flags2 }) => (flags2 & (syn | ack)) === syn;
    isOf = ({ ends: ends4, ports: ports3 }, { from: from2, to: to2, fromPort, toPort }) => from2 === ends4.caller && fromPort === ports3.caller && to2 === ends4.called && toPort === ports3.called || from2 === ends4.called && fromPort === ports3.called && to2 === ends4.caller && toPort === ports3.caller;
    newWay = () => ({
      next: -1,
      rest: null,
      early: /* @__PURE__ */ new Map(),
      isInStep: false,
      againFrom: -1,
      againTimes: 0,
      lastFrom: -1,
      segments: 0,
      keepalives: 0,
      gaps: [],
      lastKeepalive: 0,
      updates: 0,
      announced: 0,
      withdrawn: 0,
      again: 0,
      missing: 0
    });
  }
});

// src/reading/capture/bgp-signs.ts
function bgpSigns(connections) {
  const times2 = new Map(connections.flatMap(({ events, messages }) => [...events, ...messages].map(({ packet: packet3, time }) => [packet3, time])));
  const facts = bgpFacts(connections.map(talkOf2)).map(
    ({ line, says }) => signAt({ packet: line, time: times2.get(line) ?? 0 }, says, sources[says] ?? "RFC 4271 8.2", said(says), { about: "bgp" })
  );
  return [...facts, ...connections.flatMap(notificationSigns)];
}
function talkOf2(connection) {
  const { events, messages } = connection;
  const of = ({ packet: packet3, from: from2 }) => ({ line: packet3, from: connection[from2].address });
  const first2 = [...events, ...messages].reduce((one, other2) => other2.packet < one.packet ? other2 : one);
  const syns = events.filter(({ says }) => says === "syn");
  const synAcks = events.filter(({ says }) => says === "syn-ack");
  const keepalives = messages.filter(({ type }) => type === "KEEPALIVE");
  const notification = messages.find(({ type }) => type === "NOTIFICATION");
  const closing = events.find(({ says }) => says === "fin" || says === "rst");
  const ended2 = [notification, closing].flatMap((one) => one ?? []).sort((a, b) => a.packet - b.packet)[0];
  const again = thirdTime(connection);
  const speakers = /* @__PURE__ */ new Set([
    ...messages.filter(({ type }) => type !== "NOTIFICATION").map(({ from: from2 }) => from2),
    ...["caller", "called"].filter((end3) => connection.counts[end3].segments > 0)
  ]);
  const both = keepalives.find(({ from: from2 }) => from2 !== keepalives[0]?.from);
  const heardBoth = connection.counts.caller.segments > 0 && connection.counts.called.segments > 0;
  return {
    first: connection.sawBegin ? { line: first2.packet, from: connection.caller.address } : of(first2),
    syns: syns.map((one) => ({ ...of(one), md5: one.md5 })),
    accepted: synAcks.length > 0,
    hasReset: events.some(({ says }) => says === "rst"),
    hasBounds: syns.length > 0 || synAcks.length > 0 || closing !== void 0,
    refused: notification !== void 0,
    up: both ? of(both) : null,
    ended: ended2 ? of(ended2) : null,
    again,
    speakers: new Set([...speakers].map((end3) => connection[end3].address)),
    spoken: heardBoth && messages.length > 0 && !notification ? of(first2) : null,
    familiesApart: familiesApart2(messages, of),
    routesOneWay: routesOneWay2(connection, of)
  };
}
function thirdTime({ events, caller, called }) {
  const ends4 = { caller, called };
  const segment = events.find(({ says }) => says === "segment");
  const synAcks = events.filter(({ says }) => says === "syn-ack");
  const fins = events.filter(
    ({ says, sequence }, at) => says === "fin" && events.findIndex((one) => one.says === "fin" && one.sequence === sequence) < at - 1
  );
  const found = [segment, synAcks[2], fins[0]].flatMap((one) => one ?? []).sort((a, b) => a.packet - b.packet)[0];
  return found ? { line: found.packet, from: ends4[found.from].address } : null;
}
function familiesApart2(messages, of) {
  const opens = messages.filter(({ open }) => open);
  const [first2] = opens;
  const second = opens.find(({ from: from2 }) => from2 !== first2?.from);
  if (!first2?.open || !second?.open) return null;
  const familiesOf = (families) => families.length ? families : ["IPv4 unicast"];
  const theirs = familiesOf(second.open.families);
  return familiesOf(first2.open.families).some((family) => theirs.includes(family)) ? null : of(second);
}
function routesOneWay2({ messages, counts: counts2 }, of) {
  const end3 = messages.find(
    ({ update, from: from2 }) => update?.endOfRib && counts2[from2].announced === 0 && messages.some((one) => one.open && one.from === from2)
  );
  return end3 ? of(end3) : null;
}
function notificationSigns({ caller, called, messages }) {
  const ends4 = { caller, called };
  return messages.flatMap((one) => one.notification ? [{ ...one, notification: one.notification }] : []).slice(0, 2).map((one) => {
    const numbers2 = `NOTIFICATION ${one.notification.code}/${one.notification.subcode}`;
    return signOf(one, numbers2, "RFC 4271 4.5", `${ends4[one.from].address} ends the session with ${numbers2}`, { about: "bgp" });
  });
}
var sources;
var init_bgp_signs = __esm({
  "src/reading/capture/bgp-signs.ts"() {
    "use strict";
    init_bgp_talk();
    init_sign();
    sources = {
      "syn unanswered": "RFC 9293 3.8.1",
      "syn reset": "RFC 9293 3.5.2",
      "signed unanswered": "RFC 2385 2.0",
      "md5 at one end": "RFC 2385 2.0",
      "tcp not followed": "RFC 9293 3.8.1",
      "bgp falls silent": "RFC 9293 3.8.1",
      "bgp families differ": "RFC 4760 8",
      "bgp routes one way": "RFC 4724 2"
    };
  }
});

// src/reading/capture/bgp.ts
var bgp_exports = {};
__export(bgp_exports, {
  bgp: () => bgp5
});
var bgp5;
var init_bgp = __esm({
  "src/reading/capture/bgp.ts"() {
    "use strict";
    init_bgp_gatherer();
    init_bgp_signs();
    bgp5 = { createBgpGatherer, bgpSigns };
  }
});

// zz-tmp/snap.ts
var import_node_fs2 = require("node:fs");
var import_node_v8 = __toESM(require("node:v8"), 1);

// src/text/literal.ts
function literalOf(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

// src/diagnosis/candidates.ts
function candidatesOf(cases, alikes, lines, words2, weights2) {
  const known3 = cases.some(({ evidence, score }) => score >= weights2.known || evidence.some(({ share: share3 }) => share3 === 1));
  const asked5 = words2 !== "nobody" && coverageOf(cases, lines) < weights2.quoted;
  const problems = /* @__PURE__ */ new Set([...cases.map(({ problem }) => problem), ...alikes.map(({ problem }) => problem)]);
  return [...problems].map((problem) => {
    const told = cases.find((one) => one.problem === problem);
    const alike = alikes.find((one) => one.problem === problem);
    const likely2 = (alike?.score ?? 0) - (known3 ? alike?.page ?? 0 : 0);
    const trust = !known3 || asked5 && words2 === "a question" ? 1 : asked5 ? weights2.wordsBesideBlocks : told ? weights2.wordsInLog : 0;
    return { problem, score: (told?.score ?? 0) + trust * likely2, told, alike };
  }).sort((a, b) => b.score - a.score);
}
function withRuledOut(candidates, ruledOut, weights2) {
  if (ruledOut.size === 0) return candidates;
  const isNamedOutright = ({ told }) => told?.evidence.some(({ share: share3, problems }) => share3 === 1 && problems.length === 1) === true;
  return candidates.map((one) => ruledOut.has(one.problem) && !isNamedOutright(one) ? { ...one, score: one.score * weights2.ruledOut } : one).sort((a, b) => b.score - a.score);
}
function coverageOf(cases, lines) {
  const shown = cases.flatMap(({ evidence }) => evidence.flatMap((one) => one.lines));
  const covered = new Map(shown.map(({ number: number2, start: start2, end: end3 }) => [`${number2} ${start2}`, end3 - start2]));
  const whole2 = lines.reduce((sum, { text }) => sum + text.trim().length, 0);
  return [...covered.values()].reduce((sum, length) => sum + length, 0) / (whole2 || 1);
}

// src/diagnosis/german.ts
var umlauts = { \u00E4: "ae", \u00F6: "oe", \u00FC: "ue", \u00C4: "ae", \u00D6: "oe", \u00DC: "ue", \u00DF: "ss" };
var plainly = (word) => word.replace(/[äöüÄÖÜß]/g, (letter) => umlauts[letter] ?? letter);
function createToEnglish(german) {
  const byFirst = /* @__PURE__ */ new Map();
  for (const [said2, english] of Object.entries(german)) {
    const phrase = said2.split(" ");
    const first2 = phrase[0] ?? "";
    byFirst.set(
      first2,
      [...byFirst.get(first2) ?? [], { phrase, english: english.split(" ") }].sort((a, b) => b.phrase.length - a.phrase.length)
    );
  }
  const candidatesFor = (word) => byFirst.get(word) ?? byFirst.get(uninflected(word)) ?? [];
  return (words2) => {
    const said2 = words2.map(plainly);
    const found = [];
    for (let at = 0; at < said2.length; ) {
      const match = candidatesFor(said2[at] ?? "").find(
        ({ phrase }) => phrase.every((word, index) => index === 0 || word === said2[at + index] || word === uninflected(said2[at + index] ?? ""))
      );
      found.push(...match?.english ?? [words2[at] ?? ""]);
      at += match?.phrase.length ?? 1;
    }
    return found;
  };
}
function uninflected(word) {
  return word.length > 5 ? word.replace(/(?:e[nmrs]?|n|s)$/, "") : word;
}

// src/diagnosis/intervals.ts
var regular = "hourly";
var before = /* @__PURE__ */ new Set(["every", "each", "always", "after", "exactly"]);
var hours = /* @__PURE__ */ new Set(["h", "hr", "hrs", "hour", "hours"]);
var minutes = /* @__PURE__ */ new Set(["min", "mins", "minute", "minutes"]);
var fewestMinutes = 15;
function withIntervals(words2) {
  const said2 = [];
  for (let at = 0; at < words2.length; at += 1) {
    const [word = "", number2 = "", unit = ""] = words2.slice(at, at + 3);
    if (before.has(word) && isLong(number2, unit)) {
      said2.push(regular);
      at += 2;
    } else said2.push(word);
  }
  return said2;
}
function isLong(number2, unit) {
  if (!/^\d+(?:\.\d+)?$/.test(number2)) return false;
  return hours.has(unit) || minutes.has(unit) && Number(number2) >= fewestMinutes;
}

// src/diagnosis/letters.ts
var letters = new Uint16Array(65536);
for (let code = 0; code < letters.length; code += 1) letters[code] = lowered(code);
var asciiLetters = Uint8Array.from({ length: 256 }, (_, code) => code < 128 ? lowered(code) : 0);
function letterOf(code) {
  return letters[code] ?? 0;
}
function lowered(code) {
  if (code >= 128) return separatesBeyondAscii(code) ? 0 : code;
  if (code >= 65 && code <= 90) return code + 32;
  return code >= 97 && code <= 122 || isDigit(code) ? code : 0;
}
function separatesBeyondAscii(code) {
  return code < 192 || code >= 8192 && code <= 11263 || code >= 12288 && code <= 12351 || code >= 65024;
}
var dot = 46;
function joins(text, at) {
  return text.charCodeAt(at) === dot && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function wordsOf(text) {
  const words2 = [];
  let word = "";
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter !== 0) word += String.fromCharCode(letter);
    else if (word && joins(text, at)) word += ".";
    else if (word) {
      words2.push(word);
      word = "";
    }
  }
  return words2;
}

// src/diagnosis/one-no.ts
var denials = new Map([
  ["can", "cannot"],
  ["could", "cannot"],
  ["couldn", "cannot"],
  ["able", "cannot"],
  ...[
    "do",
    "does",
    "doesn",
    "don",
    "did",
    "didn",
    "is",
    "isn",
    "are",
    "aren",
    "was",
    "wasn",
    "will",
    "won",
    "would",
    "wouldn",
    "has",
    "hasn"
  ].map((verb) => [verb, "not"])
]);
function withOneNo(words2) {
  const said2 = [];
  for (let at = 0; at < words2.length; at += 1) {
    const [word = "", next = "", third = ""] = words2.slice(at, at + 3);
    const denial = denials.get(word);
    if (denial && (next === "not" || next === "t")) {
      said2.push(denial);
      at += 1;
    } else if (word === "unable" && next === "to") {
      said2.push("cannot");
      at += 1;
    } else if (word === "not" && next === "able" && third === "to") {
      said2.push("cannot");
      at += 2;
    } else said2.push(word);
  }
  return said2;
}

// src/diagnosis/plain.ts
function createPlain(words2, weights2) {
  const plain2 = new Set(words2);
  return {
    weightOf: (token2) => token2.length === 1 || /^\d{1,2}$/.test(token2) || plain2.has(token2) ? weights2.plain : 1,
    has: (token2) => plain2.has(token2)
  };
}

// src/text/distance.ts
function distance(a, b, most3) {
  let before3 = [];
  let row5 = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row5[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row5[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before3[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most3) return most3 + 1;
    before3 = row5;
    row5 = next;
  }
  return Math.min(row5[b.length] ?? 0, most3 + 1);
}

// src/diagnosis/typo.ts
function nearestWord(word, known3) {
  const allowed = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  if (allowed === 0 || /\d/.test(word)) return null;
  let best = null;
  let least = allowed + 1;
  for (const other2 of known3) {
    if (Math.abs(other2.length - word.length) > allowed || other2.length < 4) continue;
    if (other2[0] !== word[0] && other2[0] !== word[1]) continue;
    const away = distance(word, other2, allowed);
    if (away < least || away === least && best !== null && other2[0] === word[0] && best[0] !== word[0]) {
      best = other2;
      least = away;
    }
  }
  return best;
}

// src/diagnosis/concepts.ts
var longest = 5;
function keyOf(phrase) {
  return withOneNo(wordsOf(phrase)).map(stem).join(" ");
}
function createConcepts({ synonyms, german, senses, plainWords }, weights2) {
  const plain2 = createPlain(plainWords, weights2);
  const byPhrase = /* @__PURE__ */ new Map();
  const longestFrom = /* @__PURE__ */ new Map();
  for (const [concept, phrases] of Object.entries(synonyms))
    for (const phrase of [concept, ...phrases]) {
      const key = keyOf(phrase);
      if (byPhrase.has(key)) continue;
      byPhrase.set(key, concept);
      const inKey = key.split(" ");
      const first2 = inKey[0] ?? "";
      longestFrom.set(first2, Math.max(longestFrom.get(first2) ?? 0, inKey.length));
    }
  const words2 = new Set([...byPhrase.keys()].flatMap((phrase) => phrase.split(" ")));
  const ofBgp6 = new Set(senses.ofBgp);
  const becomes = new Map(senses.becomes.map((sense) => [sense.concept, sense]));
  const algorithm = new RegExp(`^(?:${senses.algorithms.words.join("|")})\\d*$`);
  const toEnglish = createToEnglish(german);
  const classOf = classifier(senses.classes);
  const speakOfBgp = (found) => [...found].some((concept) => ofBgp6.has(concept));
  const conceptAt = (said2, at) => {
    const word = said2[at] ?? "";
    for (let length = Math.min(longestFrom.get(word) ?? 0, longest, said2.length - at); length >= 1; length -= 1) {
      const concept = byPhrase.get(said2.slice(at, at + length).join(" "));
      if (concept) return { concept, length };
    }
    return { concept: plain2.has(word) || word.length < 2 ? null : word, length: 1 };
  };
  const corrected2 = (word, known3) => {
    if (word.length < 5 || words2.has(word) || known3.has(word) || plain2.has(word)) return word;
    return nearestWord(word, words2) ?? nearestWord(word, known3) ?? word;
  };
  const of = (text, known3 = null, aboutBgp = false) => {
    const said2 = withIntervals(withOneNo(toEnglish(wordsOf(text)))).map(classOf).map(stem).map((word) => known3 ? corrected2(word, known3) : word);
    const found = [];
    for (let at = 0; at < said2.length; ) {
      const { concept, length } = conceptAt(said2, at);
      if (concept) found.push(concept);
      at += length;
    }
    if (new Set(said2.filter((word) => algorithm.test(word))).size > 1) found.push(senses.algorithms.two);
    for (const { all: all2, says } of senses.together) if (all2.every((concept) => found.includes(concept))) found.push(says);
    for (const word of said2) {
      const concept = byPhrase.get(word);
      if (concept !== void 0 && ofBgp6.has(concept) && !found.includes(concept)) found.push(concept);
    }
    const bgp6 = aboutBgp || speakOfBgp(found);
    return found.map((concept) => {
      const sense = becomes.get(concept);
      return sense ? bgp6 ? sense.inBgp : sense.else : concept;
    });
  };
  return { of, speakOfBgp, words: words2, plain: plain2 };
}
function classifier(classes) {
  const beginnings = classes.flatMap(({ test, becomes }) => "begins" in test ? [{ begins: test.begins, becomes }] : []);
  const numbers2 = classes.flatMap(({ test, becomes }) => "from" in test ? [{ ...test, becomes }] : []);
  return (word) => {
    if (word.includes(".")) return beginnings.find(({ begins: begins2 }) => word === begins2 || word.startsWith(`${begins2}.`))?.becomes ?? "";
    if (!/^\d+$/.test(word)) return word;
    const number2 = Number(word);
    return numbers2.find(({ from: from2, to: to2, but = [] }) => number2 >= from2 && number2 <= to2 && !but.includes(number2))?.becomes ?? word;
  };
}
function stem(word) {
  if (word.length > 8 && /ions?$/.test(word)) return word.replace(/ions?$/, "");
  if (word.length > 8 && /ments?$/.test(word)) return word.replace(/e?ments?$/, "");
  if (word.length > 5 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith("ing")) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith("ed") && !word.endsWith("eed")) return undouble(word.slice(0, -2));
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1).replace(/e$/, "");
  return word.length > 4 ? word.replace(/e$/, "") : word;
}
function undouble(word) {
  const short = /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
  return short.length > 4 ? short.replace(/e$/, "") : short;
}

// src/reading/attempts.ts
var longestHead = 320;
var cookies = /^[0-9a-f]{16}\//i;
var host = /\b(?!0\.0\.0\.0|255\.)\d{1,3}(?:\.\d{1,3}){3}\b(?!\/(?:\d|[12]\d|3[0-2])(?!\d))/g;
function createAttempts({ names: names6, ends: ends4 }) {
  const named6 = new RegExp(names6.map(sourceOf).join("|"));
  const groups3 = names6.flatMap((template) => template.match(/\{(?:tunnel|n)\}/g) ?? []);
  const speaksOfEnds = new RegExp(String.raw`\b(?:${ends4.split(" ").join("|")})\b`, "i");
  const namedIn = (head4) => {
    const found = named6.exec(head4)?.slice(1) ?? [];
    const valueOf3 = (gap2) => found.find((value, index) => value && groups3[index] === gap2);
    const tunnel2 = valueOf3("{tunnel}");
    const number2 = valueOf3("{n}");
    return { ...tunnel2 && !cookies.test(tunnel2) && { tunnel: tunnel2 }, ...number2 && number2 !== "0" && { number: number2 } };
  };
  return () => {
    const byPair2 = /* @__PURE__ */ new Map();
    const byHost = /* @__PURE__ */ new Map();
    let last2 = { tunnel: "", number: "" };
    const learn = (pair2, tunnel2) => {
      const before3 = byPair2.get(pair2);
      if (before3 === tunnel2) return;
      byPair2.set(pair2, tunnel2);
      for (const one of pair2.split(" ")) {
        const tunnels = byHost.get(one) ?? /* @__PURE__ */ new Set();
        if (before3 !== void 0) tunnels.delete(before3);
        byHost.set(one, tunnels.add(tunnel2));
      }
    };
    const nameOf = (tunnel2) => {
      const [only, ...more] = byHost.get(tunnel2) ?? [];
      return byPair2.get(tunnel2) ?? (more.length === 0 && only !== void 0 ? only : tunnel2);
    };
    const byEnds = (hosts) => {
      if (hosts.length === 1 && (byHost.get(hosts[0] ?? "")?.size ?? 0) > 1) return last2.tunnel;
      return hosts.length === 1 || hosts.length === 2 ? nameOf(hosts.join(" ")) : void 0;
    };
    const of = (text) => {
      const head4 = text.length > longestHead ? text.slice(0, longestHead) : text;
      const { tunnel: tunnel2, number: number2 } = namedIn(head4);
      const hosts = speaksOfEnds.test(head4) ? [...new Set(head4.match(host) ?? [])].sort() : [];
      const found = tunnel2 ?? byEnds(hosts) ?? last2.tunnel;
      if (hosts.length === 2) learn(hosts.join(" "), found);
      last2 = { tunnel: found, number: number2 ?? (found === last2.tunnel ? last2.number : "") };
      return last2;
    };
    return { of, nameOf };
  };
}
var gaps = {
  "{tunnel}": String.raw`([\w./@-]{1,64})`,
  "{n}": String.raw`(\d{1,10})`,
  "{x}": String.raw`[^#<|]{0,48}?`
};
function sourceOf(template) {
  return template.split(/(\{\w+\})/).map((part2) => gaps[part2] ?? literalOf(part2)).join("");
}

// src/reading/columns.ts
function createHeaderReader(labelsOf) {
  const labels = Object.keys(labelsOf).flatMap((column) => labelsOf[column].map((label) => ({ column, label }))).sort((a, b) => b.label.length - a.label.length);
  return (text) => {
    const columns3 = [];
    const free = (span) => columns3.every(({ start: start2, end: end3 }) => span.end <= start2 || span.start >= end3);
    for (const { column, label } of labels)
      for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
        const span = { start: at, end: at + label.length };
        if (isWord(text, span) && free(span)) columns3.push({ ...span, column });
      }
    for (const span of wordsOf2(text)) if (free(span)) columns3.push({ ...span, column: null });
    return columns3.sort((a, b) => a.start - b.start);
  };
}
function cellsOf(columns3, text, along = (span) => span) {
  const cells = /* @__PURE__ */ new Map();
  for (const span of wordsOf2(text)) {
    const { column } = nearest(columns3, along(span));
    if (column !== null) cells.set(column, `${cells.get(column) ?? ""} ${text.slice(span.start, span.end)}`.trim());
  }
  return cells;
}
function wordsOf2(text) {
  return [...text.matchAll(/[^\s|]+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}
function isWord(text, { start: start2, end: end3 }) {
  return (start2 === 0 || /[\s|]/.test(text.charAt(start2 - 1))) && (end3 === text.length || /[\s|]/.test(text.charAt(end3)));
}
function nearest(columns3, { start: start2, end: end3 }) {
  const [first2, ...others] = columns3;
  if (!first2) throw new RangeError("A header has columns");
  const gap2 = (column) => Math.max(column.start - end3, start2 - column.end);
  return others.reduce((best, column) => gap2(column) < gap2(best) ? column : best, first2);
}

// src/reading/bgp-table.ts
var sessionStates = ["Idle", "Connect", "Active", "OpenSent", "OpenConfirm", "Established"];
var longestLine = 300;
function createTableReader(tables2) {
  const columnsOf = createHeaderReader(tables2.columns);
  const named6 = new RegExp(String.raw`(?:^|[\s|])(?:${tables2.columns.neighbor.join("|")})(?:[\s|]|$)`);
  const states = new Map(sessionStates.flatMap((state) => tables2.states[state].map((word) => [word.toLowerCase(), state])));
  return (lines) => {
    const rows = [];
    let header = null;
    let first2 = "";
    for (const { number: number2, text } of lines) {
      if (text.length > longestLine) continue;
      const begun = headerOf(text);
      if (begun) {
        header = begun;
        continue;
      }
      if (!header) continue;
      const row5 = rowOf2(header, first2 && /^\s/.test(text) ? `${first2}${text.slice(first2.length)}` : text, number2);
      first2 = /^\S+\s*$/.test(text) ? text.trimEnd() : "";
      if (row5) rows.push(row5);
      else if (rows.length) rows.push(...withPaths(rows.pop(), text));
    }
    return rows;
  };
  function headerOf(text) {
    if (!named6.test(text)) return null;
    const columns3 = columnsOf(text);
    const known3 = new Set(columns3.flatMap(({ column }) => column ?? []));
    if (!known3.has("neighbor") || !known3.has("state") || known3.size < 3) return null;
    return { bar: text.indexOf("|"), columns: columns3 };
  }
  function rowOf2({ bar, columns: columns3 }, text, line) {
    if (wordsOf2(text).length < 3) return null;
    const cells = cellsOf(columns3, text, (span) => alongBar(span, bar, text.indexOf("|")));
    const neighbor2 = cells.get("neighbor") ?? "";
    const cell2 = cells.get("state") ?? "";
    const [, word = "", why] = /^([A-Za-z-]+)(?:\s*\(([^)]*)\))?/.exec(cell2) ?? [];
    const counted8 = /^(\d+)!?$/.exec(cell2)?.[1];
    const switchedOff = tables2.shutStates.includes(word);
    const state = counted8 !== void 0 ? "Established" : switchedOff ? "Idle" : states.get(word.toLowerCase());
    if (!neighbor2 || !state || tables2.others.includes(neighbor2)) return null;
    if (columns3.some(({ column }) => column === "as") && !/^\d/.test(cells.get("as") ?? "")) return null;
    const shut = switchedOff || tables2.shut.includes(cells.get("admin") ?? "") && state !== "Established";
    const since = cells.get("since");
    return {
      line,
      state,
      ...why !== void 0 ? { why } : shut && { why: "Admin" },
      ...since !== void 0 && { everUp: !tables2.never.includes(since) },
      ...numberIn("messages", cells.get("messages")),
      ...numberIn("received", counted8 ?? cells.get("received")),
      ...numberIn("accepted", cells.get("accepted"))
    };
  }
}
function alongBar({ start: start2, end: end3 }, bar, own3) {
  const shift = bar >= 0 && own3 >= 0 && start2 > own3 ? bar - own3 : 0;
  return { start: start2 + shift, end: end3 + shift };
}
function withPaths(row5, text) {
  if (!row5) return [];
  const [, active, received3, accepted2] = /^\s+[\w.-]+: (\d+)\/(\d+)\/(\d+)\/\d+\s*$/.exec(text) ?? [];
  if (row5.state !== "Established" || active === void 0) return [row5];
  return [{ ...row5, received: Number(received3), accepted: Number(accepted2) }];
}
function numberIn(key, cell2) {
  return cell2 !== void 0 && /^\d+$/.test(cell2) ? { [key]: Number(cell2) } : {};
}

// src/reading/pattern.ts
var fieldGaps = {
  "{n}": String.raw`\d+`,
  "{some}": String.raw`[1-9]\d*`,
  "{hex}": "[0-9a-f]+",
  "{x}": String.raw`\S+`,
  "{is}": String.raw`\s*[:=]?\s*`,
  "{more}": ".{0,120}?",
  "{end}": String.raw`\s*$`
};
var joinsValue = String.raw`["']?\s*[:=]?\s*["']?`;
function sourceOf2(template, gaps8) {
  return template.split(/(\{\w+\})/).map((part2) => gaps8[part2] ?? literalOf(part2).replace(/\s+/g, String.raw`\s+`)).join("");
}
function patternOf(template, gaps8) {
  return new RegExp(String.raw`(?<![\w-])${sourceOf2(template, gaps8)}(?!\w)`, "i");
}
function anyOf(templates, gaps8) {
  return new RegExp(templates.map((one) => patternOf(one, gaps8).source).join("|"), "i");
}
var firstGroup = (pattern, text) => pattern.exec(text)?.slice(1).find(Boolean);

// src/reading/bgp-detail.ts
var farthest = 14;
var farthestDrops = 60;
var manyDrops = 5;
var longestLine2 = 400;
var start = String.raw`(?<=(?:^|[,{-]|=\S* | {2})\s*"?)`;
function createDetailReader({ fields, lines: whole2, since, drops: drops2, others, beside: beside2 }, { states }) {
  const words2 = new Map(sessionStates.flatMap((state2) => states[state2].map((word) => [word.toLowerCase(), state2])));
  const state = String.raw`(${[...words2.keys()].join("|")})`;
  const named6 = (names6, value) => patternOf("{start}{name}{is}", {
    "{start}": start,
    "{name}": `(?:${names6.map((name3) => name3.replace(/\s+/g, String.raw`\s+`)).join("|")})`,
    // ExaBGP puts nothing but a column of blanks between.
    "{is}": String.raw`(?:"?\s*[:=]\s*"?|\s{8,})${value}`
  });
  const stateIn = [named6(fields.state, state), ...whole2.map((line) => patternOf(line, { "{n}": String.raw`\d+`, "{state}": state }))];
  const anyState = new RegExp(String.raw`\b(?:${[...words2.keys()].join("|")})\b`, "i");
  const count4 = String.raw`(\d+|\[\])`;
  const counts2 = ["received", "accepted", "advertised"].map((field5) => [field5, named6(fields[field5], count4)]);
  const young = since.map((line) => patternOf(line, { "{time}": String.raw`0?0:(\d\d):\d\d` }));
  const dropped2 = drops2.map((line) => patternOf(line, { "{n}": String.raw`\d+`, "{count}": count4 }));
  const elses2 = new RegExp(String.raw`\b(?:${others.join("|")})\b`);
  const about = new RegExp(String.raw`\b(?:${beside2.join("|")})`, "i");
  return (lines) => {
    const short = lines.filter(({ text }) => text.length <= longestLine2);
    return short.flatMap(({ number: number2, text }, index) => {
      const told = stateOf(text);
      if (!told) return [];
      const near4 = short.slice(Math.max(0, index - farthest), index + farthest + 1).filter((line) => Math.abs(line.number - number2) <= farthest);
      if (!near4.some((line) => about.test(line.text))) return [];
      if (told !== "Established") return [{ line: number2, state: told }];
      const own3 = objectAround(near4, number2);
      const counted8 = {
        ...Object.fromEntries(counts2.flatMap(([field5, name3]) => numberOf(field5, name3, own3))),
        ...sentAndReceived(short.slice(index + 1, index + 1 + farthestDrops))
      };
      const isYoung = young.some((pattern) => pattern.test(text));
      const flaps = isYoung && dropsOf(short.slice(index, index + farthestDrops)) >= manyDrops;
      return [{ line: number2, state: told, ...counted8, ...flaps && { flaps } }];
    });
  };
  function sentAndReceived(lines) {
    const next = lines.findIndex(({ text }) => stateOf(text));
    for (const { text } of next < 0 ? lines : lines.slice(0, next)) {
      const [, advertised, received3] = prefixesBoth.exec(text) ?? [];
      if (advertised !== void 0) return { advertised: Number(advertised), received: Number(received3) };
    }
    return {};
  }
  function dropsOf(lines) {
    for (const [index, { text }] of lines.entries()) {
      if (index > 0 && stateOf(text)) return 0;
      for (const pattern of dropped2) {
        const found = pattern.exec(text)?.[1];
        if (found !== void 0) return Number(found);
      }
    }
    return 0;
  }
  function stateOf(text) {
    if (!anyState.test(text) || elses2.test(text)) return void 0;
    for (const pattern of stateIn) {
      const word = pattern.exec(text)?.[1];
      if (word !== void 0) return words2.get(word.toLowerCase());
    }
    return void 0;
  }
}
var prefixesBoth = /^\s*Prefixes\s+(\d+)\s+(\d+)\s*$/;
var entry = /^(\s*)- \w/;
function objectAround(lines, number2) {
  const begins2 = lines.filter(({ text }) => entry.test(text));
  const first2 = begins2.findLast((line) => line.number <= number2);
  if (!first2) return lines;
  const depth = entry.exec(first2.text)?.[1]?.length ?? 0;
  const next = begins2.find((line) => line.number > number2 && (entry.exec(line.text)?.[1]?.length ?? 0) <= depth);
  return lines.filter((line) => line.number >= first2.number && line.number < (next?.number ?? Infinity));
}
function numberOf(field5, name3, lines) {
  for (const { text } of lines) {
    const found = name3.exec(text)?.[1];
    if (found !== void 0) return [[field5, found === "[]" ? 0 : Number(found)]];
  }
  return [];
}
function createFamilyReader({ heads, ours }) {
  const headed2 = new RegExp(`(?<![\\w-])(?:${heads.join("|") || "(?!)"}) *(\\S.*)$`, "i");
  const own3 = ours.map((family) => family.toLowerCase());
  return (text) => {
    const family = headed2.exec(text)?.[1]?.toLowerCase();
    return family === void 0 ? null : !own3.some((one) => family.startsWith(one));
  };
}

// src/diagnosis/stage.ts
function stageNamed(marks) {
  let named6 = null;
  for (const mark of marks) {
    if (mark.kind !== "stage") continue;
    if (mark.stage === "rekey") return "rekey";
    if (mark.stage === "second" || mark.stage === "child") named6 = "up";
    else if (named6 !== "up") named6 = mark.stage === "auth" || named6 === "auth" ? "auth" : "first";
  }
  return named6;
}
function stageAfter(before3, tells3, marks) {
  const named6 = stageNamed(marks);
  if (tells3 === "child-up") return "up";
  if (named6 === "rekey" || tells3 === "rekeying") return "rekey";
  const isUp4 = tells3 === "ike-up" || tells3 === "child-started" || tells3 === "child-closed";
  if (isUp4 || marks.some((mark) => mark.kind === "stage" && mark.stage === "child")) return before3 === "rekey" ? "rekey" : "up";
  if (before3 === "up" || before3 === "rekey") return tells3 === "ike-started" && named6 === "first" ? "first" : before3;
  if (named6 === "auth" || named6 === "first") return named6;
  return before3;
}
function silencesOf(problems) {
  const at = (moment) => problems.flatMap(({ id, silence }) => silence?.[moment] === void 0 ? [] : [{ id, rank: silence[moment] }]).sort((a, b) => a.rank - b.rank).map(({ id }) => id);
  const rekey = problems.flatMap(({ id, atRekey }) => atRekey ? id : []);
  const child2 = problems.flatMap(({ id, layer }) => layer === "ipsec" ? id : []);
  return { before: at("before"), during: at("during"), after: at("after"), rekey, child: child2 };
}
function problemsAt(message, stage, named6, silences) {
  const { problems, onceIkeUp, tells: tells3 } = message;
  const reached = named6 === "up" && stage === "rekey" ? stage : named6 ?? stage;
  const isUp4 = reached === "up" || reached === "rekey";
  if (tells3 === "no-reply" && silences.before.includes(problems[0] ?? "")) {
    if (isUp4) return onceIkeUp ?? firstOf(silences.after, problems);
    return reached === "auth" ? firstOf(silences.during, problems) : problems;
  }
  const meant2 = onceIkeUp && (isUp4 || reached === "auth") ? onceIkeUp : problems;
  return reached === "rekey" && silences.child.includes(meant2[0] ?? "") && isRefusal(message, silences) ? firstOf(silences.rekey, meant2) : meant2;
}
function isRefusal({ role, tells: tells3, problems, onceIkeUp }, { rekey }) {
  if (role === "responder" || problems.length === 0 || tells3 && tells3 !== "echo") return false;
  return role === "initiator" || onceIkeUp !== void 0 || problems.some((id) => rekey.includes(id));
}
function firstOf(first2, problems) {
  return [...first2, ...problems.filter((id) => !first2.includes(id))];
}

// src/text/addresses.ts
var address = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){2,7}\b/gi;
var addressesOf = (text) => text.match(address) ?? [];
var ofPrivate = String.raw`10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.`;
var privateNetwork = new RegExp(`^(?:${ofPrivate})`);
var isPrivate = (one) => privateNetwork.test(one);
var isLinkLocal = (one) => one.startsWith("169.254.");
var pairKey = (ends4) => [...ends4].sort().join(" ");

// src/text/excerpt.ts
function excerptOf(text, start2, end3, most3) {
  if (text.length <= most3) return { text, start: start2, end: end3 };
  const shown = Math.min(end3 - start2, most3 - 2);
  const from2 = Math.max(0, Math.min(start2 - Math.floor((most3 - 2 - shown) / 2), text.length - (most3 - 2)));
  const before3 = from2 > 0 ? "\u2026" : "";
  const after = from2 + most3 - 2 < text.length ? "\u2026" : "";
  const at = start2 - from2 + before3.length;
  return { text: `${before3}${text.slice(from2, from2 + most3 - 2)}${after}`, start: at, end: at + shown };
}

// src/diagnosis/tables.ts
var summaryRow = /^\W*(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:]+|[\w.-]+\([\d.]+\))\s+4\s+\d{1,10}(?:\.\d+)?\s+(\d+)(?:\s+\d+){4}\s+(never|[\dwdhmy:]+)\s+(\d+|[A-Z][A-Za-z]+(?:\s*\([A-Za-z]+\))?)/;
var terseRow = /^\W*(?:\d{1,3}(?:\.\d{1,3}){3})\s+\d{1,10}\s+(\d+)(?:\s+\d+){3}\s+(never|[\dwdhmy:]+)\s+(\d+\/\d+\/\d+\/\d+|[A-Z][a-z]+)\b/;
var tailRow = /^\s{6,}\d{1,10}\s+(\d+)\s+\d+\s+(never|[\dwdhms:]+)\s+(Active|Connect|Idle|OpenSent|OpenConfirm|Disabled|(\d+)\/(\d+)\/\d+ \(IPv4\))\s*$/i;
var pathRow = /^\s*([*rsdhSmbxac][*>ismbxac= ]{0,4})\s*(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?\s+)?(\d{1,3}(?:\.\d{1,3}){3})\s+(?:\d+\s+)+[ie?]\s*$/;
function sayingOf(line) {
  if (line.length > 300 || isWorded(line)) return null;
  const [, status, hop2 = ""] = pathRow.exec(line) ?? [];
  if (status !== void 0) {
    if (status.startsWith("r") && hop2.startsWith("169.254.")) return "RIB-failure(17)";
    return /[>=m]/.test(status) ? null : "BGP path valid, not best";
  }
  const tail = tailRow.exec(line);
  if (tail) return sayingOfTail(tail);
  const row5 = summaryRow.exec(line) ?? terseRow.exec(line);
  const [, received3 = "", since = "", state = ""] = row5 ?? [];
  if (!state) return null;
  if (/^0(?:\/0)*$/.test(state)) return "BGP state = Established, 0 prefixes received";
  if (/^\d/.test(state)) return "BGP state = Established";
  if (/\(/.test(state)) return `State/PfxRcd ${state}`;
  return since === "never" && received3 !== "0" ? `BGP state = ${state}, messages received and never established` : `BGP state = ${state}`;
}
function spareRows(lines) {
  const rows = lines.flatMap(({ number: number2, text }) => {
    const [, , , , routes, active] = text.length <= 300 && tailRow.exec(text) || [];
    return routes === void 0 || active === void 0 ? [] : [{ number: number2, routes: Number(routes), active: Number(active) }];
  });
  const most3 = Math.max(0, ...rows.filter(({ active }) => active > 0).map(({ routes }) => routes));
  return rows.filter(({ routes, active }) => active === 0 && routes > 0 && routes <= most3).map(({ number: number2 }) => number2);
}
function isWorded(line) {
  return isLetter(line.charCodeAt(0)) && isLetter(line.charCodeAt(1)) && !line.slice(0, 80).includes("(");
}
function isLetter(code) {
  return code >= 103 && code <= 122 || code >= 65 && code <= 90;
}
function sayingOfTail([, received3 = "", since = "", state = "", routes, active]) {
  if (routes !== void 0)
    return routes === "0" ? "BGP state = Established, 0 prefixes received" : active === "0" ? "BGP state = Established, prefixes received and none accepted" : "BGP state = Established";
  if (/^disabled$/i.test(state)) return "State/PfxRcd Idle (Admin)";
  return since === "never" && received3 !== "0" ? `BGP state = ${state}, messages received and never established` : `BGP state = ${state}`;
}

// src/diagnosis/unrelated.ts
var ports = /\((\d{2,5})\)/g;
function isOfAnotherProtocol(line) {
  if (!line.includes("BADAUTH") && !line.includes("MD5")) return false;
  const found = [...line.slice(0, 400).matchAll(ports)].map(([, port3]) => port3);
  return found.length >= 2 && !found.includes("179");
}
function otherMatter({ prose, brief, named: named6, others, told, worded }, weights2) {
  const protocols2 = countOf(named6, "ike") + countOf(named6, "bgp");
  const either = countOf(named6, "either");
  const [likeliest] = [...others].sort(([, a], [, b]) => b - a);
  const ours = protocols2 + either + (likeliest ? 0 : countOf(named6, "printer"));
  if (!likeliest)
    return ours === 0 && told < weights2.ours && worded < (brief ? weights2.oursInBrief : weights2.ours) ? "This does not look like an IPsec or BGP problem." : null;
  const denial = `This looks like ${likeliest[0]}, not like an IPsec or BGP problem.`;
  if (!prose) return ours === 0 || told < weights2.ours && likeliest[1] >= ours * weights2.denial ? denial : null;
  if (countOf(named6, "rival") > 0) return protocols2 === 0 ? denial : null;
  return ours === 0 ? denial : null;
}
var namesOurs = (named6) => ["ike", "bgp", "either"].some((key) => countOf(named6, key) > 0);
var countOf = (named6, key) => named6.get(key) ?? 0;

// src/diagnosis/evidence.ts
var mostLines = 5;
var longestShown = 320;
var mostForNear = 60;
var fewLines = 3;
function createObserver({ messages, lexicon }, silences, reader) {
  const otherFamily = createFamilyReader(lexicon.bgpDetails.families);
  const createAttemptReader = createAttempts(lexicon.attempts);
  const alone2 = messages.map((message) => [message]);
  const counters = messages.map(({ texts }) => texts.flatMap((text) => counter.exec(text)?.[1]?.toLowerCase() ?? []));
  const tellsZero = messages.map(({ tells: tells3, texts }) => tells3 === "zero" || texts.some((text) => zeroInText.test(text)));
  const knownIn = (group) => group.length === 1 ? alone2[group[0]?.message ?? 0] ?? [] : group.flatMap(({ message }) => messages[message] ?? []);
  return ({ heard: lines, said: said2, set, stated }) => {
    const gathered = /* @__PURE__ */ new Map();
    const printers2 = /* @__PURE__ */ new Map();
    const others = /* @__PURE__ */ new Map();
    const named6 = /* @__PURE__ */ new Map();
    const marked = /* @__PURE__ */ new Set();
    const ended2 = /* @__PURE__ */ new Set();
    const stages = /* @__PURE__ */ new Map();
    const attempts = createAttemptReader();
    let peer = "";
    let isOtherFamily = false;
    const readsNear = lines.length <= mostForNear;
    const read = (line, index) => {
      const when = lines.length > 1 ? index / (lines.length - 1) : 1;
      const saying = said2.get(line.number);
      if (saying?.about) count(named6, saying.about, 1);
      if (saying?.alone && !saying.words) return;
      const isStated = stated.has(line.number);
      if (isStated) isOtherFamily = otherFamily(line.text) ?? isOtherFamily;
      const { groups: groups3, marks } = reader.look(textOf(line.text, saying));
      if (groups3.length === 0 && marks.length === 0 && !readsNear) return;
      const exchange = stageNamed(marks);
      const past = marks.some((mark) => mark.kind === "session" && mark.says === "past");
      if (past) ended2.add(line.number);
      countMarks(saying && !saying.ofAll ? marks.filter(({ kind }) => kind !== "session") : marks, { printers: printers2, others, named: named6, marked });
      if (set.has(line.number) && !saying?.about) return;
      if (isStated) peer = peerOf(line.text) ?? peer;
      const attempt = isStated ? { tunnel: peer, number: "" } : attempts.of(line.text);
      const connection = attempt.number || attempt.tunnel;
      let stage = stages.get(connection) ?? "unknown";
      const met = { when, past, attempt };
      if (groups3.length === 0) {
        if (readsNear && line.text.length <= longestWording && !saying && (!isStated || lines.length <= fewLines || givesReason.test(line.text))) {
          const alike = reader.near(line.text).filter(({ message }) => (messages[message]?.problems.length ?? 0) > 0).map((one) => ({ ...one, start: 0, end: line.text.length }));
          const known3 = knownIn(alike);
          const [head4] = alike;
          const [first2] = known3;
          if (head4 && first2) gather(gathered, known3, problemsAt(first2, stage, exchange, silences), head4, line, { ...met, past: false });
        }
        stages.set(connection, stageAfter(stage, void 0, marks));
        return;
      }
      if (isOfAnotherProtocol(line.text)) return;
      const isDown = groups3.some(([head4]) => head4 && messages[head4.message]?.tells === "down");
      for (const group of groups3) {
        const known3 = knownIn(group);
        const [head4] = group;
        const [first2] = known3;
        const shown = head4 ? whose(line, saying, head4.start) : line;
        if (!head4 || !first2 || (isDown || isOtherFamily) && first2.tells === "zero" || !tellsZero[head4.message] && neverHappened(shown.text, head4) || counters[head4.message]?.some((name3) => isNothing(name3, shown.text, () => lines.slice(Math.max(0, index - near), index + near))))
          continue;
        if (known3.length === 1) count(printers2, first2.by, head4.weight / 2);
        const place2 = saying ? { ...head4, start: 0, end: shown.text.length } : head4;
        gather(gathered, known3, problemsAt(first2, stage, exchange, silences), place2, shown, met);
        stage = stageAfter(stage, first2.tells, marks);
      }
      stages.set(connection, stage);
    };
    lines.forEach(read);
    const up = (named6.get("up") ?? 0) > 0;
    const evidence = [...gathered.values()].flat().filter((one) => !up || !one.past);
    for (const { places: places2 } of evidence) nameTunnels(places2, attempts.nameOf);
    return { evidence, printers: printers2, marked, named: named6, others, history: up ? ended2 : /* @__PURE__ */ new Set() };
  };
}
function nameTunnels(places2, nameOf) {
  for (const [key, place2] of places2) places2.set(key, { ...place2, tunnel: nameOf(place2.tunnel) });
}
function peerOf(text) {
  return addressesOf(text.slice(0, 200)).join(" ") || null;
}
function whose(line, saying, start2) {
  const at = start2 - line.text.length - beside.length;
  if (!saying?.pieces || at < 0) return line;
  return saying.pieces.findLast(({ from: from2 }) => from2 <= at)?.line ?? line;
}
var beside = " | ";
var sums = /(?:\bcksum|->) 0x[0-9a-f]+/g;
function withoutSums(text) {
  return text.includes("cksum 0x") ? text.replace(sums, (sum) => " ".repeat(sum.length)) : text;
}
function textOf(text, saying) {
  if (saying?.alone) return saying.words;
  const words2 = saying?.words ?? sayingOf(text);
  const own3 = withoutSums(text);
  return words2 === null ? own3 : `${own3}${beside}${words2}`;
}
function gather(gathered, twins, problems, head4, line, { when, past, attempt }) {
  const [message] = twins;
  if (!message) return;
  const share3 = head4.share ?? 1;
  let same = gathered.get(head4.message);
  if (!same) gathered.set(head4.message, same = []);
  const old = same.find((one) => one.share < 1 === share3 < 1 && isSame(one.problems, problems));
  if (old && past && !old.past) return;
  if (!old || old.past && !past) {
    const lines = [shownOf(line, message, head4)];
    const places2 = /* @__PURE__ */ new Map([[placeOf(attempt), { ...attempt, last: when }]]);
    const met = { message, twins, problems, weight: head4.weight, share: share3, count: 1, past, first: when, last: when, places: places2, lines };
    same.splice(old ? same.indexOf(old) : same.length, 1, met);
    return;
  }
  old.last = when;
  old.places.set(placeOf(attempt), { ...attempt, last: when });
  if (old.lines.some(({ number: number2 }) => number2 === line.number)) return;
  old.count += 1;
  if (old.lines.length < mostLines) old.lines.push(shownOf(line, message, head4));
}
var placeOf = ({ tunnel: tunnel2, number: number2 }) => `${tunnel2} ${number2}`;
function shownOf(line, message, head4) {
  const { text, start: start2, end: end3 } = excerptOf(
    line.text,
    head4.start < line.text.length ? head4.start : 0,
    Math.min(head4.end, line.text.length),
    longestShown
  );
  return { number: line.number, text, message: message.id, start: start2, end: end3 };
}
function isSame(a, b) {
  return a === b || a.length === b.length && a.every((id, index) => id === b[index]);
}
var givesReason = /\b(?:last[ _-]?error|(?:fail|down|error|change)[ _-]?(?:reason|message)|reason|status ?message|detailed ?status)\w*\b["' ]*(?:sent|received)?\s*[:=]\s*\S+\s\S+/i;
var counter = /^((?:TcpExt)?TCP[A-Z]\w+|Ip[A-Z]\w+|Xfrm[A-Z]\w+|(?:IN|OUT)_[A-Z0-9_]+|[a-z]+(?:_[a-z]+)+|#[a-z-]+ [a-z ]+(?:\([a-z]+\))?|[A-Z][a-z]+(?: [a-z]+)+):?(?: \{n\})?$/;
var counted = /^\W*(\d[\d,]*)(?:\.0)?(?![\w.])/;
var packets = /\b(?:pkts?|packets)(?:_in|_out)?\b[^\d\n]{0,24}?(\d[\d,]*)/gi;
var near = 15;
var longestWording = 300;
var few = 1e3;
var zerosBehind = /^(?:["')\]]{0,2}(?: ?[:=] *| {2,})0(?:\s+0)*\s*(?:$|[,;)|]| {2,}[a-z]))/i;
var zeroBefore = /(?:^|[,;|])\s*0 {1,2}$/;
var zeroInText = /(?<!\d)0(?!\d)/;
var otherNumber = /[:=] ?[1-9]/;
var zeroWithin = /^\D*[:=]\s*0$/;
function neverHappened(line, { start: start2, end: end3 }) {
  if (end3 > line.length || otherNumber.test(line.slice(start2, end3))) return false;
  return zerosBehind.test(line.slice(end3, end3 + 80)) || zeroWithin.test(line.slice(start2, end3)) || zeroBefore.test(line.slice(0, start2));
}
function isNothing(name3, line, around) {
  const at = line.toLowerCase().indexOf(name3);
  if (at < 0) return false;
  const count4 = numberOf2(counted.exec(line.slice(at + name3.length))?.[1]);
  if (Number.isNaN(count4) || count4 === 0) return count4 === 0;
  const most3 = around().flatMap(({ text }) => [...text.slice(0, longestShown).matchAll(packets)].map(([, found]) => numberOf2(found)));
  return count4 * few < Math.max(0, ...most3);
}
function numberOf2(digits = "") {
  return digits ? Number(digits.replaceAll(",", "")) : NaN;
}
function countMarks(marks, { printers: printers2, others, named: named6, marked }) {
  for (const mark of marks) {
    if (mark.kind === "printer") {
      count(printers2, mark.by, 2);
      count(named6, "printer", 1);
      marked.add(mark.by);
    } else if (mark.kind === "name") {
      count(printers2, mark.by, 0.1);
      count(named6, "printer", 1);
    } else if (mark.kind === "other") {
      count(others, mark.name, 1);
      if (mark.rival) count(named6, "rival", 1);
    } else if (mark.kind === "ours") count(named6, mark.protocol, 1);
    else if (mark.kind === "method") count(named6, mark.method, 1);
    else if (mark.kind === "session") count(named6, mark.says, 1);
    else count(named6, "ike", 1);
  }
}
function count(counts2, key, by) {
  counts2.set(key, (counts2.get(key) ?? 0) + by);
}

// src/diagnosis/nearest-wording.ts
var longest2 = 200;
var reason = /: \w+ \((?:[\w ]+: )?([^():{}]+)\)$/;
function createNearestWording(messages) {
  const byReason = Map.groupBy(messages, ({ texts: [text = ""] }) => reason.exec(text)?.[1] ?? "");
  return {
    of({ message, twins, lines: [line] }) {
      const shown = line?.text.slice(line.start, line.end).trim() ?? "";
      if (twins.length < 2 || shown.length > longest2) return message;
      const away = (one) => Math.min(...one.texts.map((text) => distance(shown, text.slice(0, longest2), longest2)));
      return [...twins].sort((a, b) => away(a) - away(b))[0] ?? message;
    },
    ofReason(text, problem) {
      const said2 = text.length < longest2 ? byReason.get(text.trim()) ?? [] : [];
      const rank = ({ problems }) => problems.indexOf(problem);
      return said2.filter((one) => text.trim() !== "" && rank(one) >= 0).sort((a, b) => rank(a) - rank(b))[0];
    }
  };
}

// src/diagnosis/confidence.ts
function clarityOf(best, next, weights2) {
  if (best <= 0) return 0;
  return (1 - Math.exp(-weights2.clarity * best)) * (best / (best + weights2.rivalry * next));
}
function confidencesOf(scores, unrelated, weights2) {
  const [best = 0, next = 0, ...rest] = scores;
  const above2 = clarityOf(best, next, weights2) - weights2.halfway;
  const first2 = weights2.leastChance + (1 - weights2.leastChance) / (1 + Math.exp(-weights2.steepness * above2));
  const others = [next, ...rest].reduce((sum, score) => sum + score, 0);
  const factor = unrelated ? 0.3 : 1;
  return scores.map((score, index) => round((index === 0 ? first2 : Math.min(first2, (1 - first2) * (score / (others || 1)))) * factor));
}
function round(value) {
  return Math.round(value * 1e3) / 1e3;
}

// src/diagnosis/next-look.ts
function nextLook({ problem, evidence }, layer) {
  const telling2 = evidence.filter(({ message }) => message.problems.includes(problem) || message.onceIkeUp?.includes(problem));
  const roles3 = new Set(telling2.map(({ message }) => message.role));
  if (telling2.some(({ message }) => message.tells === "no-reply") || layer === "reachability")
    return roles3.has("responder") ? { end: "this", why: "This end was asked and refused or did not answer: look for the peer in its configuration." } : { end: "other", why: "No answer means no log text: check at the other end whether our IKE packets arrive, and what its log says." };
  if (roles3.has("responder"))
    return { end: "this", why: "This end is the responder and names what it refused: compare that setting with the other end." };
  if (roles3.has("initiator"))
    return {
      end: "other",
      why: "This is the initiator's view. Only the responder's log names the parameter: ask for the other end's log of the same moment."
    };
  return { end: "both", why: "The text does not say which end started: compare the setting at both ends." };
}

// src/diagnosis/findings.ts
var mostFindings = 8;
var mostLines2 = 20;
var mostOfOne = 2;
function findingsOf(text, candidates, unrelated, prose, problems, nearest3, weights2) {
  const shown = candidates.slice(0, mostFindings);
  const confidences = confidencesOf(
    shown.map(({ score }) => score),
    unrelated,
    weights2
  );
  const clear = !unrelated && isClear(candidates, prose, weights2);
  const rivals = problems.get(shown[0]?.problem ?? "")?.alike ?? {};
  return shown.map(({ problem, told, alike }, index) => {
    const strongest = told?.evidence[0];
    const reason3 = nearest3.ofReason(text, problem);
    const message = reason3 ?? (strongest && nearest3.of(strongest));
    return {
      problem,
      confidence: confidences[index] ?? 0,
      confident: index === 0 && clear,
      lines: linesOf(told?.evidence ?? []),
      often: (told?.evidence ?? []).reduce((sum, { count: count4 }) => sum + count4, 0),
      why: message ? whyOf(reason3 ? void 0 : strongest, message, (told?.evidence.length ?? 0) - 1) : `Your words are close to \u201C${alike?.phrase ?? ""}\u201D.`,
      message: message?.id ?? null,
      by: message?.by ?? null,
      instead: index > 0 ? rivals[problem] ?? null : null,
      lookAt: told ? nextLook(told, problems.get(problem)?.layer) : { end: "both", why: "These are words and no log line: check it, or paste what either end logged at the moment it failed." }
    };
  });
}
function isClear([best, rival], prose, weights2) {
  if (!best) return false;
  const { score, told, alike } = best;
  const unproven = told !== void 0 && told.evidence.every(({ message }) => !message.verified);
  const grounded = (told?.named ?? false) || prose && !unproven && alike !== void 0;
  const next = rival?.score ?? 0;
  return grounded && clarityOf(score, next, weights2) >= weights2.leastClarity && score > next * weights2.lead;
}
function linesOf(evidence) {
  const lines = evidence.slice(0, mostLines2).flatMap((one) => one.lines.slice(0, mostOfOne));
  const distinct2 = new Map(lines.map((line) => [`${line.number} ${line.start} ${line.end} ${line.text}`, line]));
  return [...distinct2.values()].sort((a, b) => a.number - b.number || a.start - b.start).slice(0, mostLines2);
}
function whyOf(strongest, message, others) {
  const { count: count4 = 1, share: share3 = 1 } = strongest ?? {};
  const text = message.texts[0] ?? "";
  if (share3 < 1) return `It is close to what ${message.byName} prints: \u201C${text}\u201D.`;
  const often2 = count4 > 1 ? `, ${count4} times` : "";
  const more = others < 1 ? "" : ` ${others} more ${others === 1 ? "message points" : "messages point"} the same way.`;
  return `${message.byName} prints \u201C${text}\u201D${often2}.${message.verified ? "" : " We know this text from practice only."}${more}`;
}

// src/diagnosis/wrapped.ts
var shortest = 50;
var longest3 = 250;
var narrowest = 72;
var terminal = 80;
var mostPieces = 4;
function joinWrapped(lines, whole2) {
  const width = widthOf(lines);
  const timed = lines.some(({ text }) => beginsWithTime(text));
  if (width === null && !timed) return lines;
  const joined = [];
  let pieces = 1;
  let before3 = 0;
  let beforeNumber = 0;
  let inEntry = false;
  for (const line of lines) {
    const last2 = joined.at(-1);
    const begins2 = timed && beginsWithTime(line.text);
    const follows = line.number === beforeNumber + 1;
    const cut = before3 === width;
    const goesOn = cut || inEntry && before3 >= shortest && before3 <= longest3 && !tag.test(line.text.slice(0, 48));
    if (last2 && follows && !begins2 && goesOn && pieces < mostPieces && !isWhole(last2.text) && !rule.test(last2.text) && !whole2.has(line.number) && !whole2.has(last2.number)) {
      joined[joined.length - 1] = {
        number: last2.number,
        text: `${last2.text}${cut && isMidWord(last2.text, line.text) ? "" : " "}${line.text}`
      };
      pieces += 1;
    } else {
      joined.push(line);
      pieces = 1;
      inEntry = begins2;
    }
    before3 = line.text.length;
    beforeNumber = line.number;
  }
  return joined;
}
function widthOf(lines) {
  let width = 0;
  let times2 = 0;
  for (const { text } of lines) {
    if (text.length > width) [width, times2] = [text.length, 0];
    if (text.length === width) times2 += 1;
  }
  return width >= narrowest && width <= longest3 && (times2 > 1 || width === terminal) ? width : null;
}
var tag = /^[\w./-]{1,40}(?:\[\d+\])?: /;
function isMidWord(before3, after) {
  return /[a-z]\n[a-z\d]|(?:^|\W)[A-Z]\n[a-z]|[A-Z_]\n[A-Z_]|[\d.:]\n[\d.:]|\W\n|\n\W/.test(`${before3.slice(-2)}
${after.slice(0, 1)}`);
}
var rule = /^[-=+*_~|\s]+$/;
function isWhole(text) {
  return text.startsWith("{") && text.endsWith("}");
}
var clock = /(?:^|[^\d.:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/;
function beginsWithTime(text) {
  const head4 = text.slice(0, 48);
  return head4.includes(":") && clock.test(head4);
}

// src/diagnosis/normalise.ts
var ansi = /\u001b\[[0-9;?]*[A-Za-z]|#033\[[0-9;]*m/g;
var entities = {
  quot: '"',
  amp: "&",
  lt: "<",
  gt: ">",
  apos: "'",
  nbsp: " ",
  "#39": "'",
  "#x27": "'",
  "#34": '"',
  "#60": "<",
  "#62": ">"
};
var entity = /&(quot|amp|lt|gt|apos|nbsp|#39|#x27|#34|#60|#62);/gi;
function printedLines(pasted) {
  const text = unescape(pasted);
  const printed = [];
  let number2 = 0;
  let from2 = 0;
  while (from2 <= text.length) {
    const to2 = endOfLine(text, from2);
    number2 += 1;
    const line = text.slice(from2, to2);
    if (line.trim()) printed.push({ number: number2, text: line });
    from2 = text.startsWith("\r\n", to2) ? to2 + 2 : to2 + 1;
  }
  return printed;
}
function linesOf2(printed, rows) {
  const joined = joinWrapped(printed, rows);
  if (!joined.some(({ text }) => startsObject(text))) return joined;
  return joined.flatMap((line) => {
    const parts = unwrap(line.text);
    return parts.length === 1 && parts[0] === line.text ? [line] : parts.filter((part2) => part2.trim()).map((part2) => ({ number: line.number, text: part2 }));
  });
}
function countLines(pasted) {
  const text = pasted.trimEnd();
  let count4 = text ? 1 : 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count4 += 1;
  return count4;
}
function unescape(text) {
  const plain2 = text.includes("\x1B[") || text.includes("#033[") ? text.replace(ansi, "") : text;
  return plain2.includes("&") ? plain2.replace(entity, (whole2, name3) => entities[name3.toLowerCase()] ?? whole2) : plain2;
}
function endOfLine(text, from2) {
  const feed = text.indexOf("\n", from2);
  const end3 = feed < 0 ? text.length : feed;
  const bare = end3 > from2 && text.charCodeAt(end3 - 1) === 13 ? end3 - 1 : end3;
  if (bare !== end3) return bare;
  return end3;
}
function unwrap(line) {
  if (!startsObject(line)) return [line];
  try {
    const parts = [];
    collect(JSON.parse(line), "", parts);
    return parts.flatMap((part2) => part2.split(/[\r\n]+/));
  } catch {
    return [line];
  }
}
function startsObject(line) {
  return line.includes("{") && line.trimStart().startsWith("{");
}
function collect(value, key, parts) {
  if (typeof value === "string") parts.push(key && value.length < 40 ? `${key}: ${value}` : value);
  else if (typeof value === "number" || typeof value === "boolean") parts.push(`${key}: ${value}`);
  else if (Array.isArray(value)) for (const item of value) collect(item, key, parts);
  else if (typeof value === "object" && value !== null) for (const [name3, inner] of Object.entries(value)) collect(inner, name3, parts);
}

// src/tree/tree.ts
var layers = ["reachability", "ike", "ipsec", "stability", "bgp", "traffic"];

// src/diagnosis/attempts.ts
var isCause = ({ message, problems, share: share3 }) => problems.length > 0 && share3 === 1 && !message.tells;
function together(one, other2) {
  const [a, b] = [lastPlace(one), lastPlace(other2)];
  return !a || !b || one.message.by !== other2.message.by || sameOrUnsaid(a.tunnel, b.tunnel) && sameOrUnsaid(a.number, b.number);
}
function withNamedCauses(evidence) {
  const causes = evidence.filter(isCause);
  return evidence.map((one) => {
    if (one.problems.length < 2 || one.share < 1) return one;
    const narrower = causes.filter((other2) => other2.problems.length < one.problems.length && together(one, other2));
    const [cause, ...others] = new Set(narrower.flatMap(({ problems: [first2 = ""] }) => one.problems.includes(first2) ? first2 : []));
    if (cause === void 0 || others.length > 0 || !narrower.some(({ problems }) => problems.length === 1)) return one;
    return { ...one, problems: [cause, ...one.problems.filter((id) => id !== cause)], twins: [one.message] };
  });
}
function ofLastAttempts(evidence, problems) {
  const depthOf = ({ problems: [first2 = ""] }) => layers.indexOf(problems.get(first2)?.layer ?? "bgp");
  const last2 = /* @__PURE__ */ new Map();
  for (const one of evidence.filter(isCause))
    for (const place2 of one.places.values())
      if (place2.number && place2.last > (last2.get(place2.tunnel)?.last ?? -1)) last2.set(place2.tunnel, { ...place2, of: one });
  const isOver = (one) => placesOf(one).every(({ tunnel: tunnel2, number: number2 }) => {
    const final = last2.get(tunnel2);
    return final && number2 !== "" && number2 !== final.number && depthOf(one) <= depthOf(final.of);
  });
  return evidence.filter((one) => !isCause(one) || !isOver(one));
}
var placesOf = ({ places: places2 }) => [...places2.values()];
function lastPlace({ places: places2, last: last2 }) {
  return placesOf({ places: places2 }).find((place2) => place2.last === last2);
}
function sameOrUnsaid(a, b) {
  return a === b || a === "" || b === "";
}

// src/diagnosis/finding.ts
var likely = 0.5;

// src/diagnosis/proven.ts
var provenBy = /* @__PURE__ */ new Map([
  ["ike-up", ["reachability", "ike"]],
  ["child-started", ["reachability", "ike"]],
  ["rekeying", ["reachability", "ike"]],
  ["child-closed", ["reachability", "ike"]],
  ["child-up", ["reachability", "ike", "ipsec"]],
  ["bgp-up", ["bgp"]]
]);
function provesProgress({ tells: tells3 = "normal" }) {
  return provenBy.has(tells3);
}
function carries({ tells: tells3 }) {
  return tells3 === "child-up" || tells3 === "bgp-up";
}
function provenIn(evidence, problems) {
  const fell = /* @__PURE__ */ new Map();
  for (const { message, last: last2 } of evidence) {
    if (message.tells !== "down" && message.tells !== "child-closed") continue;
    const of = message.problems.length === 0 ? ["bgp", "ipsec"] : [isOfBgp(message.problems, problems) ? "bgp" : "ipsec"];
    for (const one of of) fell.set(one, Math.max(fell.get(one) ?? 0, last2));
  }
  const proven = new Set(
    evidence.flatMap(
      ({ message, last: last2 }) => (provenBy.get(message.tells ?? "") ?? []).filter((layer) => last2 >= (fell.get(layer === "bgp" ? "bgp" : "ipsec") ?? -1))
    )
  );
  return layers.filter((layer) => proven.has(layer));
}
var risen = ["reachability", "ike", "ipsec", "bgp"];
function provenBeside(proven, first2, problems) {
  const isLikely = first2 && (first2.confident || first2.confidence >= likely && first2.lines.length > 0);
  const problem = isLikely ? problems.get(first2.problem) : void 0;
  if (!problem || !risen.includes(problem.layer)) return proven;
  const fails = layers.indexOf(problem.layer) + (problem.onceUp ? 1 : 0);
  return proven.filter((one) => layers.indexOf(one) < fails);
}
function meant(evidence, problems) {
  const { ups, peers } = bgpUps(evidence);
  const lastUp = Math.max(-1, ...ups.map(({ last: last2 }) => last2));
  const down = evidence.some(({ message }) => message.tells === "down" && isOfBgp(message.problems, problems));
  const pointless = ups.length === 0 && down;
  const nothingUp = !evidence.some(({ message }) => carries(message));
  const anyDown = evidence.some(
    ({ message, problems: named6 }) => message.tells === "down" || !message.tells && isOfBgp(named6, problems) && !named6.some((id) => problems.get(id)?.onceUp)
  );
  const causes = evidence.flatMap(
    ({ message, problems: [cause], share: share3 }) => cause !== void 0 && share3 === 1 && (!message.tells || namesCause(message, problems)) ? [cause] : []
  );
  const rekeyed = evidence.some(({ message }) => message.tells === "rekeying");
  const refused3 = evidence.some((one) => isAnswer(one, problems));
  const mostOf = (tells3) => Math.max(0, ...evidence.map(({ message, count: count4 }) => message.tells === tells3 ? count4 : 0));
  const allClosed = !rekeyed && mostOf("child-closed") >= mostOf("child-up");
  return evidence.filter((one) => {
    const { message, problems: named6, last: last2 } = one;
    const [first2 = ""] = named6;
    if (named6.length === 0) return true;
    if (message.tells === "child-closed" && !allClosed) return false;
    if (message.tells === "no-reply" && refused3 && problems.get(first2)?.layer === "reachability") return false;
    if (message.tells === "echo" && (causes.some((cause) => cause !== first2) || last2 <= lastUp && isOfBgp(named6, problems) && !isOfAnotherPeer(one, peers)))
      return false;
    if (message.tells === "zero" && nothingUp && anyDown) return false;
    if (rekeyed && message.tells === "down" && problems.get(first2)?.consequence) return false;
    return !pointless || !named6.every((id) => problems.get(id)?.onceUp);
  });
}
function namesCause({ tells: tells3, problems: [cause = "", ...others] }, problems) {
  return tells3 === "down" && others.length === 0 && cause !== "" && !problems.get(cause)?.consequence;
}
function isAnswer({ message, problems: [first2 = ""], share: share3 }, problems) {
  return message.role === "initiator" && !message.tells && share3 === 1 && problems.get(first2)?.layer === "ike";
}
function stillOpen(evidence, problems, proven, stated, isAsked) {
  const [ikeUp, childUp] = [upsOf(evidence, proven, "ike"), upsOf(evidence, proven, "ipsec")];
  const { ups, peers } = bgpUps(evidence);
  const came3 = ups.filter(({ lines }) => !lines.some(({ number: number2 }) => stated.has(number2)));
  const bgpFirstUpAt = !isAsked && came3.length > 0 ? Math.min(...came3.map(({ first: first2 }) => first2)) : -1;
  const bgpUpAt = upAt(evidence, proven, "bgp");
  return evidence.filter((one) => {
    const { problems: named6, message, last: last2, lines } = one;
    if (named6.length === 0 || lines.some(({ number: number2 }) => stated.has(number2))) return true;
    if (last2 < bgpFirstUpAt && isOfBgp(named6, problems) && !named6.some((id) => problems.get(id)?.onceUp))
      return isOfAnotherPeer(one, peers);
    if (!isAsked && last2 < bgpUpAt && problems.get(named6[0] ?? "")?.overOnceUp) return isOfAnotherPeer(one, peers);
    const begun = message.tells === "ike-started";
    const layer = problems.get(named6[0] ?? "")?.layer;
    if (message.tells === "no-reply" && !isAsked && layer !== "stability" && isClosed(one, childUp)) return false;
    if (message.tells && !begun) return true;
    if (!isAsked && isOfEarlierAttempt(one, layer === "ipsec" ? childUp : ikeUp)) return false;
    if (message.role === "either" && !begun || !isClosed(one, ikeUp)) return true;
    return !named6.every((id) => problems.get(id)?.layer === "ike" || problems.get(id)?.layer === "reachability");
  });
}
function upsOf(evidence, proven, layer) {
  const of = /* @__PURE__ */ new Map();
  if (!proven.includes(layer)) return { of, last: -1 };
  for (const { message, places: places2 } of evidence)
    if (provenBy.get(message.tells ?? "")?.includes(layer)) {
      for (const place2 of places2.values()) if (place2.last > (of.get(place2.tunnel)?.last ?? -1)) of.set(place2.tunnel, place2);
    }
  return { of, last: Math.max(-1, ...[...of.values()].map(({ last: last2 }) => last2)) };
}
function isClosed({ places: places2 }, ups) {
  const unsaid = ups.of.get("")?.last ?? -1;
  return [...places2.values()].every(
    ({ tunnel: tunnel2, last: last2 }) => last2 < Math.max(unsaid, tunnel2 === "" ? ups.last : ups.of.get(tunnel2)?.last ?? -1)
  );
}
function isOfEarlierAttempt({ places: places2 }, { of }) {
  return [...places2.values()].every(({ tunnel: tunnel2, number: number2, last: last2 }) => {
    const up = of.get(tunnel2);
    return up !== void 0 && tunnel2 !== "" && number2 !== "" && up.number !== "" && up.number !== number2 && up.last > last2;
  });
}
function upAt(evidence, proven, layer) {
  if (!proven.includes(layer)) return -1;
  return Math.max(...evidence.flatMap(({ message, last: last2 }) => provenBy.get(message.tells ?? "")?.includes(layer) ? last2 : []));
}
function bgpUps(evidence) {
  const ups = evidence.filter(({ message }) => message.tells === "bgp-up");
  return { ups, peers: new Set(ups.flatMap(addressesIn)) };
}
function addressesIn({ lines }) {
  return lines.flatMap(({ text }) => addressesOf(text));
}
function isOfAnotherPeer(evidence, peers) {
  const own3 = addressesIn(evidence);
  return own3.length > 0 && peers.size > 0 && !own3.some((one) => peers.has(one));
}
function isOfBgp([first2 = ""], problems) {
  return problems.get(first2)?.layer === "bgp";
}

// src/diagnosis/setting.ts
function kinshipOf({ message, twins }, setting, weights2) {
  return [message, ...twins].some(({ by }) => isKin(by, setting)) ? 1 : weights2.anotherProduct;
}
function isKin(by, { marked, printers: printers2 }) {
  const printer = printers2.get(by);
  if (marked.size === 0 || marked.has(by) || !printer || printer.everywhere) return true;
  const marking = [...marked].flatMap((id) => printers2.get(id)?.families ?? []);
  return printer.families.some((family) => marking.includes(family));
}
function withMethod(evidence, { named: named6, problems: known3, methods }) {
  const { problems, lines } = evidence;
  const methodOf = (id) => known3.get(id)?.method;
  if (new Set(problems.flatMap((id) => methodOf(id) ?? [])).size < 2) return evidence;
  const line = lines[0]?.text ?? "";
  const here = { key: holdsOne(line, methods.key), certificate: holdsOne(line, methods.certificate) };
  const { key, certificate } = here.key || here.certificate ? here : { key: (named6.get("key") ?? 0) > 0, certificate: (named6.get("certificate") ?? 0) > 0 };
  if (key === certificate) return evidence;
  const wrong = problems.filter((id) => methodOf(id) === (key ? "certificate" : "key"));
  const right = problems.filter((id) => methodOf(id) === (key ? "key" : "certificate"));
  const [first2 = ""] = problems;
  const rest = problems.filter((id) => !wrong.includes(id));
  return {
    ...evidence,
    problems: wrong.includes(first2) ? [...right, ...rest.filter((id) => !right.includes(id)), ...wrong] : [...rest, ...wrong]
  };
}
function holdsOne(line, texts) {
  const lower = line.toLowerCase();
  return texts.some((text) => lower.includes(text.toLowerCase()));
}

// src/diagnosis/weigh.ts
function strengthOf(evidence, known3, weights2) {
  const { message, problems, weight, share: share3, last: last2 } = evidence;
  const specific = weight / (weight + weights2.information);
  const narrow = 1 / (1 + weights2.rivals * (problems.length - 1));
  const recent = 1 - weights2.age * (1 - last2);
  const exact = share3 < 1 ? weights2.nearMiss * share3 ** 2 : 1;
  return Math.min(1, exact * specific * narrow * recent * byTell(message, known3, weights2) * byRole(message.role, weights2));
}
function byTell({ tells: tells3, problems: named6 }, known3, weights2) {
  if (tells3 === "no-reply") return weights2.silence;
  if (tells3 === "zero" || tells3 === "echo") return 1;
  if (tells3 !== "down" && tells3 !== "child-closed") return tells3 ? weights2.progress : 1;
  if (named6.length > 1) return weights2.ending;
  return named6.some((problem) => known3.get(problem)?.consequence) ? Math.sqrt(weights2.ending) : 1;
}
function byRole(role, weights2) {
  return role === "either" ? 1 : weights2[role];
}
function shareOf(rank, weights2) {
  return [1, weights2.second, weights2.third][rank] ?? weights2.third / 2;
}

// src/diagnosis/rank.ts
function rankCases(observed, printers2, setting, weights2) {
  const parts = /* @__PURE__ */ new Map();
  for (const chosen2 of withNamedCauses(observed.map((evidence) => withMethod(choosePrinter(evidence, printers2), setting)))) {
    const strength = strengthOf(chosen2, setting.problems, weights2) * kinshipOf(chosen2, setting, weights2);
    for (const { problem, share: share3, first: first2 } of sharesOf(chosen2, weights2))
      parts.set(problem, [...parts.get(problem) ?? [], { evidence: chosen2, part: strength * share3, first: first2 }]);
  }
  return [...parts].map(([problem, said2]) => {
    const sorted = said2.sort((a, b) => b.part - a.part);
    return {
      problem,
      score: sorted.reduce((sum, { part: part2 }, index) => sum + part2 * weights2.further ** index, 0),
      evidence: sorted.map(({ evidence }) => evidence),
      exact: sorted.some(({ evidence, first: first2 }) => first2 && evidence.share === 1),
      named: sorted.some(({ evidence, first: first2 }) => first2 && evidence.message.verified && evidence.share === 1)
    };
  }).sort((a, b) => b.score - a.score);
}
function choosePrinter(evidence, printers2) {
  if (evidence.twins.length < 2) return evidence;
  const likeliest = [...evidence.twins].sort(
    (a, b) => (printers2.get(b.by) ?? 0) - (printers2.get(a.by) ?? 0) || Number(b.verified) - Number(a.verified)
  );
  const [message] = likeliest;
  if (!message || (printers2.get(message.by) ?? 0) === 0) return evidence;
  const problems = evidence.problems === evidence.message.onceIkeUp ? message.onceIkeUp ?? message.problems : message.problems;
  return { ...evidence, message, twins: [message], problems: message === evidence.message ? evidence.problems : problems };
}
function sharesOf({ problems, twins, message }, weights2) {
  const lists = [
    problems,
    ...twins.filter((twin) => twin !== message).map((twin) => problems === message.onceIkeUp && twin.onceIkeUp ? twin.onceIkeUp : twin.problems)
  ];
  const saying = lists.filter((list) => list.length > 0);
  const all2 = [...new Set(saying.flat())];
  return all2.map((problem) => ({
    problem,
    share: saying.reduce((sum, list) => sum + (list.includes(problem) ? shareOf(list.indexOf(problem), weights2) : 0), 0) / saying.length,
    first: saying.some((list) => list[0] === problem)
  }));
}

// src/bgp/notification.ts
function decodeNotification(text, codes) {
  const lines = text.split("\n");
  for (const line of lines) {
    const start2 = line.toLowerCase().indexOf("notification");
    const found = start2 < 0 ? null : decodeLine(line, start2, codes, 0);
    if (found) return found;
  }
  for (const line of lines) {
    const found = line.trim().length <= shortLine || speaksOfBgp.test(line) ? decodeLine(line, 0, codes, null) : null;
    if (found) return found;
  }
  return null;
}
var shortLine = 24;
var speaksOfBgp = /\bbgp|neighbou?r|\bcease\b|hold tim|message error|subcode/i;
function decodeLine(line, start2, codes, alone2) {
  const pair2 = findWords(line, start2, codes, alone2) ?? findPair(named, 10, line, start2, codes) ?? findPair(numbers, 10, line, start2, codes) ?? findPair(hexCode, 16, line, start2, codes) ?? findPair(raw, 16, line, 0, codes);
  if (!pair2) return null;
  const { code, subcode } = pair2;
  const hex3 = findHex(line.slice(pair2.end));
  return {
    code,
    subcode,
    direction: findDirection(line, pair2.at),
    entry: findEntry(codes, code, subcode) ?? findEntry(codes, code, 0),
    hex: hex3,
    data: readData(code, subcode, hex3)
  };
}
function findEntry(codes, code, subcode) {
  return codes.find((entry2) => entry2.code === code && entry2.subcode === subcode) ?? null;
}
var words = /\bcode[ :=]{1,3}(\d{1,3})\b(?: ?\([^)\n]{0,80}\))?(?:,? (?:error )?sub-?code[ :=]{1,3}(\d{1,3})\b)?/gi;
function findWords(line, start2, codes, alone2) {
  for (const match of line.matchAll(words)) {
    const subcode = match[2] === void 0 ? alone2 : Number(match[2]);
    const code = Number(match[1]);
    if (subcode !== null && match.index >= start2 && findEntry(codes, code, 0)) {
      return { code, subcode, at: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}
var named = /\((\d{1,2})\),? subcode [^()\n]{1,60}\((\d{1,3})\)/gi;
var numbers = /(?<![\w./,:>-])(\d{1,2})[/,](\d{1,3})(?!\w|[-/,:.]\w)/g;
var hexCode = /\bcode[ :=]{1,3}0x([0-9a-f]{2})([0-9a-f]{2})\b/gi;
var raw = /\bf{32}[0-9a-f]{4}03([0-9a-f]{2})([0-9a-f]{2})/gi;
function findPair(pattern, base, line, start2, codes) {
  for (const { index, 0: whole2, 1: code = "", 2: subcode = "" } of line.matchAll(pattern)) {
    const pair2 = { code: Number.parseInt(code, base), subcode: Number.parseInt(subcode, base), at: index, end: index + whole2.length };
    if (index >= start2 && findEntry(codes, pair2.code, 0)) return pair2;
  }
  return null;
}
function findDirection(line, at) {
  let after = null;
  let before3 = null;
  for (const match of line.matchAll(/\b(?:(sent|sending|send)|received|rcvd)\b/gi)) {
    const direction = match[1] ? "sent" : "received";
    if (match.index < at) before3 = direction;
    else after ??= direction;
  }
  return before3 ?? after;
}
function findHex(rest) {
  const match = /\b(\d{1,4}) bytes?\b/i.exec(rest);
  if (!match) return "";
  let hex3 = "";
  const wanted = Number(match[1]) * 2;
  for (const character of rest.slice(match.index + match[0].length)) {
    if (/\w/.test(character)) {
      if (hex3.length === wanted || !/[0-9a-f]/i.test(character)) return "";
      hex3 += character;
    } else if (hex3.length === wanted || character !== " ") break;
  }
  return hex3.length === wanted ? hex3.toUpperCase() : "";
}
function readData(code, subcode, hex3) {
  const value = hex3.length > 0 && hex3.length <= 8 ? Number.parseInt(hex3, 16) : null;
  switch (`${code}/${subcode}`) {
    case "2/2":
      return value !== null && (hex3.length === 4 || hex3.length === 8) ? { kind: "asn", asn: value } : null;
    case "2/3":
      return hex3.length === 8 ? { kind: "router-id", address: (hex3.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).join(".") } : null;
    case "2/6":
      return value !== null && hex3.length === 4 ? { kind: "hold-time", seconds: value } : null;
    // Address family (2 bytes), subsequent family (1), limit (4): RFC 4486.
    case "6/1":
      return hex3.length === 14 ? { kind: "prefix-limit", prefixes: Number.parseInt(hex3.slice(6), 16) } : null;
    default:
      return null;
  }
}

// src/diagnosis/read-signs.ts
var none = /* @__PURE__ */ new Set();
var packetsOf = (signs) => [...Map.groupBy(signs, ({ packet: packet3, time }) => `${packet3} ${time}`).values()];
function readSigns(signs, codes) {
  const packets2 = packetsOf(signs);
  const lines = packets2.map((at, index) => ({ number: index + 1, text: at.map(({ says }) => says).join("; ") }));
  return {
    lines,
    heard: lines,
    said: new Map(packets2.map((at, index) => [index + 1, saidBy(at, codes)])),
    blocks: [{ kind: "capture", from: 1, to: 1 }],
    syntax: null,
    words: "nobody",
    told: "",
    ruledOut: [],
    logged: none,
    set: none,
    stated: none
  };
}
function saidBy(signs, codes) {
  const words2 = signs.map((sign2) => sign2.words.startsWith("NOTIFICATION") ? decodeNotification(sign2.words, codes)?.entry?.name ?? "" : sign2.words).filter(Boolean);
  return { words: words2.join(" | "), alone: true, about: signs[0]?.about ?? null, ofAll: true };
}

// src/reading/json-text.ts
var withoutStrings = (text) => text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
function nesting(text) {
  const bare = withoutStrings(text);
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}

// src/reading/blocks.ts
var longestHead2 = 400;
function createBlockReader(words2) {
  const guessOf = createGuess(words2);
  return (lines, known3) => blocksOf(lines, (line) => guessOf(line, known3));
}
function blocksOf(lines, guessOf) {
  const json = jsonLines(lines);
  const guesses = lines.map((line) => json.has(line.number) ? "json" : guessOf(line));
  const parts = paragraphs(lines).map(([from2, to2]) => ({ lines: lines.slice(from2, to2), guesses: guesses.slice(from2, to2) }));
  const settled = parts.map((part2, index) => {
    const beside2 = [parts[index - 1], parts[index + 1]].some((other2) => other2 && mostly(other2.guesses) === "prose");
    return settle(index === 0 && parts.length > 1 && isTitle(part2.lines) ? ["prose"] : part2.guesses, beside2);
  });
  const blocks = [];
  parts.forEach((part2, index) => {
    part2.lines.forEach(({ number: number2 }, at) => {
      const kind = settled[index]?.[at] ?? "state";
      const before3 = blocks.at(-1);
      if (before3?.kind === kind) before3.to = number2;
      else blocks.push({ kind, from: number2, to: number2 });
    });
  });
  return blocks;
}
function corrected(blocks, corrections) {
  if (!corrections.length) return blocks;
  return blocks.map((block) => corrections.find(({ from: from2, to: to2 }) => from2 === block.from && to2 === block.to) ?? block);
}
function numbersOf(blocks, kind, lines) {
  const own3 = blocks.filter((block) => block.kind === kind);
  const has = (number2) => {
    let [low, high] = [0, own3.length - 1];
    while (low <= high) {
      const middle = low + high >> 1;
      const block = own3[middle];
      if (!block) return false;
      if (number2 < block.from) high = middle - 1;
      else if (number2 > block.to) low = middle + 1;
      else return true;
    }
    return false;
  };
  return {
    has,
    get size() {
      return lines.filter(({ number: number2 }) => has(number2)).length;
    }
  };
}
function paragraphs(lines) {
  const found = [];
  lines.forEach(({ number: number2 }, index) => {
    const last2 = found.at(-1);
    if (last2 && number2 === (lines[index - 1]?.number ?? 0) + 1) last2[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}
function settle(guesses, besideProse) {
  const usual = mostly(guesses) ?? (besideProse && guesses.length < 3 ? "prose" : "state");
  const settled = [];
  guesses.forEach((guess, index) => {
    const before3 = settled[index - 1];
    if (before3 === "configuration" && guess === "state") settled.push("configuration");
    else if (guess === "prose" && before3 !== void 0 && before3 !== "prose" && guesses[index + 1] === before3) settled.push(before3);
    else settled.push(guess ?? (usual === "prose" ? "prose" : before3 ?? usual));
  });
  return settled;
}
var codeParts = (parts) => parts.filter((part2) => /[\d_[\]{}<>|#@=]/.test(part2)).length;
function isTitle([line, ...more]) {
  if (!line || more.length || columns.test(line.text)) return false;
  const parts = line.text.trim().split(/\s+/);
  return parts.length >= 5 && codeParts(parts) * 5 <= parts.length;
}
function mostly(guesses) {
  const told = guesses.filter((guess) => guess !== null);
  const spoken = told.filter((guess) => guess === "prose").length;
  return spoken > 0 && spoken * 2 >= told.length ? "prose" : told.find((guess) => guess !== "prose") ?? null;
}
function createGuess(words2) {
  const [logged2, section] = [beginning(words2.logs), beginning(words2.configuration)];
  const speaks = createEar(words2);
  const lasts = new RegExp(String.raw`\b(?:${words2.durations.split(" ").join("|")})(?:\W{0,3}|\s*)\d+[:d]`, "i");
  return ({ number: number2, text }, { packets: packets2, rows, hasTime }) => {
    if (packets2.has(number2)) return "capture";
    const head4 = text.slice(0, longestHead2);
    if (logged2.test(head4)) return "log";
    const begin = head4.slice(0, columns.test(head4) ? 24 : 60);
    if (rows.has(number2)) return "state";
    if (hasTime(begin) && !lasts.test(begin)) return "log";
    if (section.test(head4)) return "configuration";
    if (columns.test(head4) || field.test(head4)) return "state";
    return speaks(head4) ? "prose" : null;
  };
}
var gaps2 = {
  "{n}": String.raw`\d+`,
  "{x}": String.raw`[^\s:]+`,
  "{X}": String.raw`[A-Z][A-Z0-9_-]+`,
  "{name}": String.raw`"[^"]+"`,
  "{rest}": String.raw`[^\s:]*`,
  "{end}": "$"
};
function beginning(templates) {
  const sources2 = templates.map(
    (template) => template.split(/(\{\w+\})/).map((part2) => gaps2[part2] ?? literalOf(part2)).join("")
  );
  return new RegExp(String.raw`^\s*(?:${sources2.join("|")})`);
}
var columns = /\S {2,}\S.*\S {2,}\S|\S\t+\S[^\t]*\t+\S|^\S{1,60}\t+\S|^\s*[-=+|#*]{4,}|^\S+[@\w.()~-]*[#>$%] ?\S|^[\w.-]+ (?:\([\w-]+\) )?# \w|^\S+@\S+[:~\w/ -]*[#>$%]/;
var field = /^\s*[\w /()[\].-]{2,40}(?: ?= ?|\s*:\s+)\S{1,60}(?:\s\S{1,20}){0,3}\s*$/;
function createEar({ sentences, somebody }) {
  const sentenceWords = new Set(sentences.split(" "));
  const speakers = somebody.replaceAll("'", "['\u2019]").split(" ").join("|");
  const spoken = new RegExp(String.raw`\b(?:${speakers})\b|\?(?:\s|$)`, "i");
  return (text) => {
    if (/^(?: {2,}|\t|\s*[<[({"|*+#$%=])/.test(text)) return false;
    const parts = text.trim().split(/\s+/);
    if (codeParts(parts) * 3 >= parts.length) return false;
    const words2 = text.match(/[a-z][a-z'’-]*/gi) ?? [];
    const built = words2.filter((word) => word !== "AS" && sentenceWords.has(word.toLowerCase())).length;
    if (words2.length < 4 || built < words2.length * 0.3) return false;
    return spoken.test(text) || words2.length >= 14 && /[a-z][.?!:]/.test(text) || words2.length >= 6 && text.trimEnd().endsWith(":");
  };
}
function jsonLines(lines) {
  const found = /* @__PURE__ */ new Set();
  let open = [];
  let depth = 0;
  for (const line of lines) {
    const { text } = line;
    if (depth === 0 && !/^\s*[[{]\s*(?:["{[].*)?$/.test(text)) continue;
    open.push(line);
    depth += nesting(text);
    if (depth > 0) continue;
    if (open.some((one) => /"[^"]+"\s*:/.test(one.text))) for (const { number: number2 } of open) found.add(number2);
    [open, depth] = [[], 0];
  }
  return found;
}

// src/reading/configurations.ts
var sure = 0.7;
function wholeSyntax(text, lines, blocks, syntaxOf) {
  if (blocks.some(({ kind }) => kind === "capture") || lines.some(({ text: line }) => shows.test(line))) return null;
  const found = syntaxOf(text);
  if (!found || found.likely < sure) return null;
  const [first2] = blocks;
  const isSaid = first2?.kind === "prose" && lines.some(({ number: number2, text: line }) => number2 <= first2.to && /\S(?:\s+\S+){3}/.test(withoutComment(line)));
  if (isSaid && found.name !== "SDDC form") return null;
  const spoken = blocks.filter(({ kind }) => kind === "prose");
  const speaks = lines.some(({ number: number2, text: line }) => asks.test(line) && spoken.some(({ from: from2, to: to2 }) => number2 >= from2 && number2 <= to2));
  return speaks ? null : found.name;
}
var withoutComment = (line) => line.replace(/(?:^|\s)[#!].*/, "");
var asks = /\b(?:I|we|my|me|hello|hi|anyone|somebody)\b|\?\s*$/i;
var shows = /^\S*[>#$] ?(?:show|sh|display|get|diag\w*|ping) (?!.*\b(?:run\S*|conf\w*|network|template)\b)/;
var telling = /(?:[Ss]tat(?:us|e)|[Ee]rror|[Rr]eason|[Mm]essage|[Ff]ault|[Dd]own)\w{0,12}"?\s*[:=](?!\s*[Ee]nabled)|[Ee]nabled"?\s*[:=]\s*"?(?:false|no)\b/;
function settingBlocks(blocks, lines, recorded) {
  const logged2 = numbersOf(blocks, "log", lines);
  const tells3 = new Set(
    lines.filter(({ number: number2, text }) => telling.test(text) || telling.test(recorded(number2) ?? "")).map(({ number: number2 }) => number2)
  );
  const told = [...tells3];
  let next = 0;
  const holdsTold = ({ from: from2, to: to2 }) => {
    while ((told[next] ?? Infinity) < from2) next += 1;
    return (told[next] ?? Infinity) <= to2;
  };
  return {
    blocks: blocks.map((block) => block.kind === "log" || holdsTold(block) ? block : { ...block, kind: "configuration" }),
    set: new Set(lines.flatMap(({ number: number2 }) => tells3.has(number2) || logged2.has(number2) ? [] : [number2]))
  };
}

// src/reading/sentences.ts
var end = /(?<=[.!?;])\s+|\n+|\s+[-–—]{1,2}\s+(?=[A-Z])/;
var yesOrNo = /^\W*(?:is|are|was|were|do|does|did|can|could|should|must|may|might|has|have|will|would|muss|kann|ist|liegt|reicht)\b[^?]*\?\W*$/i;
var part = /[,;:()]/;
var and = /\b(?:and|or|nor)\b/;
var mostWordsOfThing = 2;
function createSentenceReader({ ruledOut, asked: asked5, supposed }) {
  const [out, question, guess] = [patternOf2(ruledOut), patternOf2(asked5), patternOf2(supposed)];
  const roleOf = (text) => {
    if (out.test(text) && !question.test(text) && !text.trimEnd().endsWith("?")) return "ruled out";
    return guess.test(text) ? "supposed" : "told";
  };
  const outIn = (text) => {
    const parts = text.split(part).filter((one) => one.trim());
    const at = parts.findIndex((one) => out.test(one));
    let from2 = /\S\s+\S/.test(parts[at] ?? "") ? at : Math.max(0, at - 1);
    while (from2 > 0 && isThing(parts[from2 - 1])) from2 -= 1;
    return parts.slice(from2, at + 1).flatMap((one) => one.split(and));
  };
  return (prose) => prose.split(end).filter((text) => text.trim()).map((text, index, all2) => {
    const role = index > 0 && all2.length >= 4 && yesOrNo.test(text) ? "supposed" : roleOf(text);
    return { text, role, out: role === "ruled out" ? outIn(text) : [] };
  });
}
function isThing(text = "") {
  return text.trim().split(/\s+/).length <= mostWordsOfThing;
}
function patternOf2(phrases) {
  const literal = phrases.map(
    (phrase) => literalOf(phrase).replaceAll("'", "['\u2019]").replace(/\s+/g, String.raw`\s+`)
  );
  return new RegExp(String.raw`\b(?:${literal.join("|")})\b`, "i");
}

// src/reading/days.ts
var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var monthNames = months.join("|");
function dayNumber(year, month2, day) {
  const number2 = months.indexOf(month2.toLowerCase().slice(0, 3)) + 1 || Number(month2);
  return (Number(year) * 12 + number2) * 31 + Number(day);
}

// src/diagnosis/clock.ts
var dayAndTime = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?/;
var monthAndTime = new RegExp(
  String.raw`\b(${monthNames})[a-z]{0,6} {1,2}(\d{1,2})(?:,? (?:\d{4}))? (\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,6}))?`,
  "i"
);
var timeOnly = /(?:^|[^\d.:])(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,6}))?/;
function timeOf(line) {
  const head4 = line.slice(0, 120);
  const full = dayAndTime.exec(head4);
  if (full) return clock2(dayNumber(full[1] ?? "", full[2] ?? "", full[3] ?? ""), full[4], full[5], full[6], full[7]);
  const named6 = monthAndTime.exec(head4);
  if (named6) return clock2(dayNumber("0", named6[1] ?? "", named6[2] ?? ""), named6[3], named6[4], named6[5], named6[6]);
  const bare = timeOnly.exec(head4);
  return bare ? clock2(0, bare[1], bare[2], bare[3], bare[4]) : null;
}
function newestFirst(lines) {
  const first2 = firstTime(lines, 0, 1);
  const last2 = firstTime(lines, lines.length - 1, -1);
  return first2 !== null && last2 !== null && first2 > last2;
}
function firstTime(lines, start2, step) {
  for (let tries = 0, at = start2; tries < 20; tries += 1, at += step) {
    const line = lines[at];
    if (!line) return null;
    const time = timeOf(line.text);
    if (time !== null) return time;
  }
  return null;
}
function clock2(day, hour, minute, second = "0", fraction = "0") {
  return ((day * 24 + Number(hour)) * 60 + Number(minute)) * 60 + Number(second) + Number(`0.${fraction}`);
}

// src/diagnosis/prose.ts
var prompt = /^(?:<[\w.-]+>|\[\S+@\S+\] ?>|[\w.@:~()/-]+[#>$]) ?[a-z]/i;
function isProse(lines) {
  if (lines.length === 0 || lines.length > 6) return false;
  const text = lines.map((line) => line.text).join("\n").slice(0, 2e3);
  if (lines.some((line) => timeOf(line.text) !== null || prompt.test(line.text))) return false;
  if ((text.match(/\S(?: {2,}|\t+)(?=\S)/g)?.length ?? 0) > 1) return false;
  const words2 = text.match(/[a-z][a-z'’-]*/gi)?.length ?? 0;
  const signs = text.match(/[^a-z0-9\s.,;:?!'’"()/-]/gi)?.length ?? 0;
  const tags = text.match(/%[A-Z0-9-]+:|^\s*\[|^\s*"[\w-]+"\s*:|\w=\S|\w:\d|[a-z]\(\d|<\d+>|^[a-z][\w.-]*(?:\[\d+\])?: /gm)?.length ?? 0;
  return words2 >= 1 && signs + tags * 2 <= words2 / 8;
}

// src/reading/bgp-asked.ts
var address2 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
var longestLine3 = 300;
var asked = new RegExp(String.raw`\b(?:rib|route|routes|bgp)\b.* (${address2}(?:/\d{1,2})?)(?: \S+){0,3}\s*$`);
var row = new RegExp(String.raw`^([*>IEAS=i ]{1,9}?)\s*(?:N\s+)?(?:${address2}/\d{1,2}\s+)?(${address2})\s`);
var bird = new RegExp(String.raw`^(?:${address2}/\d{1,2})?\s+(?:unicast|via (${address2}) on \S+) \[.*?\]\s*(\*)? *\(`);
var below = new RegExp(String.raw`^\s+via (${address2}) on \S`);
function askedPaths(lines) {
  const paths = [];
  let network7 = "";
  for (const [index, { number: number2, text }] of lines.entries()) {
    if (text.length > longestLine3) continue;
    network7 = asked.exec(text)?.[1] ?? network7;
    if (network7 === "") continue;
    const [, marks = "", hop2] = row.exec(text) ?? [];
    if (hop2 !== void 0 && marks.includes("*")) paths.push({ line: number2, network: network7, hop: hop2, best: marks.includes(">") });
    const own3 = bird.exec(text);
    const by = own3 && (own3[1] ?? below.exec(lines[index + 1]?.text ?? "")?.[1]);
    if (own3 && by !== void 0 && by !== null) paths.push({ line: number2, network: network7, hop: by, best: own3[2] === "*" });
  }
  return paths;
}

// src/reading/bgp-paths.ts
var longestLine4 = 300;
var address3 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
var from = new RegExp(String.raw`^\s+${address3}\b.*\bfrom (${address3}) \(|^\s*From\s*: (${address3}) \(`);
var network = new RegExp(String.raw`routing table (?:entry )?(?:information )?(?:for|of) (${address3}(?:/\d{1,2})?)`, "i");
var asPath = /^\s+(?:AS-?Path\s*:?\s*)?(\d{1,10})(?: \d{1,10})*\s*(?:[,(].*)?$/i;
var ahead = /^\s*Path type:.*\bvalid\b/i;
var verdict = /\bvalid\b/;
function readPaths(lines) {
  const short = lines.filter(({ text }) => text.length <= longestLine4);
  const byNetwork = Map.groupBy([...entriesIn(short), ...askedPaths(short)], ({ network: of }) => of);
  return [...byNetwork.values()].flatMap((paths) => {
    const best = paths.find((path) => path.best);
    const spare = paths.find(({ best: chosen2, hop: hop2 }) => !chosen2 && isLinkLocal(hop2));
    return best && spare && isElsewhere(best, spare) ? [{ line: spare.line, says: "tunnel not best" }] : [];
  });
}
function isElsewhere(best, spare) {
  return !isLinkLocal(best.hop) || best.as !== void 0 && spare.as !== void 0 && best.as !== spare.as;
}
function entriesIn(lines) {
  const paths = [];
  let of = "";
  let open = null;
  let as;
  let told = null;
  for (const { number: number2, text } of lines) {
    of = network.exec(text)?.[1] ?? of;
    const hop2 = /\(inaccessible\)/i.test(text) ? void 0 : firstGroup(from, text);
    as = asPath.exec(text)?.[1] ?? as;
    if (ahead.test(text)) told = text;
    else if (hop2 !== void 0 && told !== null) {
      paths.push({ line: number2, hop: hop2, network: of, best: isBest(told), ...as !== void 0 && { as } });
      told = null;
    } else if (hop2 !== void 0) open = { line: number2, hop: hop2 };
    else if (open && verdict.test(text)) {
      as = asInside.exec(text)?.[1] ?? as;
      paths.push({ ...open, network: of, best: isBest(text), ...as !== void 0 && { as } });
      open = null;
    }
  }
  return paths;
}
var asInside = /\bAS-path (\d+)/i;
var isBest = (text) => /\bbest\b/i.test(text) && !/\bnot best\b/i.test(text);
var farthestCommand = 14;
var tableHead = /\b(?:Network\s+Next ?Hop|destination\s+gateway)\b/i;
var tableRow = new RegExp(String.raw`^([^\d]{0,16}?)(?:${address3}(?:/\d{1,2})?\s+)?(${address3})\s`);
function createUnusedReader({
  allPaths
}) {
  const command3 = new RegExp(String.raw`(?:^|[#>$])\s*(?:\w+ )?(?:${allPaths.join("|")})\s*$`, "i");
  return (lines, rows) => {
    const up = rows.filter(({ state }) => state === "Established");
    if (!up.length) return [];
    const brought = up.find(({ received: received3 = 0, accepted: accepted2 = received3 }) => Math.max(received3, accepted2) > 0);
    return lines.flatMap(({ text }, index) => {
      if (!tableHead.test(text) || !lines.slice(Math.max(0, index - farthestCommand), index).some((line) => command3.test(line.text)))
        return [];
      const paths = pathsBelow(lines, index);
      const heard = paths.filter(({ hop: hop2 }) => hop2 !== "0.0.0.0");
      if (paths.length === 0 || heard.some(({ valid }) => valid)) return [];
      return heard[0]?.line ?? brought?.line ?? [];
    });
  };
}
function pathsBelow(lines, head4) {
  const paths = [];
  for (const { number: number2, text } of lines.slice(head4 + 1)) {
    const [, marks = "", hop2] = tableRow.exec(text) ?? [];
    if (hop2 === void 0) break;
    paths.push({ line: number2, hop: hop2, valid: marks.includes("*") });
  }
  return paths;
}

// src/reading/capture-text.ts
init_bgp_talk();

// src/reading/packet.ts
var repeated = 3;
function sentAgain(packets2, pieceOf) {
  const sent4 = /* @__PURE__ */ new Map();
  for (const [index, packet3] of packets2.entries()) {
    const piece2 = pieceOf(packet3, index);
    if (piece2 === null) continue;
    const times2 = (sent4.get(piece2) ?? 0) + 1;
    if (times2 === repeated) return packet3;
    sent4.set(piece2, times2);
  }
  return null;
}
function bothWays(packets2) {
  const [head4] = packets2;
  return { there: packets2.filter(({ from: from2 }) => from2 === head4?.from), back: packets2.filter(({ from: from2 }) => from2 !== head4?.from) };
}

// src/reading/capture-bgp.ts
function talksOf(flow) {
  const tcp = flow.filter(({ kind }) => kind === "bgp");
  const found = [];
  const open = /* @__PURE__ */ new Map();
  for (const packet3 of tcp) {
    const key = packet3.ports ? [...packet3.ports].sort().join(" ") : [...open.keys()].at(-1) ?? "";
    const known3 = open.get(key);
    if (known3 && !(packet3.opens === "syn" && known3.some(({ opens }) => opens === "rst" || opens === "fin"))) {
      known3.push(packet3);
      continue;
    }
    const begun = [packet3];
    found.push(begun);
    open.delete(key);
    open.set(key, begun);
  }
  return found.map(talkOf);
}
function talkOf(packets2) {
  const [first2] = packets2;
  const answered3 = packets2.findIndex(({ opens }) => opens === "syn-ack");
  const spoken = bothWays(packets2.filter(({ speaks }) => speaks));
  return {
    first: first2 ?? { line: 0, from: "" },
    syns: packets2.filter(({ opens }) => opens === "syn"),
    accepted: answered3 >= 0,
    hasReset: packets2.some(({ opens }) => opens === "rst"),
    hasBounds: packets2.some(({ opens }) => opens),
    refused: packets2.some((one) => carries2(one, "notification")),
    up: bothWays(packets2.filter((one) => carries2(one, "keepalive"))).back[0] ?? null,
    ended: packets2.find((one) => one.opens === "fin" || one.opens === "rst" || carries2(one, "notification")) ?? null,
    again: sentAgain(
      packets2,
      ({ from: from2, opens, sequence, bytes }, index) => sequence === null || opens === "rst" || bytes === 0 && (opens === null || index < answered3) ? null : `${from2} ${sequence} ${opens ?? ""}`
    ),
    speakers: new Set(packets2.filter(isMessage).map(({ from: from2 }) => from2)),
    spoken: spoken.back.length ? spoken.there[0] ?? null : null,
    familiesApart: familiesApart(packets2),
    routesOneWay: routesOneWay(packets2)
  };
}
var isMessage = ({ bytes, opens, speaks }) => speaks || bytes > 0 && opens !== "rst";
var named2 = {
  open: /\bopen Message\b/i,
  keepalive: /\bkeepalive Message\b/i,
  notification: /\bnotification Message\b/i
};
function carries2({ what, below: below2 }, message) {
  return named2[message].test(what) || below2.some(({ text }) => named2[message].test(text));
}
function familiesApart(packets2) {
  const opens = bothWays(packets2.filter((one) => carries2(one, "open") && one.below.length > 1));
  const [[first2], [second]] = [opens.there, opens.back];
  if (!first2 || !second) return null;
  const theirs = familiesIn(second);
  return familiesIn(first2).some((family) => theirs.includes(family)) ? null : second;
}
function familiesIn({ below: below2 }) {
  const named6 = below2.flatMap(
    ({ text }, index) => /Multiprotocol Extensions/i.test(text) ? /AFI (\w+) .*SAFI (\w+)/.exec(below2[index + 1]?.text ?? "")?.slice(1).join(" ") ?? [] : []
  );
  return named6.length ? named6 : ["IPv4 Unicast"];
}
function routesOneWay(packets2) {
  const says = (one, words2) => one.below.some(({ text }) => words2.test(text));
  const openers = new Set(packets2.flatMap((one) => carries2(one, "open") ? one.from : []));
  const ends4 = [...openers].flatMap((opener) => {
    const own3 = packets2.filter(({ from: from2 }) => from2 === opener);
    const end3 = own3.find((one) => says(one, /End-of-Rib/i));
    return end3 && !own3.some((one) => says(one, /Updated routes|Reach NLRI|Reachable/i)) ? end3 : [];
  });
  return ends4[0] ?? null;
}

// src/ike/exchange.ts
var version1 = {
  0: "NONE",
  1: "BASE",
  2: "MAIN",
  3: "AUTHENTICATION ONLY",
  4: "AGGRESSIVE",
  5: "INFORMATIONAL",
  6: "TRANSACTION",
  32: "QUICK",
  33: "NEW GROUP"
};
var version2 = {
  34: "IKE_SA_INIT",
  35: "IKE_AUTH",
  36: "CREATE_CHILD_SA",
  37: "INFORMATIONAL",
  38: "IKE_SESSION_RESUME",
  43: "IKE_INTERMEDIATE",
  44: "IKE_FOLLOWUP_KE"
};
var exchangeName = (version, number2) => (version === 1 ? version1 : version2)[number2] ?? `exchange ${number2}`;

// src/ike/names.ts
function namesFrom(runs, between3 = " ") {
  return Object.fromEntries(runs.flatMap(([first2, names6]) => names6.split(between3).map((name3, at) => [first2 + at, name3])));
}

// src/ike/notify.ts
var version22 = namesFrom([
  [1, "UNSUPPORTED_CRITICAL_PAYLOAD"],
  [4, "INVALID_IKE_SPI INVALID_MAJOR_VERSION"],
  [7, "INVALID_SYNTAX"],
  [9, "INVALID_MESSAGE_ID"],
  [11, "INVALID_SPI"],
  [14, "NO_PROPOSAL_CHOSEN"],
  [17, "INVALID_KE_PAYLOAD"],
  [24, "AUTHENTICATION_FAILED"],
  [
    34,
    "SINGLE_PAIR_REQUIRED NO_ADDITIONAL_SAS INTERNAL_ADDRESS_FAILURE FAILED_CP_REQUIRED TS_UNACCEPTABLE INVALID_SELECTORS UNACCEPTABLE_ADDRESSES UNEXPECTED_NAT_DETECTED USE_ASSIGNED_HoA TEMPORARY_FAILURE CHILD_SA_NOT_FOUND INVALID_GROUP_ID AUTHORIZATION_FAILED STATE_NOT_FOUND"
  ],
  [
    16384,
    "INITIAL_CONTACT SET_WINDOW_SIZE ADDITIONAL_TS_POSSIBLE IPCOMP_SUPPORTED NAT_DETECTION_SOURCE_IP NAT_DETECTION_DESTINATION_IP COOKIE USE_TRANSPORT_MODE HTTP_CERT_LOOKUP_SUPPORTED REKEY_SA ESP_TFC_PADDING_NOT_SUPPORTED NON_FIRST_FRAGMENTS_ALSO MOBIKE_SUPPORTED ADDITIONAL_IP4_ADDRESS ADDITIONAL_IP6_ADDRESS NO_ADDITIONAL_ADDRESSES UPDATE_SA_ADDRESSES COOKIE2"
  ],
  [16403, "AUTH_LIFETIME MULTIPLE_AUTH_SUPPORTED ANOTHER_AUTH_FOLLOWS REDIRECT_SUPPORTED REDIRECT REDIRECTED_FROM"],
  [16417, "EAP_ONLY_AUTHENTICATION CHILDLESS_IKEV2_SUPPORTED"],
  [16420, "IKEV2_MESSAGE_ID_SYNC_SUPPORTED"],
  [16430, "IKEV2_FRAGMENTATION_SUPPORTED SIGNATURE_HASH_ALGORITHMS"],
  [16435, "USE_PPK PPK_IDENTITY NO_PPK_AUTH INTERMEDIATE_EXCHANGE_SUPPORTED"],
  [16441, "ADDITIONAL_KEY_EXCHANGE"]
]);
var version12 = namesFrom([
  [
    1,
    "INVALID_PAYLOAD_TYPE DOI_NOT_SUPPORTED SITUATION_NOT_SUPPORTED INVALID_COOKIE INVALID_MAJOR_VERSION INVALID_MINOR_VERSION INVALID_EXCHANGE_TYPE INVALID_FLAGS INVALID_MESSAGE_ID INVALID_PROTOCOL_ID INVALID_SPI INVALID_TRANSFORM_ID ATTRIBUTES_NOT_SUPPORTED NO_PROPOSAL_CHOSEN BAD_PROPOSAL_SYNTAX PAYLOAD_MALFORMED INVALID_KEY_INFORMATION INVALID_ID_INFORMATION INVALID_CERT_ENCODING INVALID_CERTIFICATE CERT_TYPE_UNSUPPORTED INVALID_CERT_AUTHORITY INVALID_HASH_INFORMATION AUTHENTICATION_FAILED INVALID_SIGNATURE ADDRESS_NOTIFICATION NOTIFY_SA_LIFETIME CERTIFICATE_UNAVAILABLE UNSUPPORTED_EXCHANGE_TYPE UNEQUAL_PAYLOAD_LENGTHS"
  ],
  [24576, "RESPONDER_LIFETIME REPLAY_STATUS INITIAL_CONTACT"],
  [36136, "R_U_THERE R_U_THERE_ACK"]
]);
var notifyName = (version, type) => (version === 1 ? version12 : version22)[type] ?? `notify ${type}`;
var isError = (type) => type > 0 && type < 16384;
var asksForMore = /* @__PURE__ */ new Set(["INVALID_KE_PAYLOAD", "COOKIE"]);

// src/reading/field-rows.ts
var asked2 = /\btshark\b.*-T ?fields\b/;
var named3 = /(?:^|\s)-e ?'?([\w.]+)/g;
var longestLine5 = 600;
function readFieldRows(lines) {
  const rows = [];
  let names6 = [];
  for (const { number: number2, text } of lines) {
    if (text.length > longestLine5) continue;
    if (asked2.test(text)) names6 = [...text.matchAll(named3)].map(([, name3 = ""]) => name3.toLowerCase());
    else if (names6.length > 1) {
      const cells = cellsOf2(text, names6.length);
      if (cells) rows.push({ line: number2, fields: new Map(names6.map((name3, index) => [name3, cells[index] ?? ""])) });
    }
  }
  const ends4 = new Set(rows.map(({ fields }) => fields.get("ip.src") ?? ""));
  return rows.flatMap(({ line, fields }) => rowOf(line, fields, ends4));
}
function cellsOf2(text, count4) {
  const cells = text.includes("	") ? text.split("	") : text.trim().split(/\s{2,}|[;,|](?=\S)/);
  const fits = text.includes("	") ? cells.length <= count4 && cells.length > 1 : cells.length === count4;
  return fits ? cells.map((cell2) => cell2.trim()) : null;
}
function rowOf(line, fields, ends4) {
  const of = (...names6) => names6.flatMap((name3) => fields.get(name3) || [])[0];
  const from2 = of("ip.src");
  if (from2 === void 0 || !/^[\d.]+$/.test(from2)) return [];
  const others = [...ends4].filter((end3) => end3 !== from2);
  const to2 = of("ip.dst") ?? (others.length === 1 ? others[0] : void 0) ?? "?";
  const [one, two] = (of("udp.port", "tcp.port") ?? "").split(",");
  const ports3 = [of("udp.srcport", "tcp.srcport") ?? one, of("udp.dstport", "tcp.dstport") ?? two];
  const told = fields.get("_ws.col.info");
  const { what, refuses } = told ? { what: `${fields.get("_ws.col.protocol") ?? ""} ${told}`.trim(), refuses: "" } : wordsOf3(of);
  return what ? [{ line, from: from2, to: to2, ports: ports3, what, refuses }] : [];
}
var bgpMessages = [void 0, "OPEN", "UPDATE", "NOTIFICATION", "KEEPALIVE", "ROUTE-REFRESH"];
var majors = ["bgp.notify.major_error", "bgp.notify.error_code"];
var minors = [
  "bgp.notify.minor_error",
  ...["header", "open", "update", "expired", "state", "cease", "msg"].map((of) => `bgp.notify.minor_error_${of}`)
];
function wordsOf3(of) {
  const exchange = Number(of("isakmp.exchangetype") ?? NaN);
  if (exchange > 0) {
    const version = exchange >= 34 ? 2 : 1;
    const name3 = `${exchangeName(version, exchange)}${version === 1 ? " Mode" : ""}`;
    const notifies = (of("isakmp.notify.msgtype") ?? "").split(",").map(Number).filter(isError);
    const error = notifies.map((type) => notifyName(version, type)).find((one) => !asksForMore.has(one));
    return { what: `ISAKMP ${name3}`, refuses: error === void 0 ? "" : `${name3} response: Notify Message Type: ${error}` };
  }
  const message = bgpMessages[Number(of("bgp.type")?.split(",").at(-1) ?? NaN)] ?? (of(...majors) === void 0 ? void 0 : "NOTIFICATION");
  if (message !== void 0) {
    const [major, minor] = [of(...majors), of(...minors)];
    return { what: `BGP ${message} Message`, refuses: major === void 0 ? "" : `NOTIFICATION code ${major} subcode ${minor ?? 0}` };
  }
  if (of("esp.spi") !== void 0) return { what: "ESP", refuses: "" };
  const flags2 = of("tcp.flags.str", "tcp.flags");
  if (flags2 === void 0) return { what: "", refuses: "" };
  const [sequence, length] = [of("tcp.seq"), of("tcp.len")];
  return { what: `TCP [${flagsOf(flags2)}]${sequence ? ` Seq=${sequence}` : ""}${length ? ` Len=${length}` : ""}`, refuses: "" };
}
function flagsOf(told) {
  const bits = /^0x/i.test(told) ? Number(told) : null;
  const has = (letter, bit) => bits === null ? told.includes(letter) : (bits & bit) > 0;
  const names6 = [has("F", 1) && "FIN", has("S", 2) && "SYN", has("R", 4) && "RST", has("P", 8) && "PSH", has("A", 16) && "ACK"];
  return names6.filter(Boolean).join(", ");
}

// src/reading/capture-text.ts
var address4 = String.raw`(\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})`;
var port = String.raw`(?:[.:](\d{1,5}|isakmp|ipsec-nat-t|bgp))?`;
var arrow = new RegExp(String.raw`(?:^|\s)${address4}${port} -?> ${address4}${port}:? +(.*)$`, "i");
var columns2 = new RegExp(String.raw`^\s*\d+\s+\d+\.\d+\s+${address4}\s+(?:→|->)\s+${address4}\s+(\S+)\s+\d+\s*(.*)$`, "i");
var passed = /\s(in|out)\s+(?:IP6? )?\d/i;
var longestLine6 = 600;
var narrowest2 = 72;
var signed = /\bmd5/i;
function readCapture(lines) {
  const packets2 = [];
  const rows = new Map(readFieldRows(lines).map((row5) => [row5.line, row5]));
  let before3 = "";
  for (const { number: number2, text } of lines) {
    if (text.length > longestLine6) continue;
    const row5 = rows.get(number2);
    const begun = row5 ? packet(number2, row5.from, row5.to, row5.ports, row5.what) : packetIn(number2, text);
    const last2 = packets2.at(-1);
    if (begun) packets2.push(begun);
    else if (last2 && (/^\s/.test(text) || before3.length >= narrowest2)) {
      last2.md5 ||= signed.test(text);
      last2.below.push({ number: number2, text });
    }
    before3 = text;
  }
  const read = packets2.filter(({ kind }) => kind !== "other");
  const all2 = new Set(packets2.length < 2 ? [] : packets2.map(({ line }) => line));
  const translated = translatedFacts(packets2);
  const refusals = new Map([...rows.values()].flatMap(({ line, refuses }) => refuses ? [[line, refuses]] : []));
  if (read.length < 2)
    return { told: /* @__PURE__ */ new Set([...translated.map(({ line }) => line), ...refusals.keys()]), packets: all2, facts: translated, refusals };
  const asked5 = oneWayFilters(lines);
  const flows2 = [...Map.groupBy(read, ({ from: from2, to: to2 }) => pairKey([from2, to2])).values()];
  const facts = flows2.flatMap((flow) => {
    const sizes = sizeFacts(flow);
    if (isFiltered(flow, asked5)) return sizes;
    return [...ikeFacts(flow, packets2), ...espFacts(flow), ...sizes, ...sizes.length ? [] : bgpFacts(talksOf(flow))];
  }).concat(translated);
  const told = read.filter(({ kind, opens }) => kind === "ike" || kind === "esp" || kind === "bgp" && opens);
  const closed = flows2.flatMap(closedLines);
  return { told: /* @__PURE__ */ new Set([...[...told, ...facts].map(({ line }) => line), ...closed, ...refusals.keys()]), packets: all2, facts, refusals };
}
var captures = /\b(?:tcpdump|tshark|sniffer|dumpcap|monitor traffic|capture)\b/i;
var oneWay = /\b(?:src|dst)(?: host)? \d|\bip\.(?:src|dst) ?(?:==|eq)|\b-[QP] ?(?:in|out)\b/;
function oneWayFilters(lines) {
  return lines.filter(({ text }) => text.length <= longestLine6 && captures.test(text)).map(({ number: number2, text }) => ({ line: number2, oneWay: oneWay.test(text) }));
}
function isFiltered(flow, asked5) {
  if (new Set(flow.map(({ from: from2 }) => from2)).size > 1) return false;
  return flow.every(({ line }) => asked5.findLast((one) => one.line < line)?.oneWay === true);
}
function packetIn(line, text) {
  const tshark = columns2.exec(text);
  if (tshark) {
    const [, from3 = "", to3 = "", protocol = "", what2 = ""] = tshark;
    const [, fromPort2, toPort2] = /^(\d+) (?:→|->) (\d+)\b/.exec(what2) ?? [];
    return packet(line, from3, to3, [fromPort2, toPort2], `${protocol} ${what2}`);
  }
  const [, from2, fromPort, to2, toPort, what = ""] = arrow.exec(text) ?? [];
  if (from2 === void 0 || to2 === void 0) return null;
  const way = passed.exec(text)?.[1]?.toLowerCase();
  return { ...packet(line, from2, to2, [fromPort, toPort], what), way: way === "in" || way === "out" ? way : null };
}
function packet(line, from2, to2, ports3, what) {
  const at = (...names6) => ports3.some((one) => one !== void 0 && names6.includes(one.toLowerCase()));
  const esp4 = /^(?:UDP-encap: )?ESP\b|^ip-proto-50\b/i.test(what);
  const ike6 = /\bisakmp\b|^(?:ISAKMP|IKE)/i.test(what) || /^udp\b/i.test(what) && at("500", "4500", "isakmp", "ipsec-nat-t");
  const bgp6 = at("179", "bgp") || /^BGP\b|^TCP .*\b179\b/.test(what);
  const beside2 = /nat-keep-alive|keepalive$/i.test(what);
  const tcp = /^Flags \[|^TCP |^[PSFR.]\S* \d+:\d+\(|\bTCP Retransmission/i.test(what);
  const kind = /^icmp/i.test(what) ? "icmp" : beside2 ? "other" : esp4 ? "esp" : ike6 ? "ike" : bgp6 ? "bgp" : tcp ? "tcp" : "other";
  return {
    line,
    from: from2,
    to: to2,
    way: null,
    ports: ports3[0] !== void 0 && ports3[1] !== void 0 ? [ports3[0], ports3[1]] : null,
    kind,
    first: at("4500", "ipsec-nat-t") || /ikev2_auth|IKE_AUTH|phase 2|Quick Mode|child_sa|CREATE_CHILD|inf2?\b|INFORMATIONAL/i.test(what) ? false : true,
    version: /ikev2|IKE_SA_INIT|IKE_AUTH|parent_sa|child_sa/i.test(what) ? 2 : /phase [12]|Main Mode|Aggressive/i.test(what) ? 1 : null,
    opens: opening(what),
    md5: signed.test(what),
    sequence: /\bseq[ =](\d+)/i.exec(what)?.[1] ?? null,
    bytes: Number(firstGroup(/\blength (\d+)|\blen[ =](\d+)/i, what) ?? 0),
    fragment: ports3.length > 0 && ports3.every((one) => one === void 0) && /^(?:udp|ip-proto-17)\b(?!.*\bsport)/i.test(what),
    speaks: /\bBGP\b(?!.*NOTIFICATION)/i.test(what),
    what,
    below: []
  };
}
function opening(what) {
  if (/Flags \[\w*F|^F[.P]* |\[FIN/i.test(what)) return "fin";
  if (/Flags \[R|^rst\b|\[RST/i.test(what)) return "rst";
  if (/Flags \[S\.\]|^syn \d+ ack|\[SYN, ACK\]/i.test(what)) return "syn-ack";
  return /Flags \[S\]|^syn\b|\[SYN\]|^S \d/i.test(what) ? "syn" : null;
}
var notReached = /\b(?:host|net) \S+ unreachable(?! - admin)|\((?:host|network) unreachable\)/i;
function modeOf({ what }) {
  if (/\bI agg\b|\bAggressive\b/.test(what)) return "aggressive";
  return /\bI ident\b|Main Mode/.test(what) ? "main" : null;
}
var isNotice = ({ version, what, below: below2 }) => version === 1 && /\binf(?:\s|:|$)/.test(what) && below2.some(({ text }) => /\(n:/.test(text));
function ikeFacts(flow, all2) {
  const ike6 = flow.filter(({ kind }) => kind === "ike");
  const first2 = bothWays(ike6.filter((one) => one.first));
  const later = bothWays(ike6.filter((one) => !one.first && !isNotice(one)));
  const [asked5] = first2.there;
  const [went2] = later.there;
  if (asked5 && ike6.some((one) => isNotice(one) && one.from !== asked5.from)) return [{ line: asked5.line, says: "ike answered" }];
  if (asked5 && went2 && went2.from !== asked5.from && !first2.back.length) return [{ line: asked5.line, says: "ike answered" }];
  const refused3 = all2.some(({ kind, to: to2 }) => kind === "icmp" && ike6.some(({ from: from2 }) => from2 === to2));
  const away = all2.find(({ kind, to: to2, what }) => kind === "icmp" && notReached.test(what) && ike6.some(({ from: from2 }) => from2 === to2));
  if (refused3) return away && !first2.back.length ? [{ line: away.line, says: "peer not reached" }] : [];
  if (asked5 && first2.back.length) {
    const versions = [first2.there, first2.back].map((side) => new Set(side.flatMap(({ version }) => version ?? [])));
    const [here, there] = versions;
    if (here?.size === 1 && there?.size === 1 && [...here][0] !== [...there][0]) return [{ line: asked5.line, says: "versions differ" }];
    const [mode, other2] = [first2.there, first2.back].map((side) => new Set(side.flatMap((one) => modeOf(one) ?? [])));
    if (mode?.size === 1 && other2?.size === 1 && [...mode][0] !== [...other2][0]) return [{ line: asked5.line, says: "modes differ" }];
  }
  if (asked5 && !first2.back.length && !went2) {
    const isHere = first2.there.every(({ way }) => way === "in");
    return first2.there.length > 1 ? [{ line: asked5.line, says: isHere ? "first unanswered here" : "first unanswered" }] : [];
  }
  if (went2 && !later.back.length) {
    if (later.there.length < 2) return [];
    const fragmented = all2.some(({ fragment, from: from2, to: to2 }) => fragment && from2 === went2.from && to2 === went2.to);
    return [{ line: went2.line, says: fragmented ? "later in fragments unanswered" : "later unanswered" }];
  }
  if (!asked5 || !first2.back.length) return [];
  const agreed2 = first2.back.find(({ below: below2 }) => below2.some(({ text }) => /\((?:sa|v2ke|ke):/.test(text)));
  const again = first2.there.some(({ line }) => agreed2 && line > agreed2.line);
  return [{ line: asked5.line, says: !went2 && again ? "first asked again" : "ike answered" }];
}
function closedLines(flow) {
  const ike6 = flow.filter(({ kind }) => kind === "ike");
  const later = ike6.find(({ first: first2 }) => !first2)?.line ?? 0;
  return ike6.flatMap(
    ({ line, version, below: below2 }) => version === 2 && (below2.at(-1)?.number ?? line) < later ? below2.map(({ number: number2 }) => number2) : []
  );
}
function espFacts(flow) {
  const { there, back } = bothWays(flow.filter(({ kind }) => kind === "esp"));
  const [sent4] = there;
  if (!sent4) return [];
  if (back.length) return [{ line: sent4.line, says: "esp both ways" }];
  return there.length > 1 ? [{ line: sent4.line, says: "esp one way" }] : [];
}
var large = 1200;
function sizeFacts(flow) {
  const answers2 = [...new Set(flow.filter(({ bytes }) => bytes < large).map(({ from: from2 }) => from2))];
  const lost2 = sentAgain(
    flow,
    ({ from: from2, kind, sequence, bytes }) => (kind === "tcp" || kind === "bgp") && sequence !== null && bytes >= large && answers2.some((one) => one !== from2) ? `${from2} ${sequence}` : null
  );
  const line = lost2?.line ?? gapIn(flow);
  return line === void 0 ? [] : [{ line, says: "large lost" }];
}
var beyond = /\back (\d+),.*\bsack \d+ \{(\d+):|\bAck=(\d+) .*\bSLE=(\d+)/;
var upTo = /\back[ =](\d+)/i;
function gapIn(flow) {
  const told = flow.flatMap(({ line, from: from2, what }) => {
    const [has, next] = beyond.exec(what)?.slice(1).filter(Boolean).map(Number) ?? [];
    return has !== void 0 && next !== void 0 && next - has >= large ? [{ line, from: from2, has }] : [];
  });
  const [first2, again] = told;
  if (!first2 || again?.from !== first2.from || again.has !== first2.has) return void 0;
  const isFilled = flow.some(
    ({ line, from: from2, what }) => line > first2.line && from2 === first2.from && Number(upTo.exec(what)?.[1] ?? 0) > first2.has
  );
  return isFilled ? void 0 : first2.line;
}
var neverTranslated = new RegExp(
  String.raw`^(?:${ofPrivate}|169\.254\.|127\.|192\.0\.2\.|198\.1[89]\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)|:`
);
function translatedFacts(packets2) {
  if (packets2.length < 2) return [];
  const first2 = packets2.find(
    ({ from: from2, to: to2, kind, fragment }) => (kind === "icmp" || kind === "tcp") && !fragment && isPrivate(to2) && !neverTranslated.test(from2)
  );
  return first2 ? [{ line: first2.line, says: "source translated" }] : [];
}

// src/diagnosis/said.ts
init_sign();

// src/reading/counters.ts
var farthest2 = 12;
var longestLine7 = 600;
var gaps3 = {
  "{n}": String.raw`\s*(\d[\d,]*)`,
  "{x}": String.raw`\S+(?:\s\([^)]*\),?)?`,
  "{is}": String.raw`"?\s*[:=]`
};
function createCounterReader({ pairs: pairs2, others, reasons }) {
  const readers = pairs2.map((pair2) => ({ in: patternOf(pair2.in, gaps3), out: patternOf(pair2.out, gaps3) }));
  const any = new RegExp([...new Set(pairs2.flatMap((pair2) => [longestWord(pair2.in), longestWord(pair2.out)]))].join("|"), "i");
  const why = patternOf("{reason}{is}{many}", {
    "{reason}": `(?:${reasons.join("|")})`,
    "{is}": String.raw`"?\s*[:=]?\s*`,
    "{many}": String.raw`[1-9]\d\d+`
  });
  return (lines) => {
    const short = lines.filter(({ text }) => text.length <= longestLine7 && any.test(text));
    if (!short.length || lines.some(({ text }) => text.length <= longestLine7 && why.test(text))) return [];
    const apart4 = insideOf(lines, others);
    const held = short.filter(({ number: number2 }) => !apart4.has(number2));
    return held.length ? readers.flatMap((reader) => together2(factsOf(numbersIn(held, reader.in), numbersIn(held, reader.out)))) : [];
  };
}
function together2(facts) {
  const isSplit = facts.some(({ says }) => says === "in only") && facts.some(({ says }) => says === "out only");
  return isSplit ? facts.map((fact) => fact.says === "in only" || fact.says === "out only" ? { ...fact, says: "split" } : fact) : facts;
}
function factsOf(received3, sent4) {
  let at = 0;
  return received3.flatMap(({ line, count: count4 }) => {
    while (at < sent4.length - 1 && Math.abs((sent4[at + 1]?.line ?? 0) - line) <= Math.abs((sent4[at]?.line ?? 0) - line)) at += 1;
    const nearest3 = sent4[at];
    if (!nearest3 || Math.abs(nearest3.line - line) > farthest2) return [];
    const both = line <= nearest3.line ? [line, nearest3.line] : [nearest3.line, line];
    if (nearest3.count > 0) return [{ lines: both, says: count4 > 0 ? "both ways" : "out only" }];
    return [{ lines: both, says: count4 > 0 ? "in only" : "neither" }];
  });
}
function insideOf(lines, keys) {
  const inside = /* @__PURE__ */ new Set();
  let depth = 0;
  for (const { number: number2, text } of lines) {
    if (depth === 0 && !keys.some((key) => text.includes(`"${key}"`))) continue;
    depth = Math.max(0, depth + nesting(text));
    if (depth > 0) inside.add(number2);
  }
  return inside;
}
function longestWord(template) {
  return (template.match(/[a-z]+/gi) ?? []).reduce((longest6, word) => word.length > longest6.length ? word : longest6, "");
}
function numbersIn(lines, pattern) {
  return lines.flatMap(({ number: number2, text }) => {
    const found = pattern.exec(text)?.[1];
    return found === void 0 ? [] : [{ line: number2, count: Number(found.replaceAll(",", "")) }];
  });
}

// src/reading/bgp-records.ts
var head = /^\s*BGP neighbou?r is \S|^\s*BGP Peer is \S|^Peer: \S+ +AS \d|^\s*\d+\s+(?:[A-Z]{1,4}\s+)?name="/i;
var isUp = /\b(?:state|status)\b\W*(?:is\b|=|:)?\W*Estab|^\s*\d+\s+[A-DF-Z]*E[A-Z]*\s+name="/i;
var reason2 = /(?:^|[\s.,"])last[ _-]?(?:\w+[ _-])?(?:error|notification|reset reason)\b\W{0,4}(\S.*)$|\b(?:notification error message|peer reset reason|reset error \w+)\b\W{0,4}(\S.*)$/i;
var counted2 = /^\s*Error: '[^']+' Sent: (\d+) Recv: (\d+)/;
var seldom = 5;
function readRecordsOfNeighbors(lines) {
  const records = recordsIn(lines);
  const up = records.filter((record2) => record2.some(({ text }) => isUp.test(text)));
  const down = records.filter((record2) => !up.includes(record2));
  const told = up.length > 0 ? down.flatMap(reasonsIn) : [];
  return [...told, ...(records.length > 0 ? records : [lines]).flatMap(rareIn)];
}
function recordsIn(lines) {
  const records = [];
  for (const line of lines) {
    if (head.test(line.text)) records.push([line]);
    else records.at(-1)?.push(line);
  }
  return records;
}
function reasonsIn(record2) {
  return record2.flatMap(({ number: number2, text }) => {
    const words2 = firstGroup(reason2, text)?.trim();
    return words2 === void 0 || /^(?:never|none)\b/i.test(words2) ? [] : [{ line: number2, words: `notification ${words2}` }];
  });
}
function rareIn(record2) {
  const errors = record2.flatMap(({ number: number2, text }) => {
    const [, sent4, received3] = counted2.exec(text) ?? [];
    return sent4 === void 0 ? [] : [{ line: number2, count: Number(sent4) + Number(received3) }];
  });
  const most3 = Math.max(0, ...errors.map(({ count: count4 }) => count4));
  return errors.filter(({ count: count4 }) => count4 * seldom < most3).map(({ line }) => ({ line, words: "" }));
}

// src/reading/ping.ts
var longestLine8 = 300;
var small = 1200;
var announced = [
  /^PING \S+ .*?\b(\d+)(?:\(\d+\))? (?:data )?bytes/i,
  /^Sending \d+, (\d+)-byte ICMP Echos/i,
  /^Pinging \S+ .*with (\d+) bytes of data/i
];
var ended = [
  /\b\d+ (?:packets? )?transmitted, (\d+) (?:packets? )?received/i,
  /^Success rate is (\d+) percent/i,
  /\bSent = \d+, Received = (\d+)/i
];
var answer = /^\d+ bytes from |^Reply from \S+: bytes=\d/i;
var hint = /^\s*[01]$|^\d{3,5}\W+[a-z]|^size:? \d|ping|bytes from|transmitted|Reply from|ICMP Echos|received|success rate|too long|too big|fragment|frag needed/i;
var tooLarge = /message too long|needs to be fragmented|frag needed|packet too big/i;
var asks2 = [/\bping6?\b.*?\s(?:-s|-l|--size|size|df-size|packet-size|packetsize) ?(\d{2,5})\b/i, /^size:? (\d{2,5})$/i];
var loop = /\bfor \w+ in (\d[\d ]{3,200}\d)\s*;.*\bping\b/;
var verdicts = /^(\d{3,5})\b\W+(ok|pass\w*|fail\w*|lost|no|timeout)\b/i;
var counted3 = /^([01])$/;
var timedOut = /^Request timed out/i;
var alone = /^(\d+) bytes from /i;
var headOfIcmp = 8;
function readPings(lines) {
  const runs = runsIn(lines);
  const lost2 = runs.filter(({ answered: answered3, bytes }) => answered3 === false && bytes >= small);
  const passed3 = runs.filter(({ answered: answered3 }) => answered3 === true);
  const [silent2] = runs;
  if (silent2 && runs.every(({ answered: answered3, bytes }) => answered3 === false && bytes < small)) return [{ line: silent2.line, says: "all lost" }];
  const [first2] = lost2.filter(({ bytes }) => passed3.some((run) => run.bytes < bytes));
  return first2 && !passed3.some(({ bytes }) => bytes >= first2.bytes) ? [{ line: first2.line, says: "large lost" }] : [];
}
function runsIn(lines) {
  const runs = [];
  let sizes = [];
  const open = (line, bytes) => void runs.push({ line, bytes, answered: null });
  const close = (answered3) => {
    const last2 = runs.at(-1);
    if (last2?.answered === null) runs[runs.length - 1] = { ...last2, answered: answered3 };
  };
  for (const { number: number2, text } of lines) {
    if (text.length > longestLine8 || !hint.test(text)) continue;
    const told = text.trim();
    const several = loop.exec(text)?.[1];
    if (several !== void 0) {
      sizes = several.split(/\s+/).map(Number);
      continue;
    }
    const last2 = runs.at(-1);
    const isOpen = last2?.answered === null;
    const bytes = numberIn2(told, announced) ?? numberIn2(text, asks2);
    if (bytes !== null) {
      if (isOpen && last2.bytes === bytes) continue;
      if (sizes[0] === bytes) sizes = sizes.slice(1);
      open(number2, bytes);
      continue;
    }
    const received3 = numberIn2(told, ended);
    const one = numberIn2(told, [alone]);
    if (!isOpen && one !== null && sizes[0] === one - headOfIcmp) {
      open(number2, one - headOfIcmp);
      sizes = sizes.slice(1);
    } else if (!isOpen && received3 === 0 && sizes[0] !== void 0) {
      open(number2, sizes[0]);
      sizes = sizes.slice(1);
    }
    const [, tried2, verdict2 = ""] = verdicts.exec(told) ?? [];
    if (tried2 !== void 0 && sizes.includes(Number(tried2)))
      runs.push({ line: number2, bytes: Number(tried2), answered: /^(?:ok|pass)/i.test(verdict2) });
    else if (answer.test(told)) close(true);
    else if (received3 !== null) close(received3 > 0);
    else if (counted3.test(told)) close(told === "1");
    else if (tooLarge.test(text)) close(false);
  }
  return runs.map((run, index) => run.answered === null && isLost(run, runs[index + 1], lines) ? { ...run, answered: false } : run);
}
function isLost({ line }, next, lines) {
  return lines.some(({ number: number2, text }) => number2 > line && number2 < (next?.line ?? Infinity) && timedOut.test(text.trim()));
}
function numberIn2(text, patterns) {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== void 0) return Number(found);
  }
  return null;
}

// src/reading/ping-targets.ts
var isUp2 = /\b(?:up|up-active|ready|established|active|qm_idle|mm_active|mature|installed|connected)\b/i;
var isWaiting = /\b(?:connect|active)\b/i;
var ofBgp = /\bbgp\b|\bneighbou?r\b|\bpeer\b/i;
var ofIke = /\bike|\bisakmp|\bipsec|\bvpn\b|\bcrypto\b|\btunnel|\bsddc|\bvmc\b/i;
var near2 = 3;
var ofPing = /\bping|\btrac(?:e|ing)\b|\bICMP Echos\b|bytes from|icmp_seq/i;
function readPingTargets(lines) {
  const runs = runsIn(lines).flatMap(({ line, answered: answered3 }) => {
    const to2 = addressesOf(lines.find(({ number: number2 }) => number2 === line)?.text ?? "")[0];
    return to2 === void 0 || answered3 === null ? [] : [{ line, to: to2, answered: answered3 }];
  });
  const isOurs = lines.some(({ text }) => ofIke.test(text));
  return runs.filter(({ to: to2, answered: answered3 }) => runs.every((run) => run.to !== to2 || run.answered === answered3)).flatMap(({ line, to: to2, answered: answered3 }) => {
    const around = textAround(lines, to2);
    if (around === "") return [];
    if (!answered3)
      return isPrivate(to2) || isLinkLocal(to2) || !isOurs ? [] : [{ line, says: isUp2.test(around) ? "peer up" : "peer lost" }];
    return isNeighborDown(lines, to2) ? [{ line, says: "neighbor answers" }] : [];
  }).slice(0, 1);
}
function textAround(lines, to2) {
  const others = lines.filter(({ text }) => !ofPing.test(text));
  return others.flatMap(({ text }, index) => addressesOf(text).includes(to2) ? others.slice(index, index + near2) : []).map(({ text }) => text).join("\n");
}
function isNeighborDown(lines, to2) {
  if (!lines.some(({ text }) => /\bbgp\b/i.test(text))) return false;
  return lines.some(({ text }, index) => {
    if (!addressesOf(text).includes(to2)) return false;
    const [cell2 = ""] = text.trim().split(/\s+/).slice(-1);
    if (/^(?:connect|active|activ|actv)$/i.test(cell2)) return true;
    const below2 = lines.slice(index, index + 2 * near2);
    return ofBgp.test(text) && below2.some((line) => /\bstate\b/i.test(line.text) && isWaiting.test(line.text) && !/establ/i.test(line.text));
  });
}

// src/reading/records.ts
var longestLine9 = 600;
var mostFields = 24;
var field2 = /^\s*"([^"]{1,80})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?[\d.]+|true|false|null))\s*,?\s*$/;
function readRecords(lines) {
  return [...readObjects(lines), ...readPhases(lines)];
}
var phase = /^\s*Phase: \d+\s*$/;
var mostPhaseLines = 14;
function readPhases(lines) {
  const records = [];
  let open = [];
  const close = () => {
    if (open.length > 2) records.push(...recordOf(open.map((line) => ({ words: line.text.trim(), line }))));
    open = [];
  };
  for (const line of lines) {
    const follows = line.text.trim() !== "" && line.number === (open.at(-1)?.number ?? 0) + 1 && open.length < mostPhaseLines && !/^\s*Result:\s*$/.test(line.text);
    if (phase.test(line.text)) {
      close();
      open = [line];
    } else if (open.length && follows) open.push(line);
    else close();
  }
  close();
  return records;
}
function readObjects(lines) {
  const records = [];
  const open = [];
  const close = () => {
    const done2 = open.pop();
    if (done2 && done2.length > 1) records.push(...recordOf(done2));
  };
  for (const line of lines) {
    const { text } = line;
    if (text.length > longestLine9) continue;
    const [, name3, words2, value] = field2.exec(text) ?? [];
    const top = open.at(-1);
    if (name3 !== void 0 && top && top.length < mostFields) {
      top.push({ words: `${name3}: ${words2 ?? value ?? ""}`, line });
      continue;
    }
    const bare = withoutStrings(text);
    for (const sign2 of bare.match(/[{}]/g) ?? []) {
      if (sign2 === "{") open.push([]);
      else close();
    }
  }
  while (open.length) close();
  return records;
}
function recordOf(parts) {
  const [first2] = parts;
  if (!first2) return [];
  let from2 = 0;
  const pieces = parts.map(({ words: words2, line }) => {
    const piece2 = { from: from2, line };
    from2 += words2.length + 1;
    return piece2;
  });
  return [{ line: first2.line.number, text: parts.map(({ words: words2 }) => words2).join(" "), pieces }];
}

// src/reading/states/fact.ts
var stateWordsOf = {
  "child missing": "child SA: none exists, and the IKE SA does",
  "child none": "child SA: none exists",
  "child partly": "child SA: one of the tunnel exists, and another does not",
  replays: "SA counters: packets were dropped as replayed",
  "nobody asks": "child SA: the connection is loaded and not started",
  "route beside": "route: the network goes by another way than the tunnel",
  "tunnel beaten": "BGP path by the tunnel valid, not best, and another way is",
  overlap: "child SA: the networks of the two ends overlap",
  "route none": "route: there is none to the network that was asked for",
  "route own only": "route: no network goes by the tunnel but its own",
  "ike dropped": "BLOCK PROTO=UDP SPT=500 DPT=500",
  "esp dropped": "BLOCK PROTO=ESP",
  "not taken": "configuration: it was refused, and is not in force",
  "limit reached": "State/PfxRcd Idle (PfxCt)",
  "open refused": "OPEN Message Error/Unsupported Capability",
  "signature failed": "TCP: segments fail their MD5 signature",
  "nothing advertised": "BGP state = Established, 0 prefixes advertised",
  "monitor down": "tunnel monitor: what it watches does not answer",
  "dpd unanswered": "DPD: the peer does not answer, and its SAs end",
  "bound nowhere": "policy: it is bound to no interface",
  "child refused": "child SA: the offer is refused, and the IKE SA exists",
  "sa unknown": "SA counters: packets came with an SPI that no SA has",
  "key refused": "AUTHENTICATION_FAILED",
  "offer refused": "NO_PROPOSAL_CHOSEN",
  "first unanswered": "capture: the first IKE exchange is never answered",
  "later port silent": "capture: the first IKE exchange is answered, the next one never",
  "port silent": "capture: SYN to TCP 179 is never answered",
  "port refused": "capture: SYN to TCP 179 is answered by RST",
  "session away": "BGP state = Active",
  split: "counters: one SA only receives and another only sends",
  "bare from private": "SA counters: ESP goes out bare from a private address, and none comes in",
  "spi unknown": "SPI: one end sends with an SPI that the other end does not have",
  "both wait": "both ends wait for the other one to begin",
  "ends name others": "identities: each end has another name than the other one expects",
  "private name": "identities: a private address is sent as identity and refused",
  "tunnel dropped": "firewall: a rule drops what comes out of the tunnel",
  "tunnel dropped alone": "firewall: a rule for the tunnel drops, and none is shown that lets packets pass",
  "one way": "counters: packets go one way only",
  "out only": "counters: packets go out and none come in",
  "in only": "counters: packets come in and none go out",
  "switched off": "tunnel interface: it is switched off",
  "syn unanswered": "capture: SYN to TCP 179 is never answered",
  "source translated": "capture: packets to a private network leave with a public source",
  "exemption behind": "NAT: the exemption comes after the rule that translates",
  "large unanswered": "IKE: a request too large for one packet is sent again and not answered",
  "versions differ": "IKE: one end begins with IKEv1 and the other with IKEv2",
  "nothing in common": "IKE: the two ends have no proposal in common",
  "child nothing in common": "child SA: the two ends have no proposal in common",
  "networks differ": "child SA: the networks of the two ends do not mirror each other",
  "as differ": "BGP: an end has another AS number than the other one expects",
  "neighbors differ": "BGP: an end has another address than the other one expects as its neighbor",
  "peer unlisted": "IKE: who asks is the peer of none of the connections",
  "rekey off": "child SA: it ends, and this end asks for no new one",
  "set off": "tunnel or session: its administrator switched it off",
  "steady ends": "tunnel: it ends again and again after the same time",
  "payload malformed": "PAYLOAD_MALFORMED",
  "networks refused": "TS_UNACCEPTABLE",
  "peer deletes": "SAs: the peer deletes them again and again",
  "too large": "SA counters: packets were dropped as too large",
  "peer unknown": "IKE comes from an address that the list of tunnels does not have",
  "neighbor elsewhere": "BGP: the neighbor stands in no network of a tunnel",
  "other system": "BGP: one end expects another AS than the other end has",
  "ike groups differ": "IKE: the two ends have no group in common",
  "child groups differ": "child SA: the two ends have no group in common",
  beside: "",
  "certificate over": "certificate: its time is over by the clock of this text",
  "certificate not begun": "certificate: its time has not begun by the clock of this text"
};
var longestStateLine = 600;

// src/reading/logs/large-requests.ts
var sent = /\b(?:sending|sent|send|retransmit\w*|resend\w*)\b/i;
var came = /\b(?:received|receive|recv|rcvd|comes|got)\b/i;
var size = /\b(\d{2,5}) bytes\b|\blen(?:gth)?[=: ]{1,2}(\d{2,5})\b/;
var ports2 = /\b4?500\b/;
var mostInOne = 1472;
var leastAnswer = 60;
function readLargeRequests(lines) {
  let [asked5, line, times2] = [0, 0, 0];
  for (const { number: number2, text } of lines) {
    const found = ports2.test(text) ? size.exec(text) : null;
    if (!found) continue;
    const bytes = Number(found[1] ?? found[2]);
    if (sent.test(text) && bytes > mostInOne) [asked5, line, times2] = bytes === asked5 ? [asked5, number2, times2 + 1] : [bytes, number2, 1];
    else if (came.test(text) && bytes >= leastAnswer) [asked5, times2] = [0, 0];
  }
  return times2 > 1 ? [{ line, says: "large unanswered" }] : [];
}

// src/reading/logs/steady-ends.ts
var ends = /\b(?:down|disconnected|lost)\b/i;
var ofTunnel = /vpn|tunnel|ipsec|\bike|\bsa\b/i;
var ofBgp2 = /\bbgp|neighbou?r|ADJCHANGE/i;
var fewestSeconds = 1200;
var leeway = 0.05;
var fewest = 3;
function readSteadyEnds(lines, timeOf2) {
  const found = lines.flatMap(({ number: number2, text }) => {
    if (!ends.test(text) || !ofTunnel.test(text) || ofBgp2.test(text)) return [];
    const time = timeOf2(text);
    return time === null ? [] : [{ number: number2, time }];
  });
  const gaps8 = found.slice(1).map(({ time }, index) => Math.abs(time - (found[index]?.time ?? 0)));
  const [shortest2, longest6] = [Math.min(...gaps8), Math.max(...gaps8)];
  const last2 = found.at(-1);
  if (!last2 || found.length < fewest || shortest2 < fewestSeconds || longest6 > shortest2 * (1 + leeway)) return [];
  return [{ line: last2.number, says: "steady ends" }];
}

// src/reading/logs/versions.ts
function createVersionReader(words2) {
  const [first2, second, begins2, hears, agreed2] = [words2.first, words2.second, words2.begins, words2.hears, words2.agreed].map(anyOf2);
  return (lines) => {
    const [begun, heard] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    let line = 0;
    for (const { number: number2, text } of lines) {
      if (agreed2?.test(text)) return [];
      const [one, two] = [first2?.test(text), second?.test(text)];
      if (one === two) continue;
      const own3 = begins2?.test(text);
      if (own3 === hears?.test(text)) continue;
      (own3 ? begun : heard).add(one ? 1 : 2);
      if (begun.size + heard.size === 2) line ||= number2;
    }
    const [ours, theirs] = [[...begun], [...heard]];
    return ours.length === 1 && theirs.length === 1 && ours[0] !== theirs[0] ? [{ line, says: "versions differ" }] : [];
  };
}
function anyOf2(words2) {
  return new RegExp(words2.map((word) => String.raw`(?<![a-z\d])${literalOf(word)}`).join("|"), "i");
}

// src/reading/states/child-missing.ts
var prompt2 = /^\S*[\w)\]~:*][#>$%](?:\s|$)|^\[\S+@\S+.*\] ?[>#$]|^[$#>](?:\s|$)|^<[\w-]+>/;
var oneChild = /\bspi\b|\bINSTALLED\b/i;
function createChildReader({
  ikeUp,
  ikeDown,
  noChild,
  childUp,
  refused: refused3,
  ikeDone,
  nothing: nothing2,
  asks: asks4,
  nested,
  idle
}) {
  const any = (templates) => anyOf(templates, fieldGaps);
  const [up, down, none4, child2, empty2] = [any(ikeUp), any(ikeDown), any(noChild), any(childUp), any(nothing2)];
  const [offer, done2] = [any(refused3), any([...ikeUp, ...ikeDone])];
  const lists = nested.map(({ ike: ike6, child: child3 }) => ({ ike: patternOf(ike6, fieldGaps), child: patternOf(child3, fieldGaps) }));
  const asked5 = any(asks4);
  const connection = patternOf(idle.connection, fieldGaps);
  const [wanted, list, entry2] = [patternOf(idle.wanted, fieldGaps), patternOf(idle.list, fieldGaps), patternOf(idle.entry, fieldGaps)];
  return (lines) => {
    const of = lines.filter(({ text }) => offer.test(text));
    if (of.length > 0 && lines.some(({ text }) => done2.test(text)))
      return of.map(({ number: number2 }) => ({ line: number2, says: "child refused" }));
    return [...missing(lines), ...unasked(lines)];
  };
  function missing(lines) {
    const some2 = lines.filter(({ text }) => isPartly(text));
    if (some2.length > 0) return facts("child partly", some2);
    const missed = lines.filter(({ text }) => none4.test(text));
    if (missed.length > 0 && lines.some(({ text }) => child2.test(text))) return facts("child partly", missed);
    const stands3 = lines.filter(({ text }) => up.test(text));
    if (lines.some(({ text }) => down.test(text))) return [];
    const open = missed.length > 0 ? missed : lines.some(({ text }) => oneChild.test(text)) ? [] : lines.filter(isUnanswered2);
    if (open.length > 0 && stands3.length > 0) return facts("child missing", open);
    const away = lines.filter(({ text }) => empty2.test(text));
    if (away.length > 0) return facts("child none", away);
    return lists.flatMap(({ ike: ike6, child: below2 }) => {
      const [first2] = lines.filter(({ text }) => ike6.test(text));
      return first2 && !lines.some(({ text }) => below2.test(text)) ? [{ line: first2.number, says: "child missing" }] : [];
    });
  }
  function isUnanswered2({ text }, index, lines) {
    if (!asked5.test(text) || text.includes("|")) return false;
    return prompt2.test(lines.slice(index + 1).find((line) => line.text.trim() !== "")?.text ?? "");
  }
  function facts(says, [first2]) {
    return first2 ? [{ line: first2.number, says }] : [];
  }
  function unasked(lines) {
    const loaded = lines.find(({ text }) => connection.test(text));
    if (!loaded || !lines.some(({ text }) => list.test(text)) || lines.some(({ text }) => entry2.test(text))) return [];
    return lines.some(({ text }) => wanted.test(text)) ? [] : [{ line: loaded.number, says: "nobody asks" }];
  }
}
var counted4 = /\bselectors\(total,up\): (\d+)\/(\d+)/;
function isPartly(text) {
  const [, total = "0", up = "0"] = counted4.exec(text) ?? [];
  return Number(up) > 0 && Number(up) < Number(total);
}

// src/reading/states/bindings.ts
var head2 = /^(\s*)Interfaces using crypto map \S+:\s*$/;
var mapEntry = /^\s*crypto map (\S+) \d+ (?:match|set)\b/;
var mapBound = /^\s*crypto map (\S+) interface \S/;
function readBindings(lines) {
  const bound = new Set(lines.flatMap(({ text }) => mapBound.exec(text)?.[1] ?? []));
  const loose = bound.size > 0 ? lines.find(({ text }) => !bound.has(mapEntry.exec(text)?.[1] ?? [...bound][0] ?? "")) : void 0;
  return [...loose ? [{ line: loose.number, says: "bound nowhere" }] : [], ...shownLoose(lines)];
}
function shownLoose(lines) {
  return lines.flatMap(({ number: number2, text }, index) => {
    const indent = head2.exec(text)?.[1];
    const next = lines[index + 1];
    if (indent === void 0 || !next) return [];
    const isListed2 = next.number === number2 + 1 && /^\s+[A-Z][\w./-]*\d\s*$/.test(next.text);
    return isListed2 ? [] : [{ line: number2, says: "bound nowhere" }];
  });
}

// src/reading/states/deletes.ts
var deleted = /\b(?:delete payload received from peer|In (?:P\d )?Sa Delete Requests|deletes? (?:requests? )?received)\b[^:=\n]{0,80}[:=]\s*(\d+)/i;
var deletedHere = /\b(?:delete payload sent|Out (?:P\d )?Sa Delete Requests|deletes? (?:requests? )?sent)\b[^:=\n]{0,80}[:=]\s*(\d+)/i;
var made = /\b(?:IPSec SA negotiation successfully completed|In P2 Exchanges|Previous Tunnels|SA creation requests|child sas? created)\b[^:=\n]{0,80}[:=]\s*(\d+)/i;
var renewed = /\b(?:IPSec SA rekey successfully completed|SA rekey requests|rekeys?)\b[^:=\n]{0,80}[:=]\s*(\d+)/i;
var many = 10;
var most = 0.6;
var times = 3;
function readDeletes(lines) {
  const line = lines.find(({ text }) => deleted.test(text));
  const count4 = Number(deleted.exec(line?.text ?? "")?.[1] ?? 0);
  const total = highest(lines, made);
  if (!line || count4 < many || total === 0 || count4 < total * most) return [];
  return Math.max(highest(lines, deletedHere), highest(lines, renewed)) * times > count4 ? [] : [{ line: line.number, says: "peer deletes" }];
}
function highest(lines, counter2) {
  return Math.max(0, ...lines.map(({ text }) => Number(counter2.exec(text)?.[1] ?? 0)));
}

// src/reading/states/dpd.ts
var hex = /\bDPD sent\/recv: ([0-9a-f]{8})\/([0-9a-f]{8})/i;
var sentFirst = /\b(?:dpd|dead peer|r-u-there|keep-?alive)\b.{0,40}?\b(?:sent|tx|out|requests?|req)\b\D{0,20}(\d+)\b.{0,40}?\b(?:rec\w*|rcvd|rx|in|repl\w*|resp\w*|ack\w*)\b\D{0,20}(\d+)\b/i;
var bothNamed = /\b(?:dpd|dead peer|r-u-there)\b.{0,30}?\bsent\s*\/\s*(?:rec\w*|rcvd|recv|repl\w*|acked)\b\D{0,6}(\d+)\s*\/\s*(\d+)/i;
var sent2 = /\b(?:dpd|dead peer|r-u-there)\b.{0,30}?\b(?:sent|tx|requests?)\b\D{0,8}(\d+)\s*$/i;
var received = /\b(?:dpd|dead peer|r-u-there)\b.{0,30}?\b(?:rec\w*|rcvd|rx|repl\w*|resp\w*|acks?)\b\D{0,8}(\d+)\s*$/i;
var inVain = /\bdpd: .*\bretry=(\d+) count=(\d+)/i;
var manyInVain = 3;
var nearest2 = 3;
function readDpd(lines) {
  return lines.flatMap(
    ({ number: number2, text }, index) => isInVain(text, lines, index) ? [{ line: number2, says: "dpd unanswered" }] : []
  );
}
function isInVain(text, lines, index) {
  const counted8 = inVain.exec(text);
  if (counted8) return Number(counted8[2]) >= Math.max(2, Number(counted8[1]));
  const [, asked5 = "", answered3 = "1"] = hex.exec(text) ?? [];
  if (asked5) return Number.parseInt(asked5, 16) >= manyInVain && Number.parseInt(answered3, 16) === 0;
  const [, went2 = "", came3 = "1"] = bothNamed.exec(text) ?? sentFirst.exec(text) ?? [];
  if (went2) return Number(went2) >= manyInVain && Number(came3) === 0;
  const alone2 = sent2.exec(text)?.[1];
  if (alone2 === void 0) return false;
  const near4 = lines.slice(index + 1, index + 1 + nearest2).map((line) => received.exec(line.text)?.[1]);
  return Number(alone2) >= manyInVain && near4.find((one) => one !== void 0) === "0";
}

// src/reading/states/drops.ts
var listed = /^\s*(?:\d+\s+)?(\d+[KMG]?)\s+\d+[KMG]?\s+(?:DROP|REJECT)\s+(\w+)\s+\S+\s+(\S+)\s+(\S+)\s/;
var accepted = /^\s*(?:\d+\s+)?(\d+[KMG]?)\s+\d+[KMG]?\s+ACCEPT\s+\w+\s+\S+\s+(\S+)\s/;
var nftAccepted = /\biifname "?([\w.-]+)"?.*\bcounter packets (\d+) bytes \d+ accept/;
var nft = /\bcounter packets (\d+) bytes \d+ .*\b(?:drop|reject)\b/;
var access = /\bdeny\s+(?:ipv?4?\s+)?\S+ .*\((\d+) match(?:es)?\)|\bdeny .*\(hitcnt=(\d+)\)/;
var record = /(?:\d{1,3}(?:\.\d{1,3}){3}\s+){2}(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+\d+\s+\d+\s+\d+\s+REJECT\b/;
var pfPassed = /^@?\d*\s*pass in .*?\bon (\w+)/;
var pf = /^@?\d*\s*block\b.*/;
var taken = /\bPackets: (\d+)\b/;
var ike = /\bdpts?:(?:500|4500|500,4500)\b|\b[ds]ports? (?:= )?(?:\{ )?(?:500|4500|isakmp|ipsec-nat-t)\b|\bport = (?:500|4500|isakmp|ipsec-msft|ipsec-nat-t|sae-urn)\b|\beq (?:isakmp|500|4500|non500-isakmp)\b/;
var esp = /\b(?:ip protocol|meta l4proto|proto|deny) (?:esp|50)\b/;
var ofTunnel2 = /\bpol(?:icy)? (?:match dir in pol )?ipsec\b|\bmeta ipsec exists\b/;
var permits = /\b(?:accept|permit|pass|allow)\b/i;
function readDrops(lines, isTunnel) {
  const passed3 = passedBy(lines);
  const hasOthers = lines.some(({ text }) => permits.test(text));
  const isPassed = (text) => passed3.some((name3) => isTunnel(name3) && text.includes(name3));
  return lines.flatMap(({ number: number2, text }, index) => {
    const says = listedIn(text, isTunnel) ?? recordIn(text) ?? countedIn(text, lines[index + 1]?.text ?? "", isTunnel);
    if (says === null || says === "tunnel dropped" && isPassed(text)) return [];
    return [{ line: number2, says: says === "tunnel dropped" && !hasOthers ? "tunnel dropped alone" : says }];
  });
}
function passedBy(lines) {
  return lines.flatMap(({ text }, index) => {
    const [, packets2 = "0", by = ""] = accepted.exec(text) ?? [];
    const [, name3 = "", count4 = "0"] = nftAccepted.exec(text) ?? [];
    const passed3 = pfPassed.exec(text)?.[1];
    const isUsed2 = passed3 !== void 0 && Number(taken.exec(lines[index + 1]?.text ?? "")?.[1] ?? 0) > 0;
    return [...packets2 === "0" ? [] : [by], ...count4 === "0" ? [] : [name3], ...isUsed2 ? [passed3] : []];
  });
}
function listedIn(text, isTunnel) {
  const [, count4 = "0", protocol = "", by = ""] = listed.exec(text) ?? [];
  if (count4 === "0") return null;
  if (protocol === "udp" && ike.test(text)) return "ike dropped";
  if (protocol === "esp" || protocol === "50") return "esp dropped";
  return isTunnel(by) || ofTunnel2.test(text) ? "tunnel dropped" : null;
}
function recordIn(text) {
  const [, from2 = "", to2 = "", protocol, packets2 = "0"] = record.exec(text) ?? [];
  if (packets2 === "0") return null;
  if (protocol === "50") return "esp dropped";
  return protocol === "17" && [from2, to2].some((port3) => port3 === "500" || port3 === "4500") ? "ike dropped" : null;
}
function countedIn(text, below2, isTunnel) {
  const told = nft.exec(text) ?? access.exec(text);
  const count4 = told?.slice(1).find(Boolean) ?? (pf.test(text) ? taken.exec(below2)?.[1] : void 0) ?? "0";
  if (count4 === "0") return null;
  if (esp.test(text)) return "esp dropped";
  if (ike.test(text)) return "ike dropped";
  const by = firstGroup(/\biifname "?([\w.-]+)"?|\bin (?:log )?(?:quick )?on ([\w.]+)/, text);
  return by !== void 0 && isTunnel(by) || ofTunnel2.test(text) ? "tunnel dropped" : null;
}

// src/reading/states/rule-lists.ts
var counted5 = /\(hitcnt=(\d+)\)|\((\d+) match(?:es)?\)|\bpackets[=:] ?(\d+)|^\s*(?:\d+\s+)?(\d+)[KMG]?\s+\d+[KMG]?\s+(?:DROP|REJECT|ACCEPT)\s/;
var count2 = /^(\d[\d,.]*)[KMG]?$/;
var remark = /^\s*(?:\d+\s+)?;;;/;
var title = /^\S*[\w)\]~>][#>$] ?\S|^\[\S+@\S+\] ?>|^\S[^:]*(?:"[^"]+"|: ?\S+)\s*$|^Chain /;
var share = 10;
var answers = /\b(?:established|related)\b/i;
function createRuleReader(words2) {
  const labels = { count: words2.counts };
  const headed2 = new RegExp(String.raw`(?:^|\s)(?:${words2.counts.join("|")})(?:\s|$)`);
  const columnsOf = createHeaderReader(labels);
  const [drops2, permits4] = [words2.drops, words2.permits].map((list) => new RegExp(String.raw`\b(?:${list.join("|")})\b`, "i"));
  const [ike6, esp4, tunnel2] = [words2.ike, words2.esp, words2.tunnel].map((list) => new RegExp(list.join("|"), "i"));
  return (lines) => {
    const rules = rulesIn(lines);
    return rules.flatMap((rule2) => {
      if (!rule2.drops || rule2.count === 0) return [];
      if (ike6?.test(rule2.own)) return [{ line: rule2.line, says: "ike dropped" }];
      if (esp4?.test(rule2.own)) return [{ line: rule2.line, says: "esp dropped" }];
      const passed3 = Math.max(
        0,
        ...rules.filter((one) => !one.drops && one.list === rule2.list && !answers.test(one.own)).map((one) => one.count)
      );
      const isOfTunnel = tunnel2?.test(rule2.own) === true || tunnel2?.test(rule2.list) === true;
      if (!isOfTunnel || rule2.count * share < passed3) return [];
      return [{ line: rule2.line, says: rules.some((one) => !one.drops) ? "tunnel dropped" : "tunnel dropped alone" }];
    });
  };
  function rulesIn(lines) {
    let columns3 = [];
    let list = "";
    let above2 = "";
    return lines.flatMap(({ number: number2, text }) => {
      const aside = above2;
      above2 = remark.test(text) ? text : "";
      const action = drops2?.test(text) === true || permits4?.test(text) === true;
      const inline = firstGroup(counted5, text);
      if (inline === void 0 && headed2.test(text) && !/\d{2}/.test(text)) columns3 = columnsOf(text);
      else if (action && (inline !== void 0 || columns3.length > 0)) {
        const amount = inline ?? count2.exec(cellsOf(columns3, text).get("count")?.split(" ")[0] ?? "")?.[1] ?? "0";
        return [{ line: number2, drops: drops2?.test(text) === true, count: Number(amount.replace(/[,.]/g, "")), own: aside + text, list }];
      } else if (title.test(text)) [list, columns3] = [text, []];
      return [];
    });
  }
}

// src/reading/states/phrases.ts
var gaps4 = { ...fieldGaps, "{is}": joinsValue, "{some}": String.raw`\s*([1-9][\d,.]*)` };
var fewOf = 1e3;
var ofPackets = /pack|pkts|encap|decap/i;
var whole = /\b\d+\b/g;
var esp2 = /\b(?:ipsec-)?esp\b|\]\/\w+\/50\b|\bproto=50\b/i;
var ike2 = /\[(?:500|4500)\]|:(?:500|4500)\b|\bisakmp\b/i;
var bgp = /\bbgp\b|\b179\b/i;
function createPhraseReader(phrases) {
  const readers = Object.keys(phrases).map((says) => ({
    says,
    pattern: anyOf(phrases[says] ?? [], gaps4)
  }));
  return (lines) => {
    let counted8;
    const most3 = () => counted8 ??= mostPackets2(lines);
    const facts = lines.flatMap(
      ({ number: number2, text }) => readers.filter(({ pattern }) => tells(pattern, text, most3)).map(({ says }) => ({ line: number2, says: says === "tunnel dropped" ? droppedIn(text) : says }))
    );
    return lines.some(({ text }) => bgp.test(text)) ? facts.filter(({ says }) => says !== "tunnel dropped") : facts;
  };
}
function droppedIn(text) {
  if (esp2.test(text)) return "esp dropped";
  return ike2.test(text) ? "ike dropped" : "tunnel dropped";
}
function mostPackets2(lines) {
  const numbers2 = lines.flatMap(({ text }) => ofPackets.test(text) ? text.match(whole) ?? [] : []);
  return numbers2.reduce((most3, number2) => Math.max(most3, Number(number2)), 0);
}
function tells(pattern, text, most3) {
  const found = pattern.exec(text);
  const count4 = found?.slice(1).find((group) => group !== void 0);
  return found !== null && (count4 === void 0 || Number(count4.replace(/[,.]/g, "")) * fewOf >= most3());
}

// src/reading/states/port-hits.ts
var permits2 = /\b(?:permit|accept|allow|pass)\b/i;
var first = /\b(?:eq |port[ =]|dpts?:|udp )(?:isakmp|500)\b/i;
var moved = /\b(?:eq |port[ =]|dpts?:|udp )(?:non500-isakmp|ipsec-nat-t|4500|nat-t)\b/i;
var hits = /\((\d+) match(?:es)?\)|\bhitcnt=(\d+)|\bpackets[ =](\d+)|^\s*(?:\d+\s+)?(\d+)\s+\d+\s+ACCEPT\b|\bpackets:? (\d+)/;
var waits = /\bMM_KEY_EXCH\b|\bMM_WAIT_MSG[56]\b|\bIN-NEG\b|\bCONNECTING\b|\bmessage-[35]-sent\b/i;
function readPortHits(lines) {
  if (!lines.some(({ text }) => waits.test(text))) return [];
  const rules = lines.filter(({ text }) => permits2.test(text));
  const came3 = rules.some(({ text }) => first.test(text) && !moved.test(text) && countOf2(text) > 0);
  const later = rules.filter(({ text }) => moved.test(text) && !first.test(text));
  const [rule2] = later;
  return came3 && rule2 && later.every(({ text }) => countOf2(text) === 0) ? [{ line: rule2.number, says: "later port silent" }] : [];
}
var countOf2 = (text) => Number(firstGroup(hits, text) ?? 0);

// src/reading/states/rib.ts
var address5 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
var network2 = String.raw`(${address5}/\d{1,2})`;
var lettered = new RegExp(String.raw`^([A-Z]) *([>*=qr]*) *${network2}\s`);
var letters2 = /\bselected route\b/i;
var flagged = new RegExp(String.raw`^\s*(?:\d+\s+)?([ADXIHUcbsSCdvoyr+* ]{1,9}?)\s+(?:dst-address=)?${network2}\s`);
var flags = /^\s*Flags:.*\bactive\b.*\bbgp\b/i;
var behind = new RegExp(String.raw`^${network2}\s+${address5}\s+(?:\d+\s+)?([A-Z?~][A-Z0-9?~ ]{0,8}?)\s+(?:\d|[a-z])`);
var flagsBehind = /^flags: A:active/;
var bracketed = new RegExp(String.raw`^(?:${network2})?\s+([*+-]?)\[([A-Za-z-]+)/\d+`);
var above = new RegExp(String.raw`^${network2}, ubest/mbest`);
var via = /^\s+(\*?)via .*\[\d+\/\d+\].*, (static|direct|local|bgp)\b/;
var headed = new RegExp(String.raw`^\s*(?:Routing entry for|Destination:) ${network2}`);
var field3 = /^\s*(?:Known via "|Protocol: ?)(\w+)/;
var isBest2 = /^\s*Known via .*, best\b|^\s*State: Active\b/;
function readRib(lines, isTunnel) {
  const ways2 = [...Map.groupBy(waysIn(lines, isTunnel), (way) => way.network).values()];
  return ways2.flatMap((own3) => {
    const beaten2 = own3.find(({ by, best, byTunnel }) => by === "bgp" && !best && byTunnel);
    const taken2 = own3.find(({ by, best, byTunnel }) => (by === "static" || by === "own") && best && !byTunnel);
    return beaten2 && taken2 ? [{ line: taken2.line, says: taken2.by === "own" ? "overlap" : "tunnel beaten" }] : [];
  }).slice(0, 1);
}
function waysIn(lines, isTunnel) {
  const has = (legend2) => lines.some(({ text }) => legend2.test(text));
  const legends = { letters: has(letters2), flags: has(flags), behind: has(flagsBehind) };
  const ways2 = [];
  let last2 = "";
  for (const { number: number2, text } of lines) {
    const entry2 = headed.exec(text)?.[1] ?? above.exec(text)?.[1];
    last2 = entry2 ?? last2;
    const begun = wayIn(text, legends, last2);
    if (begun) {
      last2 = begun.network;
      if (!last2.endsWith("/0")) ways2.push({ ...begun, line: number2, byTunnel: false });
    }
    const open = ways2.at(-1);
    if (open?.network !== last2) continue;
    open.best ||= isBest2.test(text);
    open.byTunnel ||= leads(text, isTunnel);
  }
  return ways2;
}
function wayIn(text, legends, last2) {
  const [, letter, marks = "", of = ""] = legends.letters && lettered.exec(text) || [];
  if (letter !== void 0) return { network: of, by: originOf(letter), best: marks.includes("*") };
  const [, before3, routed = ""] = legends.flags && flagged.exec(text) || [];
  if (before3 !== void 0) return { network: routed, by: flagOrigin(before3), best: before3.includes("A") };
  const [, to2, told = ""] = legends.behind && behind.exec(text) || [];
  if (to2 !== void 0) return { network: to2, by: flagOrigin(told.replace("A", "")), best: told.includes("A") };
  const [, first2, mark, protocol = ""] = bracketed.exec(text) ?? [];
  if (mark !== void 0) return { network: first2 ?? last2, by: originOf(protocol), best: /[*+]/.test(mark) };
  const [, chosen2, kind = ""] = via.exec(text) ?? [];
  if (chosen2 !== void 0) return { network: last2, by: originOf(kind), best: chosen2 === "*" };
  const name3 = field3.exec(text)?.[1];
  return name3 === void 0 ? null : { network: last2, by: originOf(name3), best: false };
}
function originOf(word) {
  if (/^(?:B|E?I?BGP)$/i.test(word)) return "bgp";
  if (/^(?:S|static)$/i.test(word)) return "static";
  return /^(?:C|L|connected|direct|local)$/i.test(word) ? "own" : "other";
}
function flagOrigin(told) {
  if (/b/i.test(told)) return "bgp";
  if (/s/i.test(told)) return "static";
  return /c/i.test(told) ? "own" : "other";
}
var tunnelHop = /(?:^|[^\d.])169\.254\.\d{1,3}\.\d{1,3}(?![\d/])/;
var names = /[A-Za-z][\w./@-]*\d[\w./@-]*/g;
var leads = (text, isTunnel) => tunnelHop.test(text) || [...text.matchAll(names)].some(([name3]) => isTunnel(name3.replace(/[,.]$/, "")));

// src/reading/ranges.ts
function numberOf3(address15) {
  const parts = address15.split(".").map(Number);
  return parts.length === 4 && parts.every((part2) => part2 <= 255) ? parts.reduce((sum, part2) => sum * 256 + part2, 0) : null;
}
function networkAround(address15, length) {
  const number2 = numberOf3(address15);
  if (number2 === null) return null;
  const size2 = 2 ** (32 - length);
  const first2 = Math.floor(number2 / size2) * size2;
  return [first2, first2 + size2 - 1];
}
function networkOf(text) {
  const [first2 = "", length = "32"] = text.split("/");
  return networkAround(first2, Number(length));
}
var written = /\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}/g;
function networksIn(text) {
  return (text.match(written) ?? []).flatMap((one) => {
    const range = networkOf(one);
    return range ? [range] : [];
  });
}
var overlap = (a, b) => a[0] <= b[1] && b[0] <= a[1];
var holds = (outer, inner) => outer[0] <= inner[0] && inner[1] <= outer[1];

// src/reading/states/routes.ts
var address6 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
var longestAnswer = 16;
var got = new RegExp(String.raw`^\s*(${address6})(?: from \S+)?(?: via (${address6}))? dev (\S+)`);
var prompt3 = /^\S*[\w)\]~][#>$%] ?\S|^\[\S+@\S+ .*\][#$>]|^\$ \S|^# \S/;
var network3 = new RegExp(
  String.raw`(?:Routing entry for |destination: +|^\s*\S{0,6} *)(0\.0\.0\.0/0|default|${address6}/\d{1,2})(?=[\s,]|$)`,
  "i"
);
var exit = new RegExp(
  String.raw`(?:\bvia (?:${address6},? )?|\bdev |\binterface:? +|directly connected, )([A-Za-z][\w./@-]*\d[\w./@-]*)`,
  "i"
);
var hop = new RegExp(String.raw`(?:\bto |\bvia |\* |\*via |gateway:? +)(${address6})`, "i");
var row2 = new RegExp(
  String.raw`^\s*(?:[A-Z]\S*(?: [A-Z0-9]{1,2})?\*?\s+)?(default|${address6}(?:/\d{1,2})?)\s.*?(?:\bdev |[ ,]|> )([A-Za-z][\w./@-]*\d[\w./@-]*)(?:\s|$|,)`
);
var connected = /Known via "connected"|\[Direct\/|directly connected, (?!169)|proto kernel scope link|, attached|^\s*C\s/;
var prefix = new RegExp(String.raw`^\s*\S{0,6}\s*(${address6})/(\d{1,2})\s`);
var isAll = (one) => one === "default" || one === "0.0.0.0/0";
function createRouteReader(words2) {
  const asked5 = new RegExp(String.raw`(?:${words2.asked.join("|")})\s+(?:\S+ ){0,4}?(?:ip )?(${address6})`, "i");
  const none4 = new RegExp(words2.none.join("|"), "i");
  return (lines, isTunnel) => [...answers2(lines, isTunnel), ...tables(lines, isTunnel)].slice(0, 1);
  function answers2(lines, isTunnel) {
    return lines.flatMap(({ number: number2, text }, index) => {
      const [, to2 = "", via2 = "", by = ""] = got.exec(text) ?? [];
      if (to2) return isFar(to2) && !isTunnel(by) && !isLinkLocal(via2) ? [{ line: number2, says: "route beside" }] : [];
      const target = asked5.exec(text)?.[1];
      if (target === void 0 || !isFar(target)) return [];
      const below2 = lines.slice(index + 1, index + 1 + longestAnswer);
      const next = below2.findIndex((line) => prompt3.test(line.text));
      const answer2 = next < 0 ? below2 : below2.slice(0, next);
      return answerIn(answer2, isTunnel).map((fact) => isOwn(target, answer2, lines, isTunnel) ? { ...fact, says: "overlap" } : fact);
    });
  }
  function answerIn(lines, isTunnel) {
    const denied2 = lines.find(({ text }) => none4.test(text));
    if (denied2) return [{ line: denied2.number, says: "route none" }];
    const of = lines.find(({ text }) => network3.test(text));
    const found = of && network3.exec(of.text)?.[1];
    if (!of || found === void 0) return [];
    const exits = lines.flatMap(({ text }) => exit.exec(text)?.[1] ?? []);
    const hops = lines.flatMap(({ text }) => hop.exec(text)?.[1] ?? []);
    if (exits.some(isTunnel) || hops.some(isLinkLocal)) return [];
    return exits.length > 0 || isAll(found) ? [{ line: of.number, says: "route beside" }] : [];
  }
}
function isOwn(target, answer2, lines, isTunnel) {
  if (!answer2.some(({ text }) => connected.test(text))) return false;
  return lines.some(({ text }) => {
    const [, first2 = "", length = "0"] = prefix.exec(text) ?? [];
    const [outer, inner] = [networkOf(`${first2}/${length}`), networkOf(target)];
    if (length === "0" || !outer || !inner || !holds(outer, inner)) return false;
    return isLinkLocal(hop.exec(text)?.[1] ?? "") || isTunnel(exit.exec(text)?.[1] ?? "");
  });
}
function isInside(inner, outer) {
  if (inner === outer) return true;
  const [a, b] = [networkOf(inner), networkOf(outer)];
  return a !== null && b !== null && a[0] !== a[1] && holds(b, a);
}
var isFar = (to2) => isPrivate(to2) || isLinkLocal(to2);
function tables(lines, isTunnel) {
  const rows = lines.flatMap(({ number: number2, text }) => {
    const [, to2 = "", by = ""] = row2.exec(text) ?? [];
    return to2 ? [{ line: number2, to: to2, by, hop: hop.exec(text)?.[1] ?? "", isOwn: connected.test(text) }] : [];
  });
  if (rows.length < 3 || !rows.some(({ to: to2 }) => isAll(to2))) return [];
  const through = rows.filter(({ by, hop: next }) => isTunnel(by) || isLinkLocal(next));
  const twice = rows.find(({ to: to2, by, isOwn: here }) => here && !isTunnel(by) && through.some((one) => !isAll(to2) && isInside(one.to, to2)));
  if (twice) return [{ line: twice.line, says: "overlap" }];
  const [first2] = through;
  return first2 && through.every(({ to: to2 }) => isLinkLocal(to2)) ? [{ line: first2.line, says: "route own only" }] : [];
}

// src/reading/states/sa-pairs.ts
var address7 = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
var head3 = new RegExp(
  String.raw`^\s*src ${address7} dst ${address7}\s*$|src-address=${address7}(?::\d+)? dst-address=${address7}|^${address7}(?:\[\d+\])? ${address7}(?:\[\d+\])?\s*$|^\s*esp (?:tunnel|transport) from ${address7} to ${address7}\b`
);
var carried = /^\s*(\d+)\(bytes\), \d+\(packets\)|\bcurrent: (\d+)\(bytes\)|\bcurrent-bytes=(\d+)|\blifetime_cur: alloc \d+ bytes (\d+)/;
var inUdp = /espinudp|udp[ -]?encap|esp-?(?:in-)?udp|ESP in UDP|[.:[]4500\b|nat-t(?:raversal)?["']?\s*[:=]\s*(?:yes|on|enabled)/i;
function readSaPairs(lines) {
  const ways2 = waysIn2(lines);
  const isBare = !lines.some(({ text }) => inUdp.test(text));
  return [...ways2].flatMap(([ends4, { line, bytes }]) => {
    const [from2 = "", to2 = ""] = ends4.split(" ");
    const back = ways2.get(`${to2} ${from2}`)?.bytes ?? [];
    if (isCrossed(bytes, back)) return [{ line, says: "split" }];
    if (sumOf(bytes) > 0 || sumOf(back) === 0) return [];
    return [{ line, says: isBare && isPrivate(to2) && !isPrivate(from2) ? "bare from private" : "one way" }];
  });
}
function waysIn2(lines) {
  const ways2 = /* @__PURE__ */ new Map();
  let way = null;
  let isRouterOs = false;
  const add = (ends4, line, bytes) => {
    const known3 = ways2.get(ends4);
    ways2.set(ends4, { line: known3?.line ?? line, bytes: [...known3?.bytes ?? [], bytes] });
  };
  for (const { number: number2, text } of lines) {
    const ends4 = head3.exec(text)?.slice(1).filter(Boolean);
    if (ends4) {
      if (way !== null && isRouterOs) add(way, number2, 0);
      way = ends4.join(" ");
      isRouterOs = text.includes("src-address=");
    }
    const bytes = firstGroup(carried, text);
    if (way === null || bytes === void 0) continue;
    add(way, number2, Number(bytes));
    way = null;
  }
  if (way !== null && isRouterOs) add(way, lines.at(-1)?.number ?? 0, 0);
  return ways2;
}
var sumOf = (bytes) => bytes.reduce((sum, one) => sum + one, 0);
function isCrossed(there, back) {
  const pairs2 = there.slice(0, back.length).map((bytes, index) => [bytes > 0, (back[index] ?? 0) > 0]);
  return pairs2.some(([went2, came3]) => went2 && !came3) && pairs2.some(([went2, came3]) => came3 && !went2);
}
var end2 = new RegExp(String.raw`^\s*(local|remote)\s.*@ ${address7}\[(\d+)\]`);
var zeroIn = /^\s*in\s+[0-9a-f]{6,8}\S*(?: \([^)]*\))?,\s+0 bytes/;
var someOut = /^\s*out\s+[0-9a-f]{6,8}\S*(?: \([^)]*\))?,\s+[1-9]\d* bytes/;
function readBareSas(lines) {
  let [local, isBare, received3] = ["", false, true];
  for (const { number: number2, text } of lines) {
    const [, side, at = "", port3] = end2.exec(text) ?? [];
    if (side === "local") local = port3 === "500" && isPrivate(at) ? at : "";
    else if (side === "remote") isBare = local !== "" && port3 === "500" && !isPrivate(at);
    if (zeroIn.test(text)) received3 = false;
    else if (someOut.test(text) && !received3 && isBare) return [{ line: number2, says: "bare from private" }];
    else if (/^\s*in\s/.test(text)) received3 = true;
  }
  return [];
}
var replayed = /\breplay-window \d+ replay [1-9]\d* failed \d/;
function readReplays(lines) {
  return lines.flatMap(({ number: number2, text }) => replayed.test(text) ? [{ line: number2, says: "replays" }] : []);
}
var rate = String.raw`(\d[\d.]*)[KMGT]?i?B?`;
var bothHead = /\b(?:Bytes|Packets) In\/Out\b/;
var bothCell = new RegExp(String.raw`(?:^|\s{2,})${rate}/${rate}(?=\s{2,}|$)`);
function readInOutColumns(lines) {
  const at = lines.findIndex(({ text }) => bothHead.test(text));
  if (at < 0) return [];
  return lines.slice(at + 1, at + 20).flatMap(({ number: number2, text }) => {
    const [, came3 = "", went2 = ""] = bothCell.exec(text) ?? [];
    if (!came3 || Number(came3) > 0 === Number(went2) > 0) return [];
    return [{ line: number2, says: Number(came3) > 0 ? "in only" : "out only" }];
  });
}

// src/reading/states/events.ts
var event = /^\s+(?:\w{3} )?\w{3} \d{1,2} \d{4} \d\d:\d\d:\d\d[^:]*: (\S.*) \((\d+) times?\)\s*$/;
var done = /negotiation successfully completed/i;
var refused = /\bnot in configured range|proposal|authentication failed|no response|mismatch|invalid|unacceptable|failed/i;
function readEvents(lines) {
  const facts = [];
  let isUp4 = false;
  for (const { number: number2, text } of lines) {
    const told = event.exec(text)?.[1];
    if (told === void 0) isUp4 = false;
    else if (done.test(told)) isUp4 = true;
    else if (isUp4 && refused.test(told)) facts.push({ line: number2, says: "beside" });
  }
  return facts;
}

// src/reading/states/fragments.ts
var lost = /\bFrags?:.*?\b([1-9]\d*) timeouts?\b|\b([1-9]\d*) (?:fragments (?:dropped after|received but dropped)|packet reassemb\w+ failed|reassembl\w+ (?:timeouts?|fail\w*|errors?))|\b(?:Ip)?Reasm(?:Fails|Timeout)\W+([1-9]\d*)|\breassembl\w* (?:timeouts?|failures?|fail\w*|errors?)\W+([1-9]\d*)/i;
var waits2 = /\bIN-NEG\b|Auth verify: Unknown|\bMM_KEY_EXCH\b|\bMM_WAIT_MSG[56]\b|\bCONNECTING\b|WAIT_AUTH|AUTH_SENT|\bauth-(?:sent|wait)/i;
var many2 = 5;
function readFragments(lines) {
  if (!lines.some(({ text }) => waits2.test(text))) return [];
  const line = lines.find(({ text }) => Number(firstGroup(lost, text) ?? 0) >= many2);
  return line ? [{ line: line.number, says: "large unanswered" }] : [];
}

// src/reading/states/flows.ts
var ike3 = /(?:[:/.]|[sd]port=|\beq )500\b/;
var moved2 = /(?:[:/.]|[sd]port=)4500\b/;
var bgp2 = /(?:[:/.]|dport=)179\b/;
var counts = [
  /\b(\d+):(\d+) pkts\b/,
  // pf
  /\bpackets=(\d+) .*?\bpackets=(\d+)/,
  // conntrack
  /\borg=\d+\/(\d+)\/\d+ reply=\d+\/(\d+)\//,
  // FortiOS
  /\borig-packets=(\d+) .*?\brepl-packets=(\d+)/
  // RouterOS
];
var went = /^\s*In: .*\bPkts: (\d+)|\bInitiator ?-> ?Responder: +(\d+) packets|--> ?packets: ?(\d+)/i;
var came2 = /^\s*Out: .*\bPkts: (\d+)|\bResponder ?-> ?Initiator: +(\d+) packets|<-- ?packets: ?(\d+)/i;
var unanswered = /\bUNREPLIED\b|\bSINGLE:NO_TRAFFIC\b|\bNO_TRAFFIC:SINGLE\b|\bSYN_SENT:CLOSED\b|\bCLOSED:SYN_SENT\b/;
var longest4 = 5;
var farthestAbove = 3;
var manySent = 3;
var isFlow = /->|<-|\bsrc=|src-address=|^\s*In:|\bInitiator\b|\bsport=/;
function readFlows(lines) {
  return lines.flatMap(({ number: number2, text }, index) => {
    if (!isFlow.test(text) || addressesOf(text).length < 2) return [];
    const says = saysOf(text);
    if (says === null) return [];
    const own3 = [
      ...lines.slice(Math.max(0, index - farthestAbove), index).filter(({ text: above2 }) => isCounted(above2)),
      ...ownOf(lines, index)
    ];
    return isUnanswered(own3.map((line) => line.text)) ? [{ line: number2, says }] : [];
  });
}
function saysOf(text) {
  if (bgp2.test(text)) return "syn unanswered";
  if (addressesOf(text).every(isPrivate)) return null;
  return ike3.test(text) ? "first unanswered" : moved2.test(text) ? "later port silent" : null;
}
function ownOf(lines, index) {
  const below2 = lines.slice(index + 1, index + longest4);
  const next = below2.findIndex(({ text }) => isFlow.test(text) && addressesOf(text).length > 1 && !came2.test(text));
  return lines.slice(index, index + 1 + (next < 0 ? below2.length : next));
}
var isCounted = (text) => addressesOf(text).length === 0 && /<-- ?packets|\borg=\d/.test(text);
function isUnanswered(own3) {
  for (const text of own3)
    for (const pattern of counts) {
      const [, there2, back2] = pattern.exec(text) ?? [];
      if (there2 !== void 0) return Number(there2) >= manySent && back2 === "0";
    }
  const [there, back] = [went, came2].map((pattern) => own3.flatMap((text) => firstGroup(pattern, text) ?? [])[0]);
  if (there !== void 0 && back !== void 0) return Number(there) >= manySent && back === "0";
  return own3.some((text) => unanswered.test(text));
}

// src/reading/states/flags.ts
var legend = /^\s*Flags: (.*-.*)$/;
var meaning = /\b([A-Za-z])\s*-\s*([A-Za-z-]+)/g;
var row3 = /^\s*\d+\s+(\S.*)$/;
var command = /^(?:\[\S+@[^\]]*\] ?)?[>#] ?\S/;
var mostFlags = 4;
var ofTunnel3 = /\bipsec\b|\bexchange-mode=|\bbgp\b|\bremote\.as\b|\.as=|\bipip\b|\bgre\b/i;
var ofBgp3 = /\bbgp\b|\bremote\.as\b|\.as=/i;
var ofCertificate = /certificate|common-name/i;
var ofSddc = /\b(?:sddc|vmc|nsx)/i;
var used = /\bcertificate=([\w.-]+)/;
function readFlags(lines) {
  return lines.flatMap(({ text }, index) => {
    const told = legend.exec(text)?.[1];
    if (told === void 0) return [];
    const flags2 = new Map([...told.matchAll(meaning)].map(([, flag = "", word = ""]) => [word.toLowerCase(), flag]));
    const next = lines.findIndex((line, at) => at > index && (legend.test(line.text) || command.test(line.text)));
    const own3 = lines.slice(index + 1, next < 0 ? void 0 : next);
    const rows = rowsOf(own3, new Set(flags2.values()));
    const [first2] = rows;
    if (!first2) return [];
    const has = (one, word) => one.flags.includes(flags2.get(word) ?? "-");
    const about = (what) => [...lines.slice(Math.max(0, index - 1), index), ...own3].some((line) => what.test(line.text));
    const others = lines.filter((line) => !own3.includes(line));
    const off2 = rows.filter((one) => has(one, "disabled"));
    const isAsked = (one) => ofSddc.test(one.text) || others.some(({ text: other2 }) => names2(other2, one));
    const [meant2] = off2.length === rows.length ? off2 : rows.filter(isAsked).every((one) => off2.includes(one)) ? off2.filter(isAsked) : [];
    if (meant2 && about(ofTunnel3)) return [{ line: meant2.line, says: "switched off" }];
    const certificate = lines.flatMap((line) => used.exec(line.text)?.[1] ?? [])[0];
    const expired2 = rows.find(
      (one) => has(one, "expired") && (certificate === void 0 || has(one, "authority") || one.text.includes(certificate))
    );
    if (expired2 && about(ofCertificate)) return [{ line: expired2.line, says: "certificate over" }];
    const isAway = flags2.has("established") && about(ofBgp3) && !rows.some((one) => has(one, "established"));
    return isAway ? [{ line: first2.line, says: "session away" }] : [];
  });
}
function rowsOf(lines, known3) {
  const rows = [];
  for (const { number: number2, text } of lines) {
    const words2 = row3.exec(text)?.[1]?.split(/\s+/);
    const last2 = rows.at(-1);
    if (words2) {
      const end3 = words2.findIndex((word, at) => at >= mostFlags || !isOfFlags(word, known3));
      rows.push({ line: number2, flags: words2.slice(0, end3).join(""), text: words2.slice(end3).join(" ") });
    } else if (last2 && /^\s+\S/.test(text)) rows[rows.length - 1] = { ...last2, text: `${last2.text} ${text}` };
  }
  return rows;
}
function names2(text, { text: listed5 }) {
  const name3 = /\bname="?([\w.-]+)/.exec(listed5)?.[1] ?? /^[\w.-]+/.exec(listed5)?.[0] ?? "";
  const asked5 = /\b(?:peer|name)[=~]"?([\w.-]{3,})/.exec(text)?.[1];
  return asked5 !== void 0 && name3.includes(asked5);
}
var isOfFlags = (word, known3) => [...word.matchAll(/./g)].every(([one]) => known3.has(one) || one === "*");

// src/reading/states/sockets.ts
var asking = /\bSYN[_-]?SENT\b/i;
var bgp3 = /(?:\d{1,3}\.){3}\d{1,3}[:.]179\b|[\]:]179\b/;
var tried = /\b(?:telnet|nc|ncat|tcping|Test-NetConnection)\b.*\b179\b|^Trying \S+, 179\b/i;
var silent = /timed out|TcpTestSucceeded\s*:\s*False|not responding/i;
var refused2 = /refused/i;
var longestTry = 6;
function readSockets(lines) {
  return lines.flatMap(({ number: number2, text }, index) => {
    if (asking.test(text) && bgp3.test(text)) return [{ line: number2, says: "syn unanswered" }];
    if (!tried.test(text) || tried.test(lines[index + 1]?.text ?? "")) return [];
    const answer2 = lines.slice(index, index + longestTry).find((line) => silent.test(line.text) || refused2.test(line.text));
    if (!answer2) return [];
    return [{ line: answer2.number, says: refused2.test(answer2.text) ? "port refused" : "port silent" }];
  });
}

// src/reading/states/cloud-routes.ts
var network4 = String.raw`(\d{1,3}(?:\.\d{1,3}){3})/\d{1,2}`;
var searched = /search-transit-gateway-routes|\broutes? list\b.*--filter|get-effective-routes/i;
var empty = /"?\bRoutes"?\s*:\s*\[\s*\]|^Listed 0 items/i;
var row4 = new RegExp(String.raw`\b${network4}\W+(local|(?:igw|nat|vgw|tgw|eni|pcx|vpce|i)-[0-9a-z]+)\b(.*)`);
var beaten = new RegExp(String.raw`\bVirtualNetworkGateway\s+Invalid\s+${network4}`);
var refusing = new RegExp(String.raw`^\s*(?:unreachable|prohibit) ${network4}`);
var ofVpn = /\bvpn-|\bVgwTelemetry|\bIPSEC IS|\bSDDC\b|\bVPN\b/i;
function readCloudRoutes(lines) {
  const none4 = lines.find(
    ({ text }, index) => empty.test(text) && lines.slice(Math.max(0, index - 3), index).some((line) => searched.test(line.text))
  );
  if (none4) return [{ line: none4.number, says: "route none" }];
  const other2 = lines.find(({ text }) => beaten.test(text));
  if (other2) return [{ line: other2.number, says: "route beside" }];
  const refused3 = lines.find(({ text }) => isPrivate(refusing.exec(text)?.[1] ?? ""));
  if (refused3 && !lines.some((line) => line !== refused3 && isWithin(line.text, refused3.text)))
    return [{ line: refused3.number, says: "route none" }];
  return tableIn(lines);
}
function isWithin(text, refused3) {
  const [[inner], [outer]] = [networksIn(text), networksIn(refused3)];
  return inner && outer ? holds(outer, inner) : false;
}
function tableIn(lines) {
  const rows = lines.flatMap(({ number: number2, text }) => {
    const [, , by = "", rest = ""] = row4.exec(text) ?? [];
    return by ? [{ line: number2, by, rest }] : [];
  });
  const dead = rows.find(({ by, rest }) => /^[vt]gw-/.test(by) && /blackhole/i.test(rest));
  if (dead) return [{ line: dead.line, says: "route none" }];
  const [first2] = rows;
  const isWhole2 = rows.some(({ by }) => by === "local") && rows.some(({ by }) => /^(?:igw|nat)-/.test(by));
  const isBeside = isWhole2 && rows.every(({ by }) => /^(?:local|igw|nat|pcx|vpce)/.test(by));
  return first2 && isBeside && lines.some(({ text }) => ofVpn.test(text)) ? [{ line: first2.line, says: "route none" }] : [];
}

// src/reading/states/flow-logs.ts
var address8 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
var flowRow = new RegExp(String.raw`\beni-[0-9a-f]+ (${address8}) (${address8}) \d+ (\d+) (\d+) \d+ \d+ \d+ \d+ (ACCEPT|REJECT)\b`);
var tuple = new RegExp(String.raw`\b\d{10,13},(${address8}),(${address8}),\d+,(\d+),([TU]|\d+),[IO],([ADBCE])`);
function readFlowLogs(lines) {
  const rows = lines.flatMap(({ number: number2, text }) => {
    const [, from2 = "", to2 = "", port3 = "", protocol = "", done2 = ""] = flowRow.exec(text) ?? tuple.exec(text) ?? [];
    return from2 ? [{ line: number2, from: from2, to: to2, port: port3, protocol, refused: /^[RD]/.test(done2) }] : [];
  });
  const refused3 = rows.filter((row5) => row5.refused);
  const outer = refused3.find(({ from: from2, to: to2, port: port3, protocol }) => !(isPrivate(from2) && isPrivate(to2)) && isOfIpsec(port3, protocol));
  if (outer) return [{ line: outer.line, says: outer.protocol === "50" ? "esp dropped" : "ike dropped" }];
  const inner = refused3.find(({ from: from2, to: to2 }) => isPrivate(from2) && isPrivate(to2));
  return inner && rows.some((row5) => !row5.refused) ? [{ line: inner.line, says: "tunnel dropped" }] : [];
}
var isOfIpsec = (port3, protocol) => protocol === "50" || /^(?:500|4500)$/.test(port3) && /^(?:17|U)$/.test(protocol);

// src/reading/name-words.ts
function nameWords(name3) {
  return name3.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[^A-Za-z\d]+/g, " ").toLowerCase().trim();
}

// src/reading/fields.ts
var token = /"((?:[^"\\]|\\.){1,80})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?[\d.]+|true|false|null)|([[{])|$)|([[{])|([\]}])/g;
var plain = /^(\s*)(?:- )?([A-Za-z][\w ./()-]{0,60}?)\s*[:=]\s*(.*)$/;
function readFields(lines) {
  const open = [];
  const outer = [];
  return lines.flatMap(({ number: number2, text }) => {
    if (!/^\s*["[{\]}]/.test(text) && open.length === 0) return plainField(number2, text, outer);
    const fields = [];
    for (const [, name3, words2, value, opens, bare, closes] of text.matchAll(token)) {
      if (closes !== void 0) open.pop();
      else if (bare !== void 0) open.push("");
      else if (opens !== void 0 || words2 === void 0 && value === void 0) open.push(nameWords(name3 ?? ""));
      else fields.push({ line: number2, path: [...open, nameWords(name3 ?? "")], value: words2 ?? value ?? "" });
    }
    return fields;
  });
}
function plainField(line, text, outer) {
  const [, indent = "", name3 = "", value = ""] = plain.exec(text) ?? [];
  if (name3 === "") return [];
  while ((outer.at(-1)?.depth ?? -1) >= indent.length) outer.pop();
  const path = [...outer.map((one) => one.name), nameWords(name3)];
  outer.push({ depth: indent.length, name: nameWords(name3) });
  return value === "" ? [] : [{ line, path, value: value.replace(/^["']|["'],?$/g, "") }];
}

// src/reading/states/phases.ts
var logged = /"(?:details|message|msg)"\s*:\s*"[^"]*".*[,{]/;
function createPhaseReader(words2) {
  const whole2 = (list, end3) => new RegExp(String.raw`(?:^|[ "])(?:${list.join("|")})${end3}`, "i");
  const [first2, second, tells3] = [words2.first, words2.second, words2.tells].map((list) => whole2(list, "(?: |$)"));
  const [up, down] = [words2.up, words2.down].map((list) => new RegExp(String.raw`^(?:${list.join("|")})(?![a-z])`, "i"));
  return (lines) => {
    const found = readFields(lines.filter(({ text }) => !logged.test(text))).flatMap(({ line, path, value }) => {
      const own3 = path.at(-1) ?? "";
      const stands3 = up?.test(value) ? true : down?.test(value) ? false : null;
      if (stands3 === null || !tells3?.test(own3)) return [];
      const named6 = path.findLast((name3) => first2?.test(name3) || second?.test(name3));
      if (named6 === void 0) return [];
      return [{ line, stands: stands3, isSecond: second?.test(named6) === true }];
    });
    const missing = found.find(({ stands: stands3, isSecond }) => isSecond && !stands3);
    const isUp4 = found.some(({ stands: stands3, isSecond }) => !isSecond && stands3) && found.every(({ stands: stands3, isSecond }) => isSecond || stands3);
    return missing && isUp4 && !found.some(({ stands: stands3, isSecond }) => isSecond && stands3) ? [{ line: missing.line, says: "child missing" }] : [];
  };
}

// src/reading/states/metrics.ts
var name = /"(?:label|metric_?name|metric|id|name|localizedvalue|value)"\s*:\s*"([^"]+)"|--metrics?(?:-name)?[ =]"?([\w./-]+)/gi;
var ways = [
  [
    "in",
    /(?:tunnel|vpn).*(?:data|bytes|packets?).*(?:in(?:gress)?|received?|rx)(?![a-z])|tunnel ?ingress|(?:received|ingress)_(?:bytes|packets)|^bytes ?received/i
  ],
  [
    "out",
    /(?:tunnel|vpn).*(?:data|bytes|packets?).*(?:out|sent|egress|tx)(?![a-z])|tunnel ?egress|(?:sent|egress)_(?:bytes|packets)|^bytes ?sent/i
  ],
  ["state", /^tunnel_?state$|tunnel_established|^vpn_?state$/i]
];
var values = /"(?:maximum|minimum|average|sum|total|value|doublevalue|int64value|values)"\s*:\s*\[?["\s]*(-?[\d., -]+)|^\s*(-?\d+(?:\.\d+)?),?\s*\]?\s*$/gi;
function readMetrics(lines) {
  const found = [];
  let open;
  for (const { number: number2, text } of lines) {
    const marks = [
      ...[...text.matchAll(name)].flatMap((one) => ({ at: one.index, of: wayOf(one[1] ?? one[2] ?? "") })),
      ...[...text.matchAll(values)].map((one) => ({ at: one.index, numbers: one[1] ?? one[2] ?? "" }))
    ].sort((a, b) => a.at - b.at);
    for (const mark of marks) {
      if ("of" in mark) {
        if (mark.of === void 0) continue;
        open = found.find(({ of }) => of === mark.of) ?? { line: number2, of: mark.of, count: 0, isSome: false };
        if (!found.includes(open)) found.push(open);
      } else if (open) {
        open.count += 1;
        open.isSome ||= /[1-9]/.test(mark.numbers);
      }
    }
  }
  return factsOf2(new Map(found.filter(({ count: count4 }) => count4 > 0).map((series) => [series.of, series])));
}
function factsOf2(series) {
  const [came3, went2, state] = [series.get("in"), series.get("out"), series.get("state")];
  if (state && !state.isSome) return [{ line: state.line, says: "child none" }];
  if (!came3 || !went2 || came3.isSome === went2.isSome) return [];
  return [came3.isSome ? { line: went2.line, says: "in only" } : { line: came3.line, says: "out only" }];
}
var wayOf = (label) => ways.find(([, pattern]) => pattern.test(label))?.[0];

// src/reading/states/named-rules.ts
var cell = /\t+| {2,}/;
var share2 = 10;
function createNamedRuleReader(words2) {
  const [drops2, permits4] = [words2.drops, words2.permits].map((list) => new RegExp(String.raw`^(?:${list.join("|")})$`, "i"));
  const tunnel2 = new RegExp(words2.tunnel.join("|"), "i");
  return (lines) => {
    const rows = lines.map(({ number: number2, text }) => ({ number: number2, text, cells: text.trim().split(cell) }));
    const counts2 = new Map(
      rows.flatMap(({ cells: [name3 = "", count4 = ""] }) => /^\d+$/.test(count4) ? [[name3, Number(count4)]] : [])
    );
    const rules = rows.flatMap(({ number: number2, text, cells: [name3 = "", ...others] }) => {
      const [isDrop, isPermit] = [drops2, permits4].map((words3) => others.some((one) => words3?.test(one)));
      const count4 = counts2.get(name3);
      return count4 !== void 0 && (isDrop === true || isPermit === true) && tunnel2.test(text) ? [{ number: number2, count: count4, isDrop }] : [];
    });
    const passed3 = Math.max(0, ...rules.filter(({ isDrop }) => !isDrop).map(({ count: count4 }) => count4));
    return rules.filter(({ isDrop, count: count4 }) => isDrop && count4 > 0 && count4 * share2 >= passed3).map(({ number: number2 }) => ({ line: number2, says: "tunnel dropped" }));
  };
}

// src/reading/states/named-sas.ts
var sa = /^(?:000 )?#\d+: "([^"]+)"\S*.*\b(STATE_\w+)/;
var ike4 = /STATE_(?:MAIN_[IR][34]|AGGR_[IR]\d|V2_ESTABLISHED_IKE_SA|PARENT_[IR][23])\b/;
var child = /STATE_(?:QUICK_\w+|V2_ESTABLISHED_CHILD_SA|V2_IPSEC_[IR])\b|established Child SA|IPsec SA established/;
function readNamedSas(lines) {
  const rows = lines.flatMap(({ number: number2, text }) => {
    const [, name3 = "", state = ""] = sa.exec(text) ?? [];
    return name3 ? [{ line: number2, of: name3.split("/")[0], isIke: ike4.test(state) && !child.test(text), isChild: child.test(text) }] : [];
  });
  const ending = rekeyOff(lines);
  if (ending.length > 0) return ending;
  const open = rows.find(({ of, isIke: isIke3 }) => isIke3 && !rows.some((row5) => row5.of === of && row5.isChild));
  return open && rows.some(({ isChild }) => isChild) ? [{ line: open.line, says: "child missing" }] : [];
}
var newestEnds = /\b(?:EVENT_SA_EXPIRE|EXPIRE) in \d+s;.*\bnewest(?: IPSEC)?; eroute owner/;
var off = /\bDONT_REKEY\b|\brekey ?= ?no\b/;
function rekeyOff(lines) {
  const ends4 = lines.find(({ text }) => newestEnds.test(text));
  return ends4 && lines.some(({ text }) => off.test(text)) ? [{ line: ends4.number, says: "rekey off" }] : [];
}

// src/reading/states/strangers.ts
var address9 = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
var asks3 = new RegExp(String.raw`\b${address9}\.(?:500|4500) > ${address9}\.(?:500|4500): .*(?:\[I\]|phase 1 I )`);
var listed2 = new RegExp(
  String.raw`^\s*remote(?:_addrs)?\s*[:=]\s*${address9}|\.\.\.${address9}|\bset peer ${address9}|^\s*address ${address9};|\bpeer ${address9}|\bright=${address9}|"?(?:gateway|cpe|peer|customer)[-_ ]?(?:ip)?[-_ ]?address"?\s*[:=]\s*"?${address9}`,
  "i"
);
function readStrangers(lines) {
  const lists = lines.filter(({ text }) => listed2.test(text));
  const [list] = lists;
  if (!list) return [];
  const peers = lists.flatMap(({ text }) => firstGroup(listed2, text) ?? []);
  const asked5 = lines.flatMap(({ text }) => {
    const [, from2 = "", to2 = ""] = asks3.exec(text) ?? [];
    return from2 ? [{ from: from2, to: to2 }] : [];
  });
  const stranger = asked5.find(({ from: from2 }) => !lists.some(({ text }) => text.includes(from2)));
  return stranger && !asked5.some(({ to: to2 }) => peers.includes(to2)) ? [{ line: list.number, says: "peer unlisted" }] : [];
}

// src/reading/states/spis.ts
var spi = String.raw`(?:0x)?([0-9a-f]{8})(?![0-9a-f])`;
var received2 = new RegExp(
  String.raw`^\s*in\s+${spi}|\b${spi}_i\b|\bspi[ _-]?in\b["']?\s*[:=]\s*["']?${spi}|\binbound[ _]spi\b\W*${spi}`,
  "gi"
);
var sent3 = new RegExp(
  String.raw`^\s*out\s+${spi}|\b${spi}_o\b|\bspi[ _-]?out\b["']?\s*[:=]\s*["']?${spi}|\boutbound[ _]spi\b\W*${spi}`,
  "gi"
);
var seen = new RegExp(String.raw`\bESP ?\(spi=${spi}`, "gi");
var listed3 = new RegExp(String.raw`\bspi[:=]? ?${spi}|\bspi=\d+\(${spi}\)|\besp\.${spi}@`, "gi");
var often = 2;
function readSpis(lines) {
  const [came3, went2, packets2] = [tolds(lines, received2), tolds(lines, sent3), tolds(lines, seen)];
  const others = tolds(
    lines.filter(({ text }) => !/\bESP ?\(/i.test(text)),
    listed3
  );
  const known3 = new Set([...came3, ...went2, ...others].map((one) => one.spi));
  const strange = packets2.filter((one) => !known3.has(one.spi));
  const [first2] = [...came3, ...others];
  const isOfThese = packets2.some((one) => known3.has(one.spi)) || isListed(lines, strange);
  if (first2 && strange.length >= often && isOfThese) return [{ line: first2.line, says: "spi unknown" }];
  return apart(came3, went2);
}
var ipv4Of = (text) => addressesOf(text).filter((one) => one.includes("."));
function isListed(lines, packets2) {
  const [line] = packets2;
  const packet3 = lines.find(({ number: number2 }) => number2 === line?.line)?.text ?? "";
  const ends4 = ipv4Of(packet3);
  const isPair = ends4.length === 2;
  return isPair && lines.some(({ text }) => !/\bESP ?\(/i.test(text) && ipv4Of(text).join(" ") === ends4.join(" "));
}
function apart(came3, went2) {
  const [here, there] = [new Set(came3.map((one) => one.spi)), new Set(went2.map((one) => one.spi))];
  if (here.size !== 2 || there.size !== 2) return [];
  const strange = came3.filter((one) => !there.has(one.spi));
  const [first2] = strange;
  return first2 && strange.length === 1 ? [{ line: first2.line, says: "spi unknown" }] : [];
}
function tolds(lines, pattern) {
  return lines.flatMap(
    ({ number: number2, text }) => [...text.matchAll(pattern)].flatMap(([, ...found]) => {
      const one = found.find(Boolean);
      return one === void 0 ? [] : [{ line: number2, spi: one.toLowerCase() }];
    })
  );
}

// src/reading/states/traces.ts
var address10 = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
var wants = [
  new RegExp(String.raw`received a packet\(proto=\d+, \S+?->${address10}`),
  new RegExp(String.raw`\bx_dst_ip ${address10}`)
];
var chosen = [
  new RegExp(String.raw`find a route: .*\bgw-${address10}`),
  new RegExp(String.raw`\brouted \(.*\bNext-hop: ${address10}`)
];
var isNone = (hop2) => hop2 === "0.0.0.0" || isLinkLocal(hop2) || isPrivate(hop2);
function readTraces(lines) {
  let to2 = "";
  for (const { number: number2, text } of lines) {
    to2 = oneOf(wants, text) ?? to2;
    const hop2 = oneOf(chosen, text);
    if (hop2 !== void 0 && isPrivate(to2) && !isNone(hop2)) return [{ line: number2, says: "route beside" }];
  }
  return [];
}
function oneOf(patterns, text) {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
}
var crossed = new RegExp(String.raw`\s([\w.@-]+)\s+(In|Out)\s+IP ${address10}(?:\.\d+)? > ${address10}(?:\.\d+)?:`);
function readCrossings(lines, isTunnel) {
  const told = lines.flatMap(({ number: number2, text }) => {
    const [, by = "", way, from2 = "", to2 = ""] = crossed.exec(text) ?? [];
    return by && isPrivate(from2) && isPrivate(to2) ? [{ line: number2, by, way, flow: `${from2} ${to2}` }] : [];
  });
  return [...Map.groupBy(told, ({ flow }) => flow).values()].flatMap((own3) => {
    if (own3.some(({ by }) => isTunnel(by))) return [];
    const came3 = own3.find(({ way }) => way === "In");
    const left = own3.find(({ way, by }) => way === "Out" && by !== came3?.by);
    return came3 && left ? [{ line: left.line, says: "route beside" }] : [];
  });
}

// src/reading/states/tallies.ts
var leastOfList = 6;
var leastOfRated = 2;
var leastCount = 10;
var outstanding = 3;
var fewOf2 = 1e3;
var farthest3 = 2;
var behind2 = /^\s*([A-Za-z][\w ()/.'-]{2,60}?)\s*(?::|=|\.{2,}|\s{2,}|\s(?=\d+\s*$))\s*(\d[\d,]*)\s*$/;
var before2 = /^\s*(\d[\d,]*) {1,8}([a-zA-Z][\w ()/.'-]{5,60})\s*$/;
var rated = /^\s*([a-z]+(?:_[a-z0-9]+)+)\s+(\d+)\s+\d+\s+(?:drop|error|warn|info)\b/;
var ofSetting = /\b(?:windows?|sizes?|intervals?|limits?|lifetime|enabled?|length|port|vid|number of)\b/;
function createTallyReader(tallies) {
  const named6 = Object.keys(tallies).map((says) => ({
    says,
    name: new RegExp(String.raw`\b(?:${(tallies[says] ?? []).join("|")})`)
  }));
  return (lines) => {
    const all2 = lines.flatMap(tallyIn);
    if (all2.length < (lines.some(({ text }) => rated.test(text)) ? leastOfRated : leastOfList)) return [];
    const most3 = mostPackets2(lines.filter(({ text }) => !named6.some(({ name: name3 }) => name3.test(nameWords(text)))));
    const faults = all2.flatMap((one) => {
      const says = named6.find(({ name: name3 }) => name3.test(one.name))?.says;
      return says !== void 0 && one.count > 0 && !ofSetting.test(one.name) ? [{ ...one, says }] : [];
    });
    const [first2] = faults.sort((a, b) => b.count - a.count);
    if (!first2 || first2.count < leastCount || first2.count * fewOf2 < most3) return [];
    const rivals = faults.filter(({ says }) => says !== first2.says);
    if (rivals.some(({ count: count4 }) => count4 * outstanding > first2.count)) return [];
    const lesser = listAround(all2, first2.line).filter(({ line, count: count4 }) => line !== first2.line && count4 < first2.count);
    return [{ line: first2.line, says: first2.says }, ...lesser.map(({ line }) => ({ line, says: "beside" }))];
  };
}
function listAround(all2, line) {
  const at = all2.findIndex((one) => one.line === line);
  const isBreak = (index) => (all2[index]?.line ?? 0) - (all2[index - 1]?.line ?? -farthest3) > farthest3;
  const begin = all2.findLastIndex((_, index) => index <= at && isBreak(index));
  const end3 = all2.findIndex((_, index) => index > at && isBreak(index));
  return all2.slice(Math.max(0, begin), end3 < 0 ? void 0 : end3);
}
function tallyIn({ number: number2, text }) {
  const [, name3 = "", count4 = ""] = rated.exec(text) ?? behind2.exec(text) ?? [];
  const [, counted8 = "", called = ""] = name3 ? [] : before2.exec(text) ?? [];
  const told = name3 || called;
  return told ? [{ line: number2, name: nameWords(told), count: Number((count4 || counted8).replaceAll(",", "")) }] : [];
}

// src/reading/states/translated.ts
var address11 = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
var port2 = String.raw`(?:[:/]\w+)?`;
var flows = [
  new RegExp(String.raw`\bsrc=${address11} dst=${address11} .*\bsrc=\2 dst=${address11}`),
  // conntrack
  new RegExp(String.raw`\bact=snat ${address11}${port2}->${address11}${port2}\(${address11}`)
  // FortiOS
];
var turned = [
  new RegExp(String.raw`\b${address11}${port2} \(${address11}${port2}\) -> ${address11}`),
  new RegExp(String.raw`^(?:icmp|tcp|udp|---)\s+${address11}${port2}\s+${address11}${port2}\s+${address11}${port2}\s`, "i")
];
var asked3 = new RegExp(String.raw`^\s*In: ${address11}/\w+ --> ${address11}/`);
var answered = new RegExp(String.raw`^\s*Out: ${address11}/\w+ --> ${address11}/`);
var field4 = new RegExp(String.raw`^\s*(source|dst):\s+${address11}`, "i");
var named4 = new RegExp(String.raw`^\s*(New SrcAddr|SrcAddr|DestAddr)\b[^:]*: *${address11}`, "i");
function readTranslated(lines) {
  let open = null;
  const fields = [];
  let flow = [];
  for (const { number: number2, text } of lines) {
    const told = flowIn(text);
    if (told && isTaken(told)) return [{ line: number2, says: "source translated" }];
    const [, from2 = "", to2 = ""] = asked3.exec(text) ?? [];
    if (from2) open = { from: from2, to: to2 };
    const [, , back = ""] = answered.exec(text) ?? [];
    if (back && open && isTaken([open.from, open.to, back])) return [{ line: number2, says: "source translated" }];
    const [, name3 = "", one = ""] = named4.exec(text) ?? [];
    if (name3) flow = /^src/i.test(name3) ? [one] : [...flow, one];
    const [own3, far, outside] = flow;
    if (own3 && far && outside && isTaken([own3, far, outside])) return [{ line: number2, says: "source translated" }];
    const value = field4.exec(text)?.[2];
    if (value === void 0) continue;
    fields.push(value);
    const [source, target, answering, taken2] = fields;
    if (source && target && answering === target && taken2 && isTaken([source, target, taken2]))
      return [{ line: number2, says: "source translated" }];
  }
  return [];
}
function flowIn(text) {
  for (const pattern of flows) {
    const [, from2, to2, taken2] = pattern.exec(text) ?? [];
    if (from2 && to2 && taken2) return [from2, to2, taken2];
  }
  for (const pattern of turned) {
    const [, taken2, from2, to2] = pattern.exec(text) ?? [];
    if (from2 && to2 && taken2) return [from2, to2, taken2];
  }
  return null;
}
var isTaken = ([from2, to2, taken2]) => isPrivate(from2) && isPrivate(to2) && from2 !== taken2 && !isPrivate(taken2);

// src/reading/states/nat-order.ts
var address12 = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
var ofTunnel4 = String.raw`\bpol ipsec\b|--pol ipsec|policy match|\bipsec out\b|-d \d|ip daddr \d`;
var printers = [
  // iptables and nft.
  {
    translates: /^(?!.*(?:pol none|-d |daddr)).*(?:\b(?:MASQUERADE|SNAT)\b|\bmasquerade\b(?!-)|\bsnat to\b)/,
    spares: new RegExp(
      String.raw`^(?=.*(?:${ofTunnel4})).*(?:\b(?:ACCEPT|RETURN)\b|\b(?:accept|return)\b\s*$)|^\s*(?:\d+\s+)?(?:\d+[KMG]?\s+\d+[KMG]?\s+)?(?:ACCEPT|RETURN)\s.*\s\d[\d.]*(?:/\d+)?\s+${address12}/\d+`
    ),
    begins: /^Chain |^\s*chain |^:\w+ /
  },
  // RouterOS.
  {
    translates: /^(?!\s*\d+ +X)(?!.*(?:dst-address=|out,none)).*\bchain=srcnat action=(?:masquerade|src-nat)\b/,
    spares: new RegExp(String.raw`^(?!\s*\d+ +X).*\bchain=srcnat action=accept\b.*\bdst-address=${address12}`),
    begins: /^\[\S+@\S+\] ?>/
  },
  // VyOS, in rows; EdgeOS alike.
  {
    translates: /^\s*\d+\s+(?:\S+\s+)(?:0\.0\.0\.0\/0|any)\s.*\bmasquerade\s*$/i,
    spares: new RegExp(String.raw`^\s*\d+\s+\S+\s+${address12}/\d+\s.*\bexcluded?\s*$`, "i")
  },
  // ASA: the same object in front and behind is left as it is.
  {
    translates: /^\d+ \(\S+\) to \(\S+\) source dynamic \S+ \S+(?! .*destination)/,
    spares: /^\d+ \(\S+\) to \(\S+\) source static (\S+) \1\s+destination static (\S+) \2\b/
  },
  // pf.
  {
    translates: /^@?\d*\s*nat on \S+ .*\bto any\b|^@?\d*\s*nat on (?!.* to )/,
    spares: new RegExp(String.raw`^@?\d*\s*no nat on .*\bto ${address12}`)
  }
];
function readNatOrder(lines) {
  const behind3 = [...printers.flatMap((rules) => listed4(lines, rules)), ...inFields(lines), ...inLists(lines)];
  return behind3.slice(0, 1).map((line) => ({ line, says: "exemption behind" }));
}
var isSpared = (network7) => network7 === void 0 || !/^\d/.test(network7) || isPrivate(network7);
function listed4(lines, { translates, spares, begins: begins2 }) {
  let open = [];
  for (const [index, { number: number2, text }] of lines.entries()) {
    if (begins2?.test(text)) open = [];
    const spared = spares.exec(text);
    if (translates.test(text)) open = [...open, text];
    else if (spared && isSpared(spared[1]) && open.some((one) => isOfSame(one, text)) && !isUsed(lines, index)) return [number2];
  }
  return [];
}
function isOfSame(translating, sparing) {
  const [[one], [other2, to2]] = [networksIn(translating), networksIn(sparing)];
  return !one || !other2 || !to2 || overlap(one, other2);
}
var used2 = /^\s*translate_hits = [1-9]/;
var usedRow = /^\s*\d+\s+srcnat\s+accept\s+[1-9]/;
var isUsed = (lines, index) => used2.test(lines[index + 1]?.text ?? "") || lines.some(({ text }) => usedRow.test(text));
var to = new RegExp(String.raw`^\s+Destination addresses\s*: ${address12}`);
var does = /^\s+Action\s*: (\S+)/;
var hits2 = /^\s+Translation hits\s*: (\d+)/;
function inFields(lines) {
  let [network7, action, isOpen] = ["", "", false];
  for (const { number: number2, text } of lines) {
    network7 = to.exec(text)?.[1] ?? network7;
    action = does.exec(text)?.[1] ?? action;
    const count4 = hits2.exec(text)?.[1];
    if (count4 === void 0) continue;
    if (action === "off" && isOpen && count4 === "0" && isPrivate(network7)) return [number2];
    isOpen ||= action !== "off" && count4 !== "0" && network7 === "0.0.0.0";
  }
  return [];
}
var name2 = /^\s*(?:Extended IP access list |Advanced IPv4 ACL |Advanced ACL |ip access-list extended )([\w-]+)/i;
var all = /^\s*(?:rule )?\d* ?permit ip (?:source )?(\S+) \S+(?: any)?(?: \(.*\))?\s*$/;
var none2 = new RegExp(String.raw`^\s*(?:rule )?\d* ?deny ip (?:source )?(\S+) \S+ (?:destination )?${address12} [\d.]+\s*$`);
function inLists(lines) {
  let list = "";
  const open = /* @__PURE__ */ new Set();
  for (const { number: number2, text } of lines) {
    const begun = name2.exec(text)?.[1];
    if (begun !== void 0) {
      list = begun;
      open.clear();
    }
    const permitted = list && all.exec(text)?.[1];
    if (permitted) open.add(permitted);
    const [, from2 = "", network7 = ""] = none2.exec(text) ?? [];
    if (open.has(from2) && isPrivate(network7) && isOfNat(lines, list)) return [number2];
  }
  return [];
}
function isOfNat(lines, list) {
  const named6 = new RegExp(String.raw`(?<![\w-])${list}(?![\w-])`);
  return lines.some(
    ({ text }, index) => named6.test(text) && lines.slice(Math.max(0, index - 4), index + 1).some((line) => /(?<![a-z])nat(?![a-z])/i.test(line.text))
  );
}

// src/reading/states/two-ends.ts
var gaps5 = {
  ...fieldGaps,
  "{is}": String.raw`["']?\s*[:=]?\s*["']?`,
  "{gap}": "[ _-]",
  "{id}": String.raw`(?:@|IPV4\/|address )?([\w.@-]*[\w])`
};
function createEndReader(words2, ikeUp) {
  const waits3 = words2.waits.map((one) => patternOf(one, gaps5));
  const ids = words2.ids.map(({ own: own3, expected }) => [patternOf(own3, gaps5), patternOf(expected, gaps5)]);
  const [refused3, up] = [anyOf(words2.refused, gaps5), anyOf([...words2.up, ...ikeUp], gaps5)];
  return (lines) => lines.some(({ text }) => up.test(text)) ? [] : [...waiting(lines), ...names6(lines.map(withSide))].slice(0, 1);
  function waiting(lines) {
    const met = waits3.flatMap((one) => lines.find(({ text }) => one.test(text)) ?? []);
    const [first2, second] = new Set(met.map(({ number: number2 }) => number2));
    return first2 !== void 0 && second !== void 0 ? [{ line: second, says: "both wait" }] : [];
  }
  function names6(lines) {
    const ends4 = ids.map(([own3, expected]) => ({ own: idsIn(lines, own3), expected: idsIn(lines, expected) }));
    for (const here of ends4)
      for (const there of ends4) {
        const strange = here === there ? void 0 : strangeAt(here, there);
        if (strange !== void 0) return [{ line: strange, says: "ends name others" }];
      }
    const inside = ends4.flatMap(({ own: own3 }) => own3).find(({ id }) => isPrivate(id));
    const isKnown = ends4.some(({ expected }) => expected.some(({ id }) => isPrivate(id)));
    return inside && !isKnown && lines.some(({ text }) => refused3.test(text)) ? [{ line: inside.line, says: "private name" }] : [];
  }
}
function strangeAt(here, there) {
  const [mine] = here.own;
  if (!mine || here.own.length > 1 || there.own.length !== 1 || !there.expected.some(({ id }) => id === mine.id)) return void 0;
  const isMet = here.expected.some(({ id }) => there.own.some((one) => one.id === id));
  return isMet ? void 0 : here.expected[0]?.line;
}
function withSide(line, index, lines) {
  const id = /^\s*id\s*[:=]\s*(.*)$/.exec(line.text)?.[1];
  if (id === void 0) return line;
  const above2 = lines.slice(Math.max(0, index - 3), index).findLast(({ text }) => headOfSide.test(text));
  const side = headOfSide.exec(above2?.text ?? "")?.[1];
  return side === void 0 ? line : { ...line, text: `${side} authentication id: ${id}` };
}
var headOfSide = /^\s*(local|remote)(?: .*authentication:|\S* *\{)/;
function idsIn(lines, pattern) {
  return lines.flatMap(({ number: number2, text }) => {
    const id = pattern.exec(text)?.[1];
    return id === void 0 || /^%?any$|^null$/.test(id) ? [] : [{ line: number2, id: id.toLowerCase() }];
  });
}

// src/reading/states/tunnel-table.ts
var farthest4 = 6;
var apart2 = /\S\s{2,}\S/;
var zero = /^0(?:\.0+)?(?:\s*[KMGT]?i?B(?:ytes)?)?$/i;
var numbered = /^\s*\d{1,3}\s+[a-z]\S*\s/i;
var some = /^[\d,]*[1-9]/;
function createTunnelTableReader(words2) {
  const columnsOf = createHeaderReader(words2.columns);
  const headed2 = new RegExp(String.raw`(?:^|[\s|])(?:${words2.columns.tunnel.join("|")})(?:[\s|]|$)`);
  const about = new RegExp(String.raw`(?<![a-z])(?:${words2.about.join("|")})`, "i");
  const others = new RegExp(String.raw`(?:^|\s)(?:${words2.others.join("|")})(?:\s|$)`);
  const any = (list) => new RegExp(String.raw`^(?:${list.join("|")})(?![a-z])`, "i");
  const [up, down, off2, unwanted] = [any(words2.up), any(words2.down), any(words2.off), any(words2.unwanted)];
  return (lines) => {
    let columns3 = [];
    const facts = lines.flatMap((line, index) => {
      const begun = headerOf(line.text);
      if (begun) {
        const near4 = lines.slice(Math.max(0, index - farthest4), index + farthest4);
        columns3 = near4.some(({ text }) => about.test(text)) ? begun : [];
        return [];
      }
      return columns3.length && apart2.test(line.text) ? factsOf5(line, cellsOf(columns3, line.text)) : [];
    });
    return facts.map((fact) => fact.says === "child none" && isOneOfMany(lines, fact.line) ? { ...fact, says: "child partly" } : fact);
  };
  function isOneOfMany(lines, line) {
    const at = lines.findIndex(({ number: number2 }) => number2 === line);
    const isNumbered2 = (index) => numbered.test(lines[index]?.text ?? "");
    if (!isNumbered2(at)) return false;
    let [from2, to2] = [at, at];
    while (isNumbered2(from2 - 1)) from2 -= 1;
    while (isNumbered2(to2 + 1)) to2 += 1;
    return lines.slice(from2, to2 + 1).some(({ text }) => up.test(text.trim().split(/\s+/)[1] ?? ""));
  }
  function headerOf(text) {
    if (!headed2.test(text) || others.test(text) || !apart2.test(text)) return null;
    const columns3 = columnsOf(text);
    const known3 = new Set(columns3.flatMap(({ column }) => column ?? []));
    return known3.has("tunnel") && (known3.has("state") || known3.has("in") && known3.has("out")) ? columns3 : null;
  }
  function factsOf5({ number: number2 }, cells) {
    const state = cells.get("state") ?? "";
    const isOff = off2.test(state) || unwanted.test(cells.get("admin") ?? "") && !up.test(state);
    if (isOff) return [{ line: number2, says: "switched off" }];
    if (down.test(state)) return [{ line: number2, says: "child none" }];
    if (state !== "" && !up.test(state)) return [];
    const [came3 = "", went2 = ""] = [cells.get("in"), cells.get("out")];
    if (zero.test(came3) && some.test(went2)) return [{ line: number2, says: "out only" }];
    return zero.test(went2) && some.test(came3) ? [{ line: number2, says: "in only" }] : [];
  }
}

// src/reading/states/tunnels.ts
var longestStatistics = 24;
var gaps6 = {
  ...fieldGaps,
  "{count}": String.raw`\s*(\d[\d,]*)`,
  "{more}": ".{0,160}?",
  "{name}": String.raw`"?([\w.-]+)"?`,
  // As iproute2 joins the interface below, and flags without the one for what is switched on.
  "{link}": String.raw`(?:@\S*)?`,
  "{down}": String.raw`(?:(?!\bUP\b)[A-Z_,])+`
};
function createTunnelFinder({ interfaces, named: named6 }) {
  const name3 = new RegExp(`^(?:${namePattern(interfaces)})(?:@\\S*)?$`, "i");
  const anywhere = new RegExp(String.raw`(?<![\w.-])(?:${namePattern(interfaces)})(?![\w-])`, "i");
  const names6 = named6.map((one) => patternOf(one, gaps6));
  return (lines) => {
    const own3 = new Set(lines.flatMap(({ text }) => names6.flatMap((one) => one.exec(text)?.[1] ?? [])));
    return { any: own3.size > 0 || lines.some(({ text }) => anywhere.test(text)), isTunnel: (one) => own3.has(one) || name3.test(one) };
  };
}
function createInterfaceReader(words2) {
  const tunnel2 = { ...gaps6, "{tunnel}": `(?:${namePattern(words2.interfaces)})` };
  const off2 = words2.off.map((one) => patternOf(one, tunnel2));
  const heads = words2.heads.map((one) => patternOf(one, tunnel2));
  const [received3, sent4] = [words2.in, words2.out].map((list) => list.map((one) => patternOf(one, gaps6)));
  return (lines) => {
    const shut = lines.filter(({ text }) => off2.some((one) => one.test(text)));
    return [...shut.slice(0, 1).map(({ number: number2 }) => ({ line: number2, says: "switched off" })), ...lines.flatMap(oneWay3)];
  };
  function oneWay3({ number: number2, text }, index, lines) {
    if (!heads.some((head4) => head4.test(text))) return [];
    const below2 = lines.slice(index + 1, index + 1 + longestStatistics);
    const next = below2.findIndex((line) => /^\S/.test(line.text) && line.text !== "");
    const own3 = next < 0 ? below2 : below2.slice(0, next);
    const [came3, went2] = [packetsIn(own3, received3 ?? [], /^\s*RX:/), packetsIn(own3, sent4 ?? [], /^\s*TX:/)];
    if (came3 === null || went2 === null || came3 > 0 === went2 > 0) return [];
    return [{ line: number2, says: came3 > 0 ? "in only" : "out only" }];
  }
}
function packetsIn(lines, fields, head4) {
  for (const [index, { text }] of lines.entries()) {
    const told = fields.flatMap((field5) => field5.exec(text)?.[1] ?? [])[0] ?? (head4.test(text) ? /^\s*\d+\s+(\d+)/.exec(lines[index + 1]?.text ?? "")?.[1] : void 0);
    if (told !== void 0) return Number(told.replaceAll(",", ""));
  }
  return null;
}
function namePattern(interfaces) {
  return interfaces.map((one) => one.replaceAll(".", String.raw`\.`).replaceAll("{n}", String.raw`\d+`)).join("|");
}

// src/reading/states/disabled-rules.ts
var flagged2 = /^\s*\d+\s+(?:[ID]\s*)?X[ID]*\s+(.*)$/;
var inactive = /\binactive\b|\bdisabled?\b|\bstatus=disable|\benabled?[:=] ?(?:no|false)\b/i;
var permits3 = /\b(?:accept|permit|allow|pass)\b/i;
var esp3 = /\besp\b|\bproto(?:col)?[ =]50\b/i;
var ike5 = /\bike\b|\bisakmp\b|\b(?:dst-port|port|eq)[ =](?:500|4500)\b|\budp[ /-](?:500|4500)\b/i;
var drops = /\b(?:drop|deny|reject|block)\b/i;
var counted6 = /[1-9]/;
function readDisabledRules(lines) {
  if (!lines.some(({ text }, index) => drops.test(text) && counted6.test(`${text} ${lines[index + 1]?.text ?? ""}`))) return [];
  const isRouter = lines.some(({ text }) => /^\s*Flags:.*\bX\b/.test(text));
  return lines.flatMap(({ number: number2, text }, index) => {
    const listed5 = isRouter ? flagged2.exec(text)?.[1] : void 0;
    const rule2 = listed5 === void 0 ? text : `${listed5} ${/^\s*\d+\s/.test(lines[index + 1]?.text ?? "") ? "" : lines[index + 1]?.text ?? ""}`;
    if (listed5 === void 0 && !inactive.test(text)) return [];
    if (!permits3.test(rule2) || !esp3.test(rule2) && !ike5.test(rule2) || hasTwin(lines, number2, esp3.test(rule2) ? esp3 : ike5)) return [];
    return [{ line: number2, says: esp3.test(rule2) ? "esp dropped" : "ike dropped" }];
  }).slice(0, 1);
}
function hasTwin(lines, own3, of) {
  return lines.some(
    ({ number: number2, text }) => Math.abs(number2 - own3) > 1 && of.test(text) && permits3.test(text) && !inactive.test(text) && !flagged2.test(text)
  );
}

// src/reading/states/monitored.ts
var dropped = /\bDROPPED\b.*\b(?:policy|rule|access)\b/i;
var ends2 = /\bSrc=\[(\d{1,3}(?:\.\d{1,3}){3})\], Dst=\[(\d{1,3}(?:\.\d{1,3}){3})\]/;
var bgp4 = /=\[179\]/;
var farthest5 = 10;
function readMonitored(lines) {
  return lines.flatMap(({ number: number2, text }, index) => {
    if (!dropped.test(text)) return [];
    const own3 = lines.slice(index, index + farthest5).map((line) => line.text);
    const [, from2 = "", to2 = ""] = own3.map((line) => ends2.exec(line)).find(Boolean) ?? [];
    const isInside2 = isPrivate(from2) && isPrivate(to2) && from2.split(".")[0] !== to2.split(".")[0];
    return isInside2 && !own3.some((line) => bgp4.test(line)) ? [{ line: number2, says: "tunnel dropped" }] : [];
  });
}

// src/reading/states/own-subnets.ts
var tunnel = String.raw`169\.254\.\d{1,3}\.\d{1,3}`;
var withLength = new RegExp(String.raw`\b(${tunnel})/(29|30|31)\b`);
var withMask = new RegExp(String.raw`\b(${tunnel})[ /]+255\.255\.255\.(248|252|254)\b`);
var lengths = { 248: "29", 252: "30", 254: "31" };
var ofRoutes = /\broute|\bvia\b|\bnexthop|\bnetwork\b|\bsubnet|\bC\s|\bdirectly connected\b|\bcidr\b/i;
var ofPeer = /\bremote|\bpeer|\bneighbou?r/i;
var neighbor = new RegExp(
  String.raw`\bBGP neighbou?r is (${tunnel})|\bneighbor "?(${tunnel})|^\s*edit "(${tunnel})"|\bBGP Peer is (${tunnel})|^Peer: (${tunnel})|\bremote[.-]address=(${tunnel})|\bpeer (${tunnel}) as-number|^\s*(${tunnel})\s.*\b(?:Idle|Active|Connect|never)\b`,
  "i"
);
var isUp3 = /Estab/i;
function readOwnSubnets(lines) {
  const networks = lines.flatMap(({ text }) => {
    if (ofRoutes.test(text)) return [];
    const [, address15 = "", length = ""] = withLength.exec(text) ?? [];
    const [, masked = "", mask = ""] = withMask.exec(text) ?? [];
    const network7 = address15 ? `${address15}/${length}` : masked ? `${masked}/${lengths[mask] ?? "30"}` : "";
    return network7 ? [{ network: network7, isOwn: !ofPeer.test(text) }] : [];
  });
  const own3 = networks.map(({ network: network7 }) => network7);
  const neighbors = lines.flatMap(({ number: number2, text }) => {
    const address15 = firstGroup(neighbor, text);
    return address15 === void 0 ? [] : [{ line: number2, address: address15, isUp: isUp3.test(text) }];
  });
  const isInside2 = (address15, network7) => {
    const [outer, inner] = [networkOf(network7), networkOf(address15)];
    return outer !== null && inner !== null && holds(outer, inner);
  };
  const isOwn2 = (address15) => networks.some(({ network: network7, isOwn: here }) => here && network7.startsWith(`${address15}/`));
  const free = own3.filter((network7) => !neighbors.some(({ address: address15 }) => !isOwn2(address15) && isInside2(address15, network7)));
  const strange = neighbors.find(({ address: address15, isUp: up }) => !up && (isOwn2(address15) || !own3.some((network7) => isInside2(address15, network7))));
  return strange && free.length > 0 ? [{ line: strange.line, says: "neighbor elsewhere" }] : [];
}

// src/ike/algorithm.ts
var compact = (text) => text.toLowerCase().replace(/^esp-|^ah-|^ike-|^encr_|^enc_|^auth_/, "").replace(/[\s_.-]+/g, "");
var groups = {
  none: 0,
  nopfs: 0,
  modp768: 1,
  modp1024: 2,
  modp1536: 5,
  modp2048: 14,
  modp3072: 15,
  modp4096: 16,
  modp6144: 17,
  modp8192: 18,
  ecp256: 19,
  ecp384: 20,
  ecp521: 21,
  modp1024s160: 22,
  modp2048s224: 23,
  modp2048s256: 24,
  ecp192: 25,
  ecp224: 26,
  ecp224bp: 27,
  ecp256bp: 28,
  ecp384bp: 29,
  ecp512bp: 30,
  brainpool224: 27,
  brainpool256: 28,
  brainpool384: 29,
  brainpool512: 30,
  curve25519: 31,
  x25519: 31,
  curve448: 32,
  x448: 32
};
function groupNamed(text) {
  const word = compact(text).replace(/^(?:dhgroup|diffiehellman|group|dh|oakley)(?=.)/, "");
  const number2 = /^(?:group|dh)?(\d{1,2})$/.exec(word);
  if (number2) return Number(number2[1]);
  const azure = /^pfs(\d+)$/.exec(word)?.[1];
  if (azure) return azure.length < 3 ? Number(azure) : groups[`modp${azure}`] ?? null;
  return groups[word] ?? null;
}

// src/reading/states/two-groups.ts
var numbered2 = /\b(?:dhgrp|pfsgroup|dh[-_ ]?gr(?:ou)?p|diffie[- ]hellman(?: group)?|d-h grp|pfs(?: group)?|group|dh)\b["']?[-_ :=]{0,20}["']?(?:group|dh)?[-_ ]?((?:\d{1,2}\b[ ,/]*(?:group|dh)?[-_ ]?){1,6})|\[(?:DH|PFS)(\d{1,2})\]|\bgroup(\d{1,2})\b|\/Group (\d{1,2})\b.*?(?:\/Group (\d{1,2})\b)?/gi;
var sized = /\b(modp|ecp)[-_]?(\d{3,4})\b/gi;
var known = /* @__PURE__ */ new Set([1, 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 31, 32]);
var ofOthers = /\b(?:theirs?|they|them|he|she|other (?:end|side)|remote (?:end|side)|cloud guys|provider|partner|sent (?:me|us)|sddc side|vmc side|peer says)\b/i;
var ofUs = /\b(?:ours?|my|our (?:end|side)|here|local side|we have)\b/i;
var headOfTheirs = /^\s*(?:theirs?|them|other (?:side|end)|partner|provider|sddc(?: side)?)\b[^:]{0,40}:/i;
var headOfOurs = /^\s*(?:ours?|us|my|we|here|this (?:side|end))\b[^:]{0,40}:/i;
var prompt4 = /^\S*[\w)\]~][#>$] ?\S/;
var firstPhase = /\bike|\bisakmp|phase ?-?1|\bp1\b/i;
var secondPhase = /\bipsec\b|\besp\b|phase ?-?2|\bp2\b|\bpfs\b|\btunnel (?:encryption|digest)|child|quick/i;
function readTwoGroups(lines) {
  if (!lines.some(({ text }) => ofOthers.test(text))) return [];
  const told = toldIn(lines);
  for (const phase2 of ["ike", "child"]) {
    const of = told.filter((one) => (one.phase ?? phase2) === phase2);
    const [here, there] = [of.filter(({ isTheirs }) => !isTheirs), of.filter(({ isTheirs }) => isTheirs)];
    const [first2] = there;
    const groups3 = new Set(here.flatMap((one) => one.groups));
    const isSaid = here.some((one) => one.phase === phase2) || there.some((one) => one.phase === phase2);
    if (first2 && groups3.size > 0 && isSaid && !there.some((one) => one.groups.some((group) => groups3.has(group))))
      return [{ line: first2.line, says: phase2 === "ike" ? "ike groups differ" : "child groups differ" }];
  }
  return [];
}
function toldIn(lines) {
  let [isTheirs, phase2] = [false, null];
  return lines.flatMap(({ number: number2, text }) => {
    const isSpoken = /^\w[\w' ]*(?:\([^)]*\))?:?\s*$/.test(text) || /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text);
    if (headOfTheirs.test(text) || isSpoken && ofOthers.test(text)) isTheirs = true;
    else if (headOfOurs.test(text) || isSpoken && ofUs.test(text)) isTheirs = false;
    const own3 = phaseOf(text);
    if (prompt4.test(text) || own3 !== null) phase2 = own3 ?? phase2;
    const groups3 = groupsIn(text);
    return groups3.length > 0 ? [{ line: number2, isTheirs, phase: own3 ?? phase2, groups: groups3 }] : [];
  });
}
function phaseOf(text) {
  if (/phase ?-?1/i.test(text)) return "ike";
  return secondPhase.test(text) ? "child" : firstPhase.test(text) ? "ike" : null;
}
function groupsIn(text) {
  const numbers2 = [...text.matchAll(numbered2)].flatMap(([, ...found]) => found.flatMap((one) => one?.match(/\d{1,2}/g) ?? [])).map(Number);
  const sizes = [...text.matchAll(sized)].map(([, kind = "", size2 = ""]) => groupNamed(`${kind}${size2}`) ?? 0);
  return [...numbers2, ...sizes].filter((one) => known.has(one));
}

// src/reading/states/two-systems.ts
var number = String.raw`["']?\W{0,20}(\d{2,10})\b(?!\.\d)`;
var own = new RegExp(
  String.raw`\b(?:local|my|own)[-_ .]?(?:bgp[-_ ]?)?as(?:n| number)?\b${number}|\brouter bgp (\d{2,10})\b|\blocal\W{1,3}as=(\d+)`,
  "i"
);
var other = new RegExp(String.raw`\b(?:remote|peer|neighbou?r)[-_ .]?(?:bgp[-_ ]?)?as(?:n| number)?\b${number}`, "i");
function readTwoSystems(lines) {
  const owns = toldIn2(lines, own);
  const others = toldIn2(lines, other);
  const ends4 = [...new Set(owns.map(({ as }) => as))];
  const [one, two] = ends4;
  if (one === void 0 || two === void 0 || ends4.length !== 2) return [];
  const strange = others.find(({ as }) => as !== one && as !== two);
  const isExpected = (as) => others.some((told) => told.as === as);
  return strange && !(isExpected(one) && isExpected(two)) ? [{ line: strange.line, says: "other system" }] : [];
}
function toldIn2(lines, pattern) {
  return lines.flatMap(({ number: line, text }) => {
    const as = firstGroup(pattern, text);
    return as === void 0 ? [] : [{ line, as }];
  });
}

// src/reading/states/unknown-peers.ts
var packet2 = /\b(\d{1,3}(?:\.\d{1,3}){3})[.:]500 ?(?:->|>) ?(\d{1,3}(?:\.\d{1,3}){3})[.:]500\b/;
var command2 = /\bhost\b|\bfilters?\b|\btcpdump\b|\bsniffer\b|\bgrep\b|\bping\b/i;
var ofTunnels = /\bRD\b|\bv[12]:\d|\bQM_IDLE\b|\bMM_[A-Z]|:(?:500|4500)\b|\bup\b|\bdown\b|selectors|established|ready|\bactive\b|\binit\b|connecting|erouted|installed|\bvpn\b|\bipsec\b|remote[-_ ]?g|peer/i;
var leastOfList2 = 2;
var manySent2 = 2;
function readUnknownPeers(lines) {
  const sent4 = lines.flatMap(({ number: number2, text }) => {
    const [, from2 = "", to2 = ""] = packet2.exec(text) ?? [];
    return from2 ? [{ line: number2, from: from2, to: to2 }] : [];
  });
  const packets2 = new Set(sent4.map(({ line }) => line));
  const listed5 = lines.filter(({ number: number2, text }) => !packets2.has(number2) && !command2.test(text) && ofTunnels.test(text));
  const known3 = listed5.flatMap(({ text }) => addressesOf(text).filter((one) => !isPrivate(one) && !isLinkLocal(one)));
  const often2 = (address15) => known3.filter((one) => one === address15).length;
  const first2 = sent4.find(({ from: from2, to: to2 }) => {
    const same = sent4.filter((one) => one.from === from2 && one.to === to2).length;
    const isAnswered2 = sent4.some((one) => one.from === to2 && one.to === from2);
    return same >= manySent2 && !isAnswered2 && often2(from2) === 0 && often2(to2) !== 1;
  });
  const others = new Set(known3.filter((one) => one !== first2?.to));
  return first2 && others.size >= leastOfList2 ? [{ line: first2.line, says: "peer unknown" }] : [];
}

// src/reading/settings/values.ts
function valuesIn(setting, text) {
  const all2 = (kind, values2) => values2.map((value) => [kind, value]);
  switch (setting) {
    case "version":
      return all2("version", versionsIn(text));
    case "first version":
      return [["version", "1"]];
    case "second version":
      return [["version", "2"]];
    case "proposal":
      return [...all2("cipher", ciphersIn(text)), ...all2("hash", hashesIn(text)), ...all2("group", groupsIn2(text, named5))];
    case "child proposal":
      return [...all2("child cipher", ciphersIn(text)), ...all2("child hash", hashesIn(text)), ...all2("pfs", groupsIn2(text, named5))];
    case "cipher":
    case "child cipher":
      return all2(setting, ciphersIn(text));
    case "hash":
    case "child hash":
      return all2(setting, hashesIn(text));
    case "group":
    case "pfs":
      return all2(setting, groupsIn2(text, anyNumber));
    case "as":
    case "peer as":
      return all2(setting, text.match(/\b\d{1,10}\b/g)?.slice(0, 1) ?? []);
    case "inside":
    case "peer inside":
      return all2(setting, linkLocal.exec(text)?.slice(0, 1) ?? []);
    default:
      return [];
  }
}
var linkLocal = /\b169\.254(?:\.\d{1,3}){2}\b/;
function versionsIn(text) {
  if (/flex|any|auto|both/i.test(text)) return ["1", "2"];
  return [...text.matchAll(/(?<![\d.])(?:ike[ _-]?)?v?([12])(?![\d.])/gi)].flatMap(([, version]) => version ?? []);
}
function ciphersIn(text) {
  return (text.match(/(?:gcm[-_]?)?(?:3des|aes)(?:[ _-]?(?:gcm|cbc|ctr|\d+))*/gi) ?? []).map((cipher2) => {
    if (/3des/i.test(cipher2)) return "3des";
    return `${/gcm/i.test(cipher2) ? "gcm" : "cbc"}${/128|192|256/.exec(cipher2)?.[0] ?? "128"}`;
  });
}
function hashesIn(text) {
  return [...text.matchAll(/sha[-_]?(?:2(?!56)[-_]?)?(1|256|384|512)?|md5/gi)].map(([hash, bits]) => {
    if (/md5/i.test(hash)) return "md5";
    return bits ?? (/2/.test(hash) ? "256" : "1");
  });
}
var groupOf = {
  "768": "1",
  "1024": "2",
  "1536": "5",
  "2048": "14",
  "3072": "15",
  "4096": "16",
  "6144": "17",
  "8192": "18",
  "256": "19",
  "384": "20",
  "521": "21",
  "25519": "31"
};
var named5 = /(?:modp|ecp|curve|dh|group)[ _-]?(\d+)/gi;
var anyNumber = /(\d+)/g;
var lastGroup = 34;
function groupsIn2(text, pattern) {
  return [...text.matchAll(pattern)].flatMap(([, number2 = ""]) => groupOf[number2] ?? (Number(number2) <= lastGroup ? number2 : []));
}
var address13 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
var network5 = new RegExp(String.raw`(${address13})(?:/(\d{1,2})\b|[/ ](?:mask )?(255(?:\.\d{1,3}){3}))`, "g");
function rangesIn(text) {
  return [...text.matchAll(network5)].flatMap(([, first2 = "", length, mask]) => {
    const range = networkOf(`${first2}/${length ?? String(32 - Math.log2(2 ** 32 - (numberOf3(mask ?? "") ?? 0)))}`);
    return range ? [range] : [];
  });
}

// src/reading/settings/read.ts
var gaps7 = {
  "{n}": String.raw`\d+`,
  "{x}": String.raw`\S+`,
  "{is}": joinsValue,
  "{v}": "v?",
  "{eq}": String.raw`\s*=`,
  "{open}": String.raw`(?=\s*\{)`
};
var opensList = /^["']?\s*[:=]?\s*[[{]/;
var longestList = 24;
function createSettingReader({ at: printer, ...keys }) {
  const flags2 = printer === "api" ? "" : "i";
  const settings = Object.keys(keys);
  const sources2 = settings.map((setting) => String.raw`(?<![\w-])(?:${(keys[setting] ?? []).map(keySource).join("|")})`);
  const any = new RegExp(sources2.join("|"), flags2);
  const patterns = sources2.map((source, index) => [settings[index], new RegExp(source, `g${flags2}`)]);
  return (lines) => {
    const values2 = /* @__PURE__ */ new Map();
    const networks = { local: [], remote: [] };
    const lineOf = /* @__PURE__ */ new Map();
    for (const [index, { number: number2, text }] of lines.entries()) {
      if (!any.test(text)) continue;
      const met = patterns.flatMap(
        ([setting, pattern]) => [...text.matchAll(pattern)].map((found) => ({ setting, from: found.index, to: found.index + found[0].length }))
      );
      for (const { setting, to: to2 } of met) {
        const rest = text.slice(to2);
        const behind3 = text.slice(to2, Math.min(text.length, ...met.flatMap(({ from: from2 }) => from2 >= to2 ? from2 : [])));
        const value = valueOf(opensList.test(rest) ? rest : behind3, () => lines.slice(index + 1, index + longestList));
        if (setting === "local" || setting === "remote") {
          networks[setting].push(...rangesIn(value));
          if (!lineOf.has(setting)) lineOf.set(setting, number2);
        } else if (setting !== void 0)
          for (const [kind, one] of valuesIn(setting, value)) {
            values2.set(kind, (values2.get(kind) ?? /* @__PURE__ */ new Set()).add(one));
            if (!lineOf.has(kind)) lineOf.set(kind, number2);
          }
      }
    }
    return lineOf.size ? { isDevice: printer === "device", values: values2, ...networks, lineOf } : null;
  };
}
function keySource(key) {
  const source = sourceOf2(key, gaps7);
  return /[a-z\d]$/i.test(key) ? String.raw`${source}(?!\w)` : source;
}
function valueOf(behind3, below2) {
  const bare = behind3.replace(/^["']?\s*[:=]?\s*/, "");
  if (/^[[{]/.test(bare) || bare === "" && /[:=]\s*$/.test(behind3)) return listOf(bare, below2);
  const quoted2 = /^"([^"]*)"|^'([^']*)'/.exec(bare);
  if (quoted2) return quoted2[1] ?? quoted2[2] ?? "";
  return behind3.startsWith('"') ? bare.replace(/[,}].*/, "") : bare;
}
function listOf(begun, below2) {
  if (begun.includes("]") || /^\{.*\}/.test(begun)) return begun.replace(/\].*/, "");
  const parts = [begun];
  for (const { text } of below2()) {
    if (begun === "" && !/^\s*-\s/.test(text)) break;
    parts.push(text);
    if (begun !== "" && (begun.startsWith("{") ? /^\s*\}/ : /\]/).test(text)) break;
  }
  return parts.join(" ");
}

// src/reading/settings/agree.ts
function createAgreementReader(words2, ikeUp) {
  const readers = words2.ways.map(createSettingReader);
  const gaps8 = { ...fieldGaps, "{is}": joinsValue };
  const up = anyOf([...words2.up, ...ikeUp], gaps8);
  const down = anyOf(words2.down, gaps8);
  return (lines) => {
    const ends4 = readers.flatMap((read) => read(lines) ?? []);
    const inside = ends4.flatMap(overlapIn);
    if (inside.length > 0 || ends4.length < 2) return inside.slice(0, 1);
    const isUp4 = lines.some(({ text }) => up.test(text));
    const isDown = lines.some(({ text }) => down.test(text));
    for (const [index, here] of ends4.entries())
      for (const there of ends4.slice(index + 1)) {
        const fact = (isUp4 ? void 0 : ofIke2(here, there)) ?? (isDown ? ofOthers2(here, there) : void 0);
        if (fact) return [fact];
      }
    return [];
  };
}
function overlapIn({ local, remote, lineOf }) {
  const pairs2 = local.flatMap((one) => remote.filter((other2) => overlap(one, other2)).map((other2) => [one, other2]));
  if (pairs2.length === 0 || [...local, ...remote].some(isAll2)) return [];
  if (pairs2.some(([one, other2]) => equal(one, other2)) && local.length + remote.length > 2) return [];
  return [{ line: lineOf.get("remote") ?? 0, says: "overlap" }];
}
function apart3(here, there, mine, theirs = mine) {
  const [a, b] = [here.values.get(mine), there.values.get(theirs)];
  if (!a || !b || [...a].some((value) => b.has(value))) return void 0;
  return Math.max(here.lineOf.get(mine) ?? 0, there.lineOf.get(theirs) ?? 0);
}
function firstApart(here, there, kinds) {
  return kinds.map((kind) => apart3(here, there, kind)).find((line) => line !== void 0);
}
function ofIke2(here, there) {
  const version = apart3(here, there, "version");
  if (version !== void 0) return { line: version, says: "versions differ" };
  const line = firstApart(here, there, ["group", "cipher", isCombined(here) || isCombined(there) ? "group" : "hash"]);
  return line === void 0 ? void 0 : { line, says: "nothing in common" };
}
var isCombined = ({ values: values2 }, kind = "cipher") => [...values2.get(kind) ?? []].some((one) => one.startsWith("gcm"));
function ofOthers2(here, there) {
  return here.isDevice && there.isDevice ? void 0 : ofChild(here, there) ?? ofBgp4(here, there);
}
function ofChild(here, there) {
  const combined = isCombined(here, "child cipher") || isCombined(there, "child cipher");
  const line = firstApart(here, there, ["child cipher", combined ? "child cipher" : "child hash", "pfs"]);
  if (line !== void 0) return { line, says: "child nothing in common" };
  const at = unmirrored(here, there);
  return at === void 0 ? void 0 : { line: at, says: "networks differ" };
}
function unmirrored(here, there) {
  const sides = [here.local, here.remote, there.local, there.remote];
  if (sides.some((side) => side.length === 0 || side.some(isAll2))) return void 0;
  if (meet(here.local, there.local) || meet(here.remote, there.remote)) return void 0;
  const [out, back] = [mirrorOf(here.local, there.remote), mirrorOf(here.remote, there.local)];
  const differs = out === "wider" || back === "wider" || out === "same" && back === "more" || out === "more" && back === "same";
  if (!differs) return void 0;
  return Math.max(here.lineOf.get("local") ?? 0, there.lineOf.get("local") ?? 0, there.lineOf.get("remote") ?? 0);
}
var isAll2 = ([from2, to2]) => from2 === 0 && to2 === 2 ** 32 - 1;
var meet = (a, b) => a.some((one) => b.some((other2) => overlap(one, other2)));
var equal = (one, other2) => one[0] === other2[0] && one[1] === other2[1];
function mirrorOf(own3, expected) {
  const has = (list, one) => list.some((other2) => equal(one, other2));
  const alone2 = own3.filter((one) => !has(expected, one));
  const strange = expected.filter((one) => !has(own3, one));
  if (alone2.some((one) => strange.some((other2) => overlap(one, other2)))) return "wider";
  if (alone2.length === 0 && strange.length === 0) return "same";
  return alone2.length === own3.length ? "others" : "more";
}
function ofBgp4(here, there) {
  return unlike(here, there, "as", "peer as", "as differ") ?? unlike(here, there, "inside", "peer inside", "neighbors differ");
}
function unlike(here, there, own3, expected, says) {
  const isOne = [own3, expected].some((kind) => here.values.has(kind) && there.values.has(kind) && apart3(here, there, kind) === void 0);
  const line = isOne ? void 0 : apart3(here, there, own3, expected) ?? apart3(here, there, expected, own3);
  return line === void 0 ? void 0 : { line, says };
}

// src/reading/states/validity.ts
var month = `(${monthNames})[a-z]*`;
var dates = [
  { pattern: /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=\D|$)/, parts: [1, 2, 3] },
  { pattern: new RegExp(String.raw`\b${month}\.? +(\d{1,2})(?: [\d:.]+)?(?: [a-z]{3,4})?,? +(\d{4})\b`, "i"), parts: [3, 1, 2] },
  { pattern: new RegExp(String.raw`\b(\d{1,2})[ -]${month}[ -](\d{4})\b`, "i"), parts: [3, 2, 1] },
  // RouterOS 6.
  { pattern: new RegExp(String.raw`\b${month}/(\d{1,2})/(\d{4})\b`, "i"), parts: [3, 1, 2] },
  // Windows in American English.
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}) \d/, parts: [3, 1, 2] },
  // Junos: month, day, year.
  { pattern: /\b(\d{1,2})- ?(\d{1,2})-(\d{4}) \d/, parts: [3, 1, 2] }
];
var stamp = /[":=]\s*"?(1[4-9]\d{11})\b/;
var begins = /(?:not|invalid)[ _-]?(?:valid[ _-]?)?before|valid[ _-]?from|start +date/i;
var ends3 = /(?:not|invalid)[ _-]?(?:valid[ _-]?)?after|exp-date|valid[ _-]?(?:to|until)|end +date|expir(?:y|es|ation)[ _]?(?:date|on)?\W/i;
var elses = /\b(?:since|built|compiled|created|issued|copyright|release)\b/i;
function readValidity(lines) {
  const rows = rowsOf2(lines);
  const over = lines.find(({ number: number2, text }) => rows.has(number2) && expired.test(text)) ?? lines.find(({ text }) => expiredField.test(text));
  if (over) return [{ line: over.number, says: "certificate over" }];
  const told = lines.flatMap((line) => rows.has(line.number) ? datesOf(line) : partsOf(line)).flatMap(({ number: number2, text }) => {
    const day = dayIn(text);
    return day === null ? [] : [{ line: number2, day, kind: begins.test(text) ? "from" : ends3.test(text) ? "to" : elses.test(text) ? "else" : "now" }];
  });
  const now = Math.max(...told.flatMap(({ kind, day }) => kind === "now" ? day : []));
  if (!Number.isFinite(now)) return [];
  return told.flatMap(({ line, day, kind }) => {
    if (kind === "to" && day < now) return [{ line, says: "certificate over" }];
    return kind === "from" && day > now ? [{ line, says: "certificate not begun" }] : [];
  });
}
var expired = /\bEXPIRED\b/;
var expiredField = /"?\bstatus"?\s*[:=]\s*"?EXPIRED\b/i;
var prompt5 = /^\S*[\w)\]~][#>$%] ?\S|^\[\S+@\S+ .*\][#$>]|^[$#>] \S|^PS .*> ?\S/;
function rowsOf2(lines) {
  const rows = /* @__PURE__ */ new Set();
  let isBelow = false;
  for (const line of lines) {
    const isHead = ends3.test(`${line.text} `) && dayIn(line.text) === null;
    if (isHead) isBelow = true;
    else if (prompt5.test(line.text)) isBelow = false;
    else if (isBelow && dayIn(line.text) !== null) rows.add(line.number);
  }
  return rows;
}
function datesOf(line) {
  const days = [...line.text.matchAll(/\b\d{4}-\d{2}-\d{2}|\b\d{1,2}\/\d{1,2}\/\d{4} \d/g)].map(([day]) => day);
  const [last2, first2] = [days.at(-1), days.at(-2)];
  if (last2 === void 0) return [];
  return [...first2 === void 0 ? [] : [{ ...line, text: `notBefore=${first2}` }], { ...line, text: `notAfter=${last2}` }];
}
function partsOf(line) {
  const from2 = begins.exec(line.text)?.index ?? -1;
  const to2 = ends3.exec(line.text)?.index ?? -1;
  if (from2 < 0 || to2 < 0) return [line];
  const [first2, second] = from2 < to2 ? [from2, to2] : [to2, from2];
  return [
    { ...line, text: line.text.slice(first2, second) },
    { ...line, text: line.text.slice(second) }
  ];
}
function dayIn(text) {
  const since = stamp.exec(text)?.[1];
  if (since !== void 0) {
    const [year = "", of = "", day = ""] = new Date(Number(since)).toISOString().slice(0, 10).split("-");
    return dayNumber(year, of, day);
  }
  for (const { pattern, parts } of dates) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year = "", of = "", day = ""] = parts.map((part2) => found[part2] ?? "");
    return dayNumber(year, of, day);
  }
  return null;
}

// src/reading/states/read.ts
var linkLocal2 = /\b169\.254\.\d{1,3}\.\d{1,3}\b/;
var whys = /* @__PURE__ */ new Set([
  "child missing",
  "child partly",
  "child refused",
  "versions differ",
  "nothing in common",
  "child nothing in common",
  "networks differ"
]);
var mostLines3 = 1e3;
var cutOff = (line) => line.text.length > longestStateLine ? { ...line, text: line.text.slice(0, longestStateLine) } : line;
function createStateReader(words2, timeOf2) {
  const tunnelsIn = createTunnelFinder(words2.tunnels);
  const readInterfaces = createInterfaceReader(words2.tunnels);
  const readChildren = createChildReader(words2.sas);
  const readRoutes = createRouteReader(words2.routes);
  const readEnds = createEndReader(words2.ends, words2.sas.ikeUp);
  const readAgreement = createAgreementReader(words2.agreement, words2.sas.ikeUp);
  const readPhases2 = createPhaseReader(words2.phases);
  const readVersions = createVersionReader(words2.versions);
  const readPhrases = createPhraseReader(words2.phrases);
  const readTallies = createTallyReader(words2.tallies);
  const readRules = createRuleReader(words2.rules);
  const readNamedRules = createNamedRuleReader(words2.rules);
  const readTunnelTables = createTunnelTableReader(words2.tables);
  const certificate = new RegExp(words2.certificates.join("|"), "i");
  return (all2) => {
    if (all2.length > mostLines3) return [];
    const lines = all2.filter(({ text }) => text.length <= longestStateLine);
    const tunnels = tunnelsIn(lines);
    const drops2 = readDrops(lines, tunnels.isTunnel);
    const facts = [
      ...readChildren(lines),
      ...tunnels.any ? readInterfaces(lines) : [],
      ...tunnels.any || lines.some(({ text }) => linkLocal2.test(text)) ? readRoutes(lines, tunnels.isTunnel) : [],
      ...readRib(lines, tunnels.isTunnel),
      ...readEnds(lines),
      ...readAgreement(lines),
      ...readPhases2(lines),
      ...readFlows(lines),
      ...readFlowLogs(lines),
      ...readMetrics(lines),
      ...readNamedSas(lines),
      ...readNamedRules(lines),
      ...readStrangers(lines),
      ...readTraces(lines),
      ...readCloudRoutes(lines),
      ...tunnels.any ? readCrossings(lines, tunnels.isTunnel).slice(0, 1) : [],
      ...readSpis(lines),
      ...drops2.length ? drops2 : readRules(lines),
      ...readTunnelTables(lines),
      ...readBindings(lines),
      ...readPhrases(all2.map(cutOff)),
      ...readTallies(lines),
      ...readDpd(lines),
      ...readEvents(lines),
      ...readDeletes(lines),
      ...readFragments(lines),
      ...readPortHits(lines),
      ...readUnknownPeers(lines),
      ...readTwoSystems(lines),
      ...readTwoGroups(lines),
      ...readOwnSubnets(lines),
      ...readMonitored(lines),
      ...readDisabledRules(lines),
      ...readSaPairs(lines),
      ...readBareSas(lines),
      ...readReplays(lines),
      ...readInOutColumns(lines),
      ...readTranslated(lines),
      ...readNatOrder(lines),
      ...readSockets(lines),
      ...readFlags(lines),
      ...readLargeRequests(lines),
      ...readVersions(lines),
      ...readSteadyEnds(lines, timeOf2),
      ...lines.some(({ text }) => certificate.test(text)) ? readValidity(lines) : []
    ];
    return facts.some(({ says }) => whys.has(says)) ? facts.filter(({ says }) => says !== "child none") : facts;
  };
}

// src/reading/selectors.ts
var longestLine10 = 400;
var address14 = String.raw`\d+\.\d+\.\d+\.\d+`;
var network6 = String.raw`(${address14}(?:/${address14}|/\d+|-${address14}))`;
var pairs = [
  String.raw`${network6} === ${network6}`,
  String.raw`\[${network6}[^\]]*\] -> \[${network6}`,
  String.raw`${network6}===.*===${network6}`,
  String.raw`src-address=${network6} .*dst-address=${network6}`,
  String.raw`"local_subnet"\s*:\s*"${network6}",\s*"peer_subnet"\s*:\s*"${network6}"`
];
var pair = new RegExp(pairs.join("|"));
var between = /===|\] -> \[|dst-address=|"peer_subnet"/;
var own2 = new RegExp(
  [
    String.raw`^\s*(?:local|remote)(?:_ts| ts)?\s*[:=]?\s+${network6}[\d./|\s]*$`,
    String.raw`^\s*(?:local|remote)\s+ident \([^)]*\): \(${network6}/`,
    String.raw`^\s*(?:src|dst): \d:${network6}:`,
    String.raw`^\s*(?:local|remote) identity: ipv4(?:_subnet)?\((?:any:0,\[[^\]]*\]=)?${network6}\)`
  ].join("|"),
  "i"
);
var asked4 = new RegExp(String.raw`^\s*(local|remote)(?::|_ts\s*=)\s*${network6}(?=[\s,]|$)`);
var agreed = new RegExp(String.raw`^\s*(local|remote)(?:\s+|-ts=\[)${network6}(?=[\s\]]|$)`);
function readSelectors(lines) {
  const short = lines.filter(({ text }) => text.length <= longestLine10);
  return [...overlaps(short), ...narrowed(short)];
}
function overlaps(lines) {
  let before3 = null;
  for (const { number: number2, text } of lines) {
    const [left, right] = (between.test(text) ? pair.exec(text) : null)?.slice(1).filter(Boolean) ?? [];
    const alone2 = firstGroup(own2, text);
    const one = rangeOf(left ?? alone2);
    const other2 = right === void 0 ? before3 : rangeOf(right);
    before3 = alone2 === void 0 ? null : one;
    if (one && other2 && overlap(one, other2)) return [{ line: number2, says: "overlap" }];
  }
  return [];
}
function narrowed(lines) {
  const wanted = lines.flatMap(({ text }) => sidesIn(asked4, text));
  if (!wanted.length) return [];
  const found = lines.find(
    ({ text }) => sidesIn(agreed, text).some(({ side, range }) => {
      const same = wanted.filter((one) => one.side === side);
      return same.some((one) => holds(one.range, range)) && !same.some((one) => holds(range, one.range));
    })
  );
  const missed = found ?? lines.find(({ text }) => isPartly2(text, wanted));
  return missed ? [{ line: missed.number, says: "narrowed" }] : [];
}
function isPartly2(text, wanted) {
  const got2 = sidesIn(agreed, text);
  const [first2] = got2;
  if (!first2) return false;
  const asks4 = wanted.filter(({ side, range }) => side === first2.side && got2.some((one) => holds(range, one.range)));
  return asks4.some(({ of }) => wanted.some((one) => one.of === of && !got2.some(({ range }) => overlap(range, one.range))));
}
function sidesIn(pattern, text) {
  const side = pattern.exec(text)?.[1];
  if (side === void 0) return [];
  return text.trim().split(/[\s=[\],]+/).slice(1).flatMap((one) => {
    const range = rangeOf(one);
    return range ? [{ side, range, of: text }] : [];
  });
}
function rangeOf(text) {
  const [first2 = "", length] = text?.split(/[/-]/) ?? [];
  const from2 = numberOf3(first2);
  if (from2 === null || length === void 0) return null;
  const to2 = lastOf(from2, length, text?.includes("/") ?? false);
  return to2 === null || from2 === 0 && to2 === 2 ** 32 - 1 ? null : [from2, to2];
}
function lastOf(from2, length, isMask) {
  if (!length.includes(".")) return from2 + 2 ** (32 - Number(length)) - 1;
  const number2 = numberOf3(length);
  return number2 === null || !isMask ? number2 : from2 + (2 ** 32 - 1 - number2);
}

// src/diagnosis/said.ts
function createSayings({ bgpTables, bgpDetails, counters, stateWords }) {
  const readTables = createTableReader(bgpTables);
  const readDetails = createDetailReader(bgpDetails, bgpTables);
  const readCounters = createCounterReader(counters);
  const readStates = createStateReader(stateWords, timeOf);
  const readUnused = createUnusedReader(bgpTables);
  return (lines) => {
    const table = readTables(lines);
    const rows = [...readDetails(lines), ...table];
    const capture = readCapture(lines);
    const paths = readPaths(lines);
    const states = withoutEffects(readStates(lines)).filter(({ says }) => says !== "route beside" || paths.length === 0);
    const said2 = new Map([
      ...saidByRecords(readRecords(lines)),
      ...saidByReasons(lines),
      ...saidByPings([...readPings(lines), ...readPingTargets(lines)]),
      ...saidBySelectors(readSelectors(lines)),
      ...saidByCounters(states.some(({ says }) => explains.has(says)) ? [] : readCounters(lines)),
      ...saidByStates(states),
      ...saidByNeighbors(readRecordsOfNeighbors(lines)),
      ...saidByRows(rows),
      ...saidByPaths(paths),
      ...saidByUnused(readUnused(lines, rows)),
      ...spareRows(lines).map((line) => [
        line,
        { words: "BGP state = Established", alone: true, about: "bgp", ofAll: false }
      ]),
      ...saidByPackets(capture),
      ...saidByStates(states.filter(({ says }) => says === "peer unknown"))
    ]);
    return { said: said2, rows: linesOf3([...rows, ...states]), tableRows: linesOf3(table), packets: capture.packets };
  };
}
var tellsState = (said2) => [...said2.values()].some(({ about }) => about !== null);
var linesOf3 = (rows) => new Set(rows.map(({ line }) => line));
var longestCode = 300;
var speaksOfBgp2 = /\bbgp|neighbou?r|\bpeer|\bsubcode/i;
var shortLine2 = 40;
function withCodes(said2, lines, codes) {
  const found = lines.flatMap((line, index) => {
    const fields = said2.get(line.number);
    if (fields && /^notification /i.test(fields.words)) {
      const name3 = decodeNotification(fields.words, codes)?.entry?.name;
      return name3 === void 0 ? [] : [[line.number, { ...fields, words: name3, about: "bgp" }]];
    }
    if (!mayBeCoded.test(line.text)) return [];
    const coded = saidByNumbers(line, () => lines.slice(Math.max(0, index - near3), index + 1), codes);
    if (coded.length) return coded;
    if (said2.has(line.number) || !/notif/i.test(line.text)) return [];
    return [...saidByCode(line, codes), ...saidByFields(line, lines.slice(Math.max(0, index - near3), index + near3), codes)];
  });
  return found.length ? new Map([...said2, ...found]) : said2;
}
var mayBeCoded = /code|notif/i;
var hexCodes = /"?lastErrorCodeSubcode"?\s*[:=]\s*"?([0-9a-f]{2})([0-9a-f]{2})\b/i;
var jsonCodes = /"code"\s*:\s*(\d{1,2})\s*,\s*"subcode"\s*:\s*(\d{1,2})/;
function saidByNumbers({ number: number2, text }, above2, codes) {
  if (text.length > longestCode || !/code/i.test(text) || !above2().some((line) => /notif|\bbgp/i.test(line.text))) return [];
  const [, code, subcode] = hexCodes.exec(text) ?? jsonCodes.exec(text) ?? [];
  const base = hexCodes.test(text) ? 16 : 10;
  const is = (one) => one.code === parseInt(code ?? "", base) && one.subcode === parseInt(subcode ?? "", base);
  const name3 = codes.find(is)?.name;
  return name3 === void 0 ? [] : [[number2, notificationSays(name3)]];
}
var notificationSays = (name3) => ({ words: name3, alone: false, about: "bgp", ofAll: true });
var near3 = 12;
function saidByFields({ number: number2, text }, around, codes) {
  if (text.length > shortLine2) return [];
  const numberOf4 = (field5) => {
    const found = around.find((one) => one.number === number2 && field5.test(one.text));
    return found && Number(found.text.split(":")[1]);
  };
  const [code, subcode] = [numberOf4(/^code: \d+$/i), numberOf4(/^subcode: \d+$/i)];
  const name3 = codes.find((one) => one.code === code && one.subcode === subcode)?.name;
  return name3 === void 0 ? [] : [[number2, notificationSays(name3)]];
}
function saidByCode({ number: number2, text }, codes) {
  if (text.length > longestCode || text.length > shortLine2 && !speaksOfBgp2.test(text)) return [];
  const name3 = decodeNotification(text, codes)?.entry?.name;
  const last2 = name3?.split("/").at(-1) ?? "";
  if (name3 === void 0 || text.toLowerCase().includes(last2.toLowerCase())) return [];
  return [[number2, notificationSays(name3)]];
}
function saidByRows(rows) {
  const ofAll = rows.every(({ state }) => state === "Established");
  return rows.map((row5) => [row5.line, { words: sayingOfRow(row5), alone: false, about: "bgp", ofAll }]);
}
function saidByNeighbors(facts) {
  return facts.map(({ line, words: words2 }) => [line, { words: words2, alone: true, about: words2 ? "bgp" : null, ofAll: true }]);
}
function saidByPaths(facts) {
  return facts.map(({ line }) => [
    line,
    { words: "BGP path by the tunnel valid, not best, and another way is", alone: false, about: "bgp", ofAll: true }
  ]);
}
function saidByUnused(lines) {
  return lines.map((line) => [line, { words: noneAccepted, alone: false, about: "bgp", ofAll: true }]);
}
function saidByRecords(records) {
  return records.map(({ line, text, pieces }) => [line, { words: text, alone: false, about: null, ofAll: true, pieces }]);
}
var downReason = /\b(?:session|tunnel|channel|ike|connection)[ _]down[ _]reason\b"?\s*[:=]\s*"?([A-Za-z][\w /-]{3,60})/i;
var reasonHead = /^(.*\S {2,})(?:(?:tunnel )?down reason|fail(?:ure)? reason|last error|reason)\s*$/i;
var ofTunnel5 = /gateway|peer|remote|tunnel|vpn/i;
function saidByReasons(lines) {
  let column = 0;
  return lines.flatMap(({ number: number2, text }) => {
    const head4 = text.length <= longestCode && ofTunnel5.test(text) ? reasonHead.exec(text)?.[1] : void 0;
    if (head4 !== void 0 || text.trim() === "") column = head4?.length ?? 0;
    const cell2 = head4 === void 0 && column > 0 && / /.test(text.charAt(column - 1)) ? /^[A-Z][\w ,-]{3,60}/i.exec(text.slice(column))?.[0] : void 0;
    const reason3 = cell2 ?? (text.length <= longestCode ? downReason.exec(text)?.[1] : void 0);
    return reason3 === void 0 ? [] : [[number2, { words: `fail_reason: ${reason3}`, alone: false, about: "ike", ofAll: true }]];
  });
}
var pingWords = {
  "large lost": "pings: small ones are answered and large ones are not",
  "all lost": "pings: none is answered",
  "peer up": "",
  "peer lost": "pings: the peer of the tunnel answers none",
  "neighbor answers": "pings: the BGP neighbor answers, and its session waits for TCP"
};
function saidByPings(facts) {
  return facts.map(({ line, says }) => [line, { words: pingWords[says], alone: says === "peer up", about: "ike", ofAll: true }]);
}
var selectorWords = {
  overlap: stateWordsOf.overlap,
  narrowed: "child SA: its networks are narrower than what was asked for"
};
function saidBySelectors(facts) {
  return facts.map(({ line, says }) => [line, { words: selectorWords[says], alone: false, about: "ike", ofAll: true }]);
}
function saidByCounters(facts) {
  const isSplit = facts.some(({ says }) => says === "split");
  return facts.flatMap(({ lines, says }) => {
    const words2 = counterWords[says];
    if (isSplit)
      return [...new Set(lines)].map((line, index) => [
        line,
        { words: index === 0 && says === "split" ? words2 : "", alone: true, about: "ike", ofAll: true }
      ]);
    if (words2 === "") return lines[0] === lines[1] ? [] : lines.map((line) => [line, { words: words2, alone: true, about: null, ofAll: true }]);
    return [[lines[0], { words: words2, alone: false, about: says === "both ways" ? null : "ike", ofAll: true }]];
  });
}
var standAlone = /* @__PURE__ */ new Set([
  "child missing",
  "child none",
  "child partly",
  "child refused",
  "rekey off",
  "route none",
  "route beside",
  "split",
  "bare from private",
  "spi unknown",
  "beside"
]);
var explains = /* @__PURE__ */ new Set([
  "bare from private",
  "esp dropped",
  "tunnel dropped",
  "tunnel dropped alone",
  "spi unknown"
]);
var ofRoutes2 = /* @__PURE__ */ new Set(["route none", "route beside"]);
function withoutEffects(facts) {
  return facts.some(({ says }) => ofRoutes2.has(says)) ? facts.filter(({ says }) => says !== "source translated") : facts;
}
var ofBgp5 = /* @__PURE__ */ new Set([
  "syn unanswered",
  "port silent",
  "port refused",
  "session away",
  "limit reached",
  "open refused",
  "signature failed",
  "nothing advertised",
  "tunnel beaten",
  "neighbor elsewhere",
  "other system",
  "as differ",
  "neighbors differ"
]);
function saidByStates(facts) {
  return [...Map.groupBy(facts, ({ line }) => line)].map(([line, of]) => {
    const words2 = of.some(({ says }) => says === "beside") ? "" : [...new Set(of.map(({ says }) => stateWordsOf[says]))].join(" | ");
    const about = of.some(({ says }) => ofBgp5.has(says)) ? "bgp" : "ike";
    return [line, { words: words2, alone: of.some(({ says }) => standAlone.has(says)), about, ofAll: true }];
  });
}
var counterWords = {
  "out only": stateWordsOf["out only"],
  "in only": stateWordsOf["in only"],
  "both ways": "counters: packets go both ways",
  neither: "",
  split: stateWordsOf.split
};
function saidByPackets({ told, facts, refusals }) {
  const of = Map.groupBy(facts, ({ line }) => line);
  return [...told].map((line) => {
    const found = of.get(line) ?? [];
    const about = found.some(({ says }) => /^(?:syn|signed|md5|tcp|bgp)/.test(says)) ? "bgp" : "ike";
    const words2 = [...found.map(({ says }) => factWords[says]), refusals.get(line) ?? ""].filter(Boolean);
    return [line, { words: words2.join(" | "), alone: true, about, ofAll: true }];
  });
}
var noneAccepted = "BGP state = Established, prefixes received and none accepted";
var limited = /prefix|pfx|max|lmt|limit/i;
function sayingOfRow({ state, why, everUp, messages = 0, received: received3, accepted: accepted2, advertised, flaps }) {
  if (why !== void 0) return `State/PfxRcd ${state} (${limited.test(why) ? "PfxCt" : why})`;
  if (state === "Established") {
    if (flaps) return "BGP state = Established, up for minutes and dropped often before";
    if (received3 === 0) return "BGP state = Established, 0 prefixes received";
    if (accepted2 === 0) return received3 === void 0 ? "BGP state = Established, 0 prefixes received" : noneAccepted;
    return advertised === 0 ? "BGP state = Established, 0 prefixes advertised" : "BGP state = Established";
  }
  return everUp === false && messages > 0 && state !== "OpenConfirm" ? `BGP state = ${state}, messages received and never established` : `BGP state = ${state}`;
}

// src/diagnosis/speech.ts
function toldIn3(lines, readSentences, isAll3) {
  const text = lines.map((line, index) => `${gapBefore(line, lines[index - 1])}${line.text}`).join("");
  const sentences = readSentences(text);
  const told = sentences.filter(({ role }) => role === "told");
  return (told.length || !isAll3 ? told : sentences).map((sentence) => sentence.text).join("\n");
}
function ruledOutIn(lines, readSentences) {
  return lines.flatMap(({ text }) => readSentences(text).flatMap(({ out }) => out)).filter((piece2) => piece2.trim());
}
function withoutRuledOut(lines, spoken, readSentences) {
  return lines.map((line) => {
    if (!spoken.has(line.number)) return line;
    const out = readSentences(line.text).filter(({ role }) => role === "ruled out");
    return out.length ? { ...line, text: out.reduce((text, sentence) => blank(text, sentence.text), line.text) } : line;
  });
}
function gapBefore({ number: number2 }, before3) {
  if (!before3) return "";
  return number2 <= before3.number + 1 ? " " : "\n";
}
function blank(text, part2) {
  const at = text.indexOf(part2);
  return `${text.slice(0, at)}${" ".repeat(part2.length)}${text.slice(at + part2.length)}`;
}

// src/diagnosis/read-text.ts
function oldestFirst(lines, stated) {
  const happened = stated.size === 0 ? lines : lines.filter(({ number: number2 }) => !stated.has(number2));
  if (!newestFirst(happened.length > 0 ? happened : lines)) return lines;
  if (happened.length === 0 || happened.length === lines.length) return [...lines].reverse();
  return [...[...happened].reverse(), ...lines.filter(({ number: number2 }) => stated.has(number2))];
}
function createTextReader(lexicon, syntaxOf = () => null) {
  const readSayings = createSayings(lexicon);
  const partText = createBlockReader(lexicon.blockWords);
  const readSentences = createSentenceReader(lexicon.sentenceRoles);
  return (text, corrections = []) => {
    const printed = printedLines(text);
    const looked = endsOf(printed);
    const { said: said2, rows, tableRows, packets: packets2 } = readSayings(looked);
    const lines = linesOf2(printed, /* @__PURE__ */ new Set([...rows, ...packets2]));
    const parted = stretched(partText(looked, { packets: packets2, rows: tableRows, hasTime: (line) => timeOf(line) !== null }), printed);
    const syntax = tellsState(said2) || corrections.length ? null : wholeSyntax(text, looked, parted, syntaxOf);
    const whole2 = syntax && settingBlocks(parted, printed, (number2) => said2.get(number2)?.words);
    const blocks = whole2?.blocks ?? corrected(parted, corrections);
    const spoken = numbersOf(blocks, "prose", printed);
    const words2 = whole2 ? "nobody" : whoseWords(lines, spoken, corrections.length > 0);
    const speech = words2 === "a question" ? lines : lines.filter(({ number: number2 }) => spoken.has(number2));
    const stated = numbersOf(blocks, "state", printed);
    const ordered = oldestFirst(lines, stated);
    return {
      lines,
      heard: words2 === "nobody" ? ordered : withoutRuledOut(ordered, new Set(speech.map(({ number: number2 }) => number2)), readSentences),
      said: withCodes(said2, lines, lexicon.notifications),
      blocks,
      syntax,
      words: words2,
      told: words2 === "nobody" ? "" : toldIn3(speech, readSentences, words2 === "a question"),
      ruledOut: words2 === "nobody" ? [] : ruledOutIn(speech, readSentences),
      logged: numbersOf(blocks, "log", printed),
      set: whole2?.set ?? numbersOf(blocks, "configuration", printed),
      stated
    };
  };
}
var mostAtBegin = 4e3;
var mostAtEnd = 1e3;
function endsOf(printed) {
  return printed.length > mostAtBegin + mostAtEnd ? [...printed.slice(0, mostAtBegin), ...printed.slice(-mostAtEnd)] : printed;
}
function stretched(blocks, printed) {
  const [last2, next] = [printed[mostAtBegin - 1]?.number, printed.at(-mostAtEnd)?.number];
  if (printed.length <= mostAtBegin + mostAtEnd || last2 === void 0 || next === void 0) return blocks;
  return blocks.map((block) => block.from <= last2 && block.to >= last2 && block.to < next ? { ...block, to: next - 1 } : block);
}
function whoseWords(lines, spoken, isTold) {
  if (lines.length === 0) return "nobody";
  const mayAsk = lines.length <= fewLines || lines.some(({ number: number2 }) => spoken.has(number2));
  if (!isTold && mayAsk && isProse(lines) || lines.every(({ number: number2 }) => spoken.has(number2))) return "a question";
  return lines.some(({ number: number2 }) => spoken.has(number2)) ? "somebody" : "nobody";
}

// src/diagnosis/marks.ts
function marksOf(printers2, { marks, otherSubjects }) {
  const all2 = [
    ...entries(marks.stages).map(([stage, texts]) => ({ kind: "stage", stage, texts })),
    ...printers2.map(({ id, lines }) => ({ kind: "printer", by: id, texts: lines })),
    ...printers2.map(({ id, names: names6 }) => ({ kind: "name", by: id, texts: names6 })),
    ...entries(marks.ours).map(([protocol, texts]) => ({ kind: "ours", protocol, texts })),
    ...entries(marks.session).map(([says, texts]) => ({ kind: "session", says, texts })),
    ...entries(marks.methods).map(([method, texts]) => ({ kind: "method", method, texts })),
    ...otherSubjects.map((other2) => ({ kind: "other", ...other2 }))
  ];
  return all2.filter(({ texts }) => texts.length > 0);
}
function entries(record2) {
  return Object.entries(record2);
}

// src/diagnosis/near-miss.ts
var leastWords = 3;
var count3 = /^\d$/;
var mostShare = 0.99;
var most2 = 3;
function createNearMiss(matcher, information, messages, weights2) {
  const { vocabulary, wordings } = matcher;
  const wordingsOf = Array.from({ length: vocabulary.size() }, () => []);
  const said2 = new Float64Array(vocabulary.size());
  const totals = new Float64Array(wordings.length);
  const idsOf = /* @__PURE__ */ new Map();
  const mustsOf = /* @__PURE__ */ new Map();
  wordings.forEach(({ template, message }, wording) => {
    if (message >= messages || template.isIdentifier || template.runs.flat().some((token2) => count3.test(token2))) return;
    const tokens = new Map(template.runs.flat().map((token2) => [vocabulary.idOf(token2), token2]));
    idsOf.set(wording, new Set(tokens.keys()));
    mustsOf.set(
      wording,
      template.musts.map((row5) => row5.map((token2) => vocabulary.idOf(token2)))
    );
    for (const [id, token2] of tokens) {
      said2[id] = information(token2);
      totals[wording] = (totals[wording] ?? 0) + (said2[id] ?? 0);
      wordingsOf[id]?.push(wording);
    }
  });
  return ({ ids, length }) => {
    const shared = /* @__PURE__ */ new Map();
    const held = new Set(ids.subarray(0, length));
    for (const id of held) {
      for (const wording of wordingsOf[id] ?? []) {
        const so = shared.get(wording) ?? { weight: 0, words: 0 };
        shared.set(wording, { weight: so.weight + (said2[id] ?? 0), words: so.words + 1 });
      }
    }
    const near4 = [...shared].flatMap(([wording, { weight, words: words2 }]) => {
      const share3 = Math.min(mostShare, weight / (totals[wording] ?? 1));
      if (words2 < leastWords || weight < weights2.nearInformation || share3 < weights2.near) return [];
      if (!mustsOf.get(wording)?.every((row5) => stands(row5, ids, length))) return [];
      const wanted = idsOf.get(wording) ?? /* @__PURE__ */ new Set();
      return narrowest3(ids.subarray(0, length), wanted, words2) <= words2 * 2 + 2 ? [{ message: wordings[wording]?.message ?? 0, share: share3, weight }] : [];
    });
    return distinct(near4.sort((a, b) => b.share * b.weight - a.share * a.weight)).slice(0, most2);
  };
}
function stands(row5, ids, length) {
  for (let at = 0; at + row5.length <= length; at += 1) if (row5.every((id, index) => ids[at + index] === id)) return true;
  return false;
}
function narrowest3(ids, wanted, words2) {
  const held = /* @__PURE__ */ new Map();
  let least = Infinity;
  for (let to2 = 0, from2 = 0; to2 < ids.length; to2 += 1) {
    const id = ids[to2] ?? 0;
    if (wanted.has(id)) held.set(id, (held.get(id) ?? 0) + 1);
    for (; held.size >= words2; from2 += 1) {
      least = Math.min(least, to2 - from2 + 1);
      const first2 = ids[from2] ?? 0;
      const left = (held.get(first2) ?? 0) - 1;
      if (left > 0) held.set(first2, left);
      else held.delete(first2);
    }
  }
  return least;
}
function distinct(near4) {
  return near4.filter(({ message }, index) => near4.findIndex((other2) => other2.message === message) === index);
}

// src/diagnosis/template.ts
var names3 = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;
var denials2 = /* @__PURE__ */ new Set(["no", "not", "cannot", "without", "failed", "mismatch", "wrong", "invalid", "unexpected"]);
var gap = /\{[a-zA-Z0-9-]*\}/;
function parseTemplate(text) {
  const parts = text.split(gap).map(wordsOf);
  const runs = parts.filter((part2) => part2.length > 0);
  if (!runs.length) return null;
  return {
    runs,
    opensWithGap: !parts[0]?.length,
    endsWithGap: !parts.at(-1)?.length,
    isIdentifier: !/\s/.test(text.trim()),
    musts: [
      ...[...text.matchAll(names3)].map(([name3]) => wordsOf(name3)),
      ...runs.flat().flatMap((token2) => denials2.has(token2) ? [[token2]] : [])
    ]
  };
}

// src/diagnosis/vocabulary.ts
var mostTokens = 1e3;
var mostBytes = 4096;
function newTokens() {
  return { length: 0, ids: new Int32Array(mostTokens), starts: new Int32Array(mostTokens), ends: new Int32Array(mostTokens) };
}
function createVocabulary() {
  const words2 = [""];
  const known3 = /* @__PURE__ */ new Map();
  let slots = new Int32Array(1024);
  let hashes2 = new Int32Array(slots.length / 8);
  const place2 = (id) => {
    let slot = (hashes2[id] ?? 0) & slots.length - 1;
    while (slots[slot] !== 0) slot = slot + 1 & slots.length - 1;
    slots[slot] = id;
  };
  const grow = () => {
    const before3 = hashes2;
    slots = new Int32Array(slots.length * 2);
    hashes2 = new Int32Array(slots.length / 8);
    hashes2.set(before3);
    for (let id = 1; id < before3.length; id += 1) place2(id);
  };
  const add = (token2) => {
    const old = known3.get(token2);
    if (old !== void 0) return old;
    const id = words2.push(token2) - 1;
    known3.set(token2, id);
    if (id === hashes2.length) grow();
    hashes2[id] = spread(hashOf(token2));
    place2(id);
    return id;
  };
  const find = (hash, text, start2, end3) => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      const id = slots[slot] ?? 0;
      if (id === 0) return 0;
      if (hashes2[id] === hash && stands2(words2[id] ?? "", text, start2, end3)) return id;
    }
  };
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(mostBytes + 1);
  const findInBytes = (hash, start2, end3) => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      const id = slots[slot] ?? 0;
      if (id === 0) return 0;
      if (hashes2[id] === hash && standsInBytes(words2[id] ?? "", bytes, start2, end3)) return id;
    }
  };
  const read = (text, from2, tokens) => {
    if (from2 === 0 && text.length <= mostBytes) {
      const { written: written2 } = encoder.encodeInto(text, bytes);
      if (written2 === text.length) {
        tokens.length = readBytes(written2, tokens);
        return tokens.length === mostTokens ? tokens.ends[mostTokens - 1] ?? 0 : text.length;
      }
    }
    return readUnits(text, from2, tokens);
  };
  const readBytes = (length, { ids, starts, ends: ends4 }) => {
    const [letters4, codes, table, mask] = [asciiLetters, bytes, slots, slots.length - 1];
    codes[length] = 0;
    let count4 = 0;
    let at = 0;
    while (at < length && count4 < mostTokens) {
      let letter = letters4[codes[at] ?? 0] ?? 0;
      if (letter === 0) {
        at += 1;
        continue;
      }
      const start2 = at;
      let hash = 0;
      for (; ; ) {
        hash = Math.imul(hash, 31) + letter | 0;
        at += 1;
        const code = codes[at] ?? 0;
        letter = letters4[code] ?? 0;
        if (letter !== 0) continue;
        if (code !== dot || !isDigit(codes[at - 1] ?? 0) || !isDigit(codes[at + 1] ?? 0)) break;
        letter = dot;
      }
      hash = spread(hash);
      ids[count4] = table[hash & mask] === 0 ? 0 : findInBytes(hash, start2, at);
      starts[count4] = start2;
      ends4[count4] = at;
      count4 += 1;
    }
    return count4;
  };
  const readUnits = (text, from2, tokens) => {
    let count4 = 0;
    let at = from2;
    while (at < text.length && count4 < mostTokens) {
      let letter = letterOf(text.charCodeAt(at));
      if (letter === 0) {
        at += 1;
        continue;
      }
      const start2 = at;
      let hash = 0;
      while (letter !== 0) {
        hash = Math.imul(hash, 31) + letter | 0;
        at += 1;
        if (at === text.length) break;
        const code = text.charCodeAt(at);
        letter = letterOf(code);
        if (code === dot && joins(text, at)) letter = dot;
      }
      tokens.ids[count4] = find(spread(hash), text, start2, at);
      tokens.starts[count4] = start2;
      tokens.ends[count4] = at;
      count4 += 1;
    }
    tokens.length = count4;
    return at;
  };
  return { add, idOf: (token2) => known3.get(token2) ?? 0, size: () => words2.length, read };
}
function spread(hash) {
  return hash ^ hash >>> 15;
}
function hashOf(token2) {
  let hash = 0;
  for (let at = 0; at < token2.length; at += 1) hash = Math.imul(hash, 31) + token2.charCodeAt(at) | 0;
  return hash;
}
function stands2(word, text, start2, end3) {
  if (word.length !== end3 - start2) return false;
  for (let at = 0; at < word.length; at += 1) {
    const code = text.charCodeAt(start2 + at);
    if ((code === dot ? dot : letterOf(code)) !== word.charCodeAt(at)) return false;
  }
  return true;
}
function standsInBytes(word, bytes, start2, end3) {
  if (word.length !== end3 - start2) return false;
  for (let at = 0; at < word.length; at += 1) {
    const code = bytes[start2 + at] ?? 0;
    if ((code === dot ? dot : asciiLetters[code]) !== word.charCodeAt(at)) return false;
  }
  return true;
}

// src/diagnosis/matcher.ts
var none3 = [];
function createMatcher(messages) {
  const vocabulary = createVocabulary();
  const wordings = messages.flatMap(
    ({ texts }, message) => texts.flatMap((text) => {
      const template = parseTemplate(text);
      return template ? [{ message, template }] : [];
    })
  );
  const uses = countUses(wordings);
  const { words: words2, runFrom, wordingFrom, opens, ends: ends4 } = flatten(wordings, vocabulary);
  const anchors = anchorsOf(wordings, uses, vocabulary);
  let steps = 0;
  const tried2 = new Int32Array(wordings.length);
  let line = 0;
  const match = (tokens) => {
    let found = null;
    line += 1;
    const { ids, length } = tokens;
    for (let at = 0; at < length; at += 1) {
      const id = ids[at] ?? 0;
      if (id === 0) continue;
      const last2 = anchors.from[id + 1] ?? 0;
      for (let each = anchors.from[id] ?? 0; each < last2; each += 1) {
        const wording = anchors.wordings[each] ?? 0;
        if (tried2[wording] === line) continue;
        const first2 = wordingFrom[wording] ?? 0;
        const runs = (wordingFrom[wording + 1] ?? 0) - first2;
        const from2 = at - (anchors.offsets[each] ?? 0);
        if (!stands3(first2 + (anchors.runs[each] ?? 0), ids, length, from2)) continue;
        tried2[wording] = line;
        const start2 = runs === 1 ? from2 : inOrder(wording, ids, length);
        if (start2 < 0) continue;
        const to2 = runs === 1 ? from2 + (runFrom[first2 + 1] ?? 0) - (runFrom[first2] ?? 0) : end3;
        if (opens[wording] === 1 && start2 === 0 || ends4[wording] === 1 && to2 === length) continue;
        (found ??= []).push({ template: wording, from: start2, to: to2 });
      }
    }
    return found ?? none3;
  };
  const stands3 = (run, ids, length, from2) => {
    const first2 = runFrom[run] ?? 0;
    const size2 = (runFrom[run + 1] ?? 0) - first2;
    if (from2 < 0 || from2 + size2 > length) return false;
    for (let at = 0; at < size2; at += 1) {
      if (words2[first2 + at] === ids[from2 + at]) continue;
      steps += at + 1;
      return false;
    }
    steps += size2;
    return true;
  };
  let end3 = 0;
  const inOrder = (wording, ids, length) => {
    let start2 = -1;
    let next = opens[wording] ?? 0;
    const last2 = wordingFrom[wording + 1] ?? 0;
    for (let run = wordingFrom[wording] ?? 0; run < last2; run += 1) {
      const size2 = (runFrom[run + 1] ?? 0) - (runFrom[run] ?? 0);
      while (next + size2 <= length && !stands3(run, ids, length, next)) next += 1;
      if (next + size2 > length) return -1;
      if (start2 < 0) start2 = next;
      next += size2;
    }
    end3 = next;
    return start2;
  };
  return { vocabulary, wordings, uses: (token2) => uses.get(token2) ?? 0, match, steps: () => steps };
}
function flatten(wordings, { add }) {
  const words2 = [];
  const sizes = [];
  for (const { template } of wordings)
    for (const run of template.runs) {
      sizes.push(run.length);
      for (const token2 of run) words2.push(add(token2));
    }
  return {
    words: new Int32Array(words2),
    runFrom: sums2(sizes),
    wordingFrom: sums2(wordings.map(({ template }) => template.runs.length)),
    opens: new Uint8Array(wordings.map(({ template }) => template.opensWithGap ? 1 : 0)),
    ends: new Uint8Array(wordings.map(({ template }) => template.endsWithGap ? 1 : 0))
  };
}
function sums2(sizes) {
  const from2 = new Int32Array(sizes.length + 1);
  sizes.forEach((size2, index) => from2[index + 1] = (from2[index] ?? 0) + size2);
  return from2;
}
function anchorsOf(wordings, uses, { idOf, size: size2 }) {
  const all2 = wordings.map(({ template }, wording) => {
    const { token: token2, run, offset } = rarest(template, uses);
    return { id: idOf(token2), wording, run, offset };
  }).sort((a, b) => a.id - b.id);
  const counts2 = Array.from({ length: size2() }, () => 0);
  for (const { id } of all2) counts2[id] = (counts2[id] ?? 0) + 1;
  return {
    from: sums2(counts2),
    wordings: Int32Array.from(all2, ({ wording }) => wording),
    runs: Int32Array.from(all2, ({ run }) => run),
    offsets: Int32Array.from(all2, ({ offset }) => offset)
  };
}
function countUses(wordings) {
  const uses = /* @__PURE__ */ new Map();
  const last2 = /* @__PURE__ */ new Map();
  for (const { message, template } of wordings)
    for (const run of template.runs)
      for (const token2 of run) {
        if (last2.get(token2) === message) continue;
        last2.set(token2, message);
        uses.set(token2, (uses.get(token2) ?? 0) + 1);
      }
  return uses;
}
function rarest({ runs }, uses) {
  let best = { token: "", run: 0, offset: 0 };
  let least = Infinity;
  runs.forEach((tokens, run) => {
    tokens.forEach((token2, offset) => {
      const cost = (uses.get(token2) ?? 0) - token2.length / 100;
      if (cost >= least) return;
      least = cost;
      best = { token: token2, run, offset };
    });
  });
  return best;
}

// src/diagnosis/sight.ts
var nothing = { groups: [], marks: [] };
function createReader({ messages, printers: printers2, lexicon }, plain2, weights2) {
  const marks = marksOf(printers2, lexicon);
  const matcher = createMatcher([...messages, ...marks]);
  const informationOf = (token2) => Math.log2((messages.length + 1) / matcher.uses(token2)) / Math.log2(messages.length + 1) * plain2.weightOf(token2);
  const information = matcher.wordings.map(({ template }) => {
    let sum = 0;
    for (const run of template.runs) for (const token2 of run) sum += informationOf(token2);
    return sum;
  });
  const messageOf = Int32Array.from(matcher.wordings, ({ message }) => message);
  const tokens = newTokens();
  let nearMiss;
  const near4 = (text) => {
    nearMiss ??= createNearMiss(matcher, informationOf, messages.length, weights2);
    matcher.vocabulary.read(text, 0, tokens);
    return nearMiss(tokens);
  };
  const look = (text) => {
    let seen2 = null;
    let found = null;
    for (let from2 = 0; from2 < text.length; ) {
      from2 = matcher.vocabulary.read(text, from2, tokens);
      const matches = matcher.match(tokens);
      if (matches.length === 0) continue;
      seen2 ??= [];
      found ??= [];
      for (const { template, from: first2, to: to2 } of matches) {
        const message = messageOf[template] ?? 0;
        const mark = message < messages.length ? void 0 : marks[message - messages.length];
        if (mark) found.push(mark);
        else seen2.push({ message, weight: information[template] ?? 0, start: tokens.starts[first2] ?? 0, end: tokens.ends[to2 - 1] ?? 0 });
      }
    }
    if (seen2 === null || found === null) return nothing;
    return { groups: seen2.length > 1 ? groupsOf(seen2) : seen2.map((one) => [one]), marks: found };
  };
  return { look, near: near4, matcher };
}
function groupsOf(seen2) {
  const groups3 = [];
  for (const one of seen2.sort((a, b) => b.weight - a.weight)) {
    const around = groups3.find(([head4]) => head4 && overlap2(head4, one) * 2 > one.end - one.start);
    if (!around) groups3.push([one]);
    else if (isTwin(around[0], one) && !around.some(({ message }) => message === one.message)) around.push(one);
  }
  return groups3;
}
function overlap2(a, b) {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
function isTwin(head4, one) {
  return head4 !== void 0 && Math.abs(head4.weight - one.weight) < 1e-9 && head4.start === one.start && head4.end === one.end;
}

// src/diagnosis/well.ts
var between2 = /([.,:](?=\s|$)|[;!?()\n]|\s[-–—]\s|\s(?:and|but|since|because|though|although|while|und|aber|weil)\s)/i;
var denied = /\b(?:not|no|never|only|until|unless|if|when|once|wrong|mismatch|differs?|different|nicht|kein\w*|nur|wenn)\b|n['’]t\b/i;
var mostWords = 12;
function createWellReader({ sentenceRoles, senses }, concepts) {
  const isWell2 = patternOf2(sentenceRoles.well);
  const wellWords = new RegExp(isWell2.source, "gi");
  const causes = new Set(senses.causes);
  const callsWell = (clause) => isWell2.test(clause) && !denied.test(clause.replace(wellWords, " ")) && clause.trim().split(/\s+/).length <= mostWords && concepts.of(clause).some((concept) => causes.has(concept));
  return (text) => {
    const well = [];
    const parts = text.split(between2);
    const told = parts.map((clause, index) => {
      if (index % 2 === 1 || parts[index + 1] === "?" || !callsWell(clause)) return clause;
      well.push(clause.trim());
      return " ";
    });
    return { told: told.join(""), well };
  };
}

// src/diagnosis/weights.ts
var weights = {
  // How much one message says for its likeliest problem.
  /** The literal information, as a token's rarity counts it, at which a message says half of what it can: about three rare words. */
  information: 0.9,
  /** What each further problem that a message points to takes from the first. */
  rivals: 0.12,
  /** What the oldest line of a log loses against the newest. */
  age: 0.25,
  /** A message whose words only stand in the line, in another wording. */
  nearMiss: 0.5,
  /** Silence: every fault brings it. */
  silence: 0.7,
  /** A line that proves progress and names a problem beside it. */
  progress: 0.6,
  /** The end of an SA, which may follow from any fault. */
  ending: 0.4,
  /** The responder names what it refuses; the initiator only hears that it was refused. */
  responder: 1.1,
  initiator: 0.9,
  /** What the second and the third problem of a message get of what it says; further ones get half of the third's. */
  second: 0.5,
  third: 0.35,
  /** What each further message adds beside a stronger one. */
  further: 0.6,
  // What the text as a whole says of a message.
  /** Words of a product in a text that another one evidently printed. */
  anotherProduct: 0.5,
  // Single words.
  /** Words of plain English, lone letters and digits, beside technical ones. */
  plain: 0.5,
  // Messages in another wording.
  /** The share of a template's information that a line must hold. */
  near: 0.6,
  /** How much the words in common must say. */
  nearInformation: 1.5,
  // Plain words.
  /** A concept of the running text of a problem's page, beside one of its title or symptoms. */
  runningText: 0.25,
  /** What all that the page says adds to its phrases. */
  page: 0.25,
  /** Of the phrases: the best, the second, and how much of the text belongs to the problem at all. */
  bestPhrase: 0.5,
  secondPhrase: 0.2,
  recall: 0.3,
  /** How typical a concept becomes by each phrase or by the summary that has it. */
  typical: 0.4,
  /** A phrase that is only partly in the text counts less than its part. */
  partly: 1.5,
  /** What the first clause of a story says, beside the others. */
  title: 1.15,
  /** The information at which a phrase says half of what it can. */
  phraseInformation: 0.5,
  /** BGP's problems in a text without a word of BGP. */
  bgpUnsaid: 0.8,
  // Messages and plain words together.
  /** From here on messages in another wording count as known; one that stands exactly in the text always does. */
  known: 0.1,
  /** How far plain words are trusted in a log with a known message: they only tell its causes apart. */
  wordsInLog: 0.25,
  /** How far they are trusted where somebody tells of what was pasted with them. */
  wordsBesideBlocks: 0.6,
  /** The share of a question that messages may account for before it is no more than their quotation. */
  quoted: 0.5,
  /** How near a few words must come to a problem to name it, and what is left of one that somebody ruled out. */
  namesIt: 0.5,
  ruledOut: 0.6,
  // How sure.
  /** How fast a score becomes clear by itself, and what its rival takes. */
  clarity: 1.7,
  rivalry: 0.45,
  /** The chance of the least clear answers: among these the clarity tells nothing. */
  leastChance: 0.44,
  /** The clarity at which an answer is halfway from there to certainty, and how steeply it rises: all three fitted on the tuned reports, see `npm run fit`. */
  halfway: 0.48,
  steepness: 20,
  /** How clear a finding must be, and how far ahead of the next, to be shown as clear. */
  leastClarity: 0.6,
  lead: 1.25,
  // Whether a text is ours at all.
  /** A message of this strength, or words this near to a symptom, make a text without a word of ours one; less will do in a question of few words. */
  ours: 0.5,
  oursInBrief: 0.4,
  /** How many times more words of another subject than of ours deny a text. */
  denial: 2
};

// src/diagnosis/page-words.ts
function createPageLikeness(problems, weights2) {
  const pages = problems.map(({ id, phrases, says }) => {
    const counts2 = new Map(Object.entries(says).map(([concept, times2]) => [concept, times2 * weights2.runningText]));
    for (const { concepts } of phrases) for (const concept of concepts) counts2.set(concept, (counts2.get(concept) ?? 0) + 1);
    return { id, counts: counts2 };
  });
  const spread2 = /* @__PURE__ */ new Map();
  for (const { counts: counts2 } of pages) for (const concept of counts2.keys()) spread2.set(concept, (spread2.get(concept) ?? 0) + 1);
  const rarity = (concept) => Math.log((pages.length + 1) / ((spread2.get(concept) ?? 0) + 0.5));
  const weigh = (counts2) => new Map([...counts2].map(([concept, count4]) => [concept, Math.log(1 + count4) * rarity(concept)]));
  const vectors = pages.map(({ id, counts: counts2 }) => {
    const vector = weigh(counts2);
    return { id, vector, root: Math.sqrt(lengthOf(vector)) };
  });
  return (concepts) => {
    const counts2 = /* @__PURE__ */ new Map();
    for (const concept of concepts) if (spread2.has(concept)) counts2.set(concept, (counts2.get(concept) ?? 0) + 1);
    const asked5 = weigh(counts2);
    const length = lengthOf(asked5) || 1;
    return new Map(
      vectors.map(({ id, vector, root }) => {
        const shared = [...asked5].reduce((sum, [concept, weight]) => sum + weight * (vector.get(concept) ?? 0), 0);
        return [id, shared / (length * root)];
      })
    );
  };
}
function lengthOf(vector) {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}

// src/diagnosis/scene.ts
function sceneOf(asked5, { speakOfBgp }, { besideBgp }, weights2) {
  const bgp6 = speakOfBgp(asked5) || besideBgp.some((concept) => asked5.has(concept));
  return (layer) => layer === "bgp" && !bgp6 ? weights2.bgpUnsaid : 1;
}

// src/diagnosis/words.ts
var mostWords2 = 300;
var fewestOfStory = 4;
var clauseEnd = /[;!?\n]+|[.,:](?=\s|$)|\s(?:but|although|though|however|whereas|while|and then)\s/i;
function createWordSearch(problems, concepts, senses, weights2) {
  const known3 = /* @__PURE__ */ new Set([
    ...concepts.words,
    ...problems.flatMap(({ title: title2, summary, symptoms }) => [title2, summary, ...symptoms]).flatMap((text) => wordsOf(text).map(stem))
  ]);
  const texts = problems.map(({ id, layer, title: title2, summary, symptoms, says }) => ({
    id,
    layer,
    says,
    phrases: [title2, ...symptoms].map((text) => ({ text, concepts: new Set(concepts.of(text, null, layer === "bgp")) })),
    summary: new Set(concepts.of(summary, null, layer === "bgp"))
  }));
  const pageLikeness = createPageLikeness(texts, weights2);
  const spread2 = /* @__PURE__ */ new Map();
  for (const { phrases } of texts)
    for (const concept of new Set(phrases.flatMap(({ concepts: concepts2 }) => [...concepts2]))) spread2.set(concept, (spread2.get(concept) ?? 0) + 1);
  const weightOf = (concept) => Math.log((problems.length + 1) / (spread2.get(concept) ?? 1)) / Math.log(problems.length + 1);
  const sum = (concepts2) => [...concepts2].reduce((total, concept) => total + weightOf(concept), 0);
  const described = texts.map(({ id, layer, phrases, summary }) => {
    const bag = new Map([...summary].map((concept) => [concept, weights2.typical]));
    for (const { concepts: concepts2 } of phrases)
      for (const concept of concepts2) bag.set(concept, Math.min(1, (bag.get(concept) ?? 0) + weights2.typical));
    return { problem: id, layer, phrases: phrases.map((phrase) => ({ ...phrase, total: sum(phrase.concepts) })), bag };
  });
  const bare = new Set(senses.bare.flatMap((word) => concepts.of(word)));
  const search = (text) => {
    const words2 = new Set(wordsOf(text).slice(0, mostWords2));
    const said2 = concepts.of(wordsOf(text).slice(0, mostWords2).join(" "), known3);
    const asked5 = new Set(said2);
    const aboutBgp = concepts.speakOfBgp(asked5);
    const clauses = text.slice(0, mostWords2 * 12).split(clauseEnd).map((clause) => new Set(concepts.of(clause, known3, aboutBgp))).filter((clause) => clause.size > 0);
    const isStory = clauses.length >= fewestOfStory;
    const emphasis = (at) => isStory && at === 0 ? weights2.title : 1;
    const total = [...asked5].reduce((all2, concept) => all2 + (spread2.has(concept) ? weightOf(concept) : 0), 0);
    if (total === 0 || [...asked5].every((concept) => bare.has(concept) || !spread2.has(concept))) return [];
    const scene = sceneOf(asked5, concepts, senses, weights2);
    const pages = pageLikeness(said2);
    return described.map(({ problem, layer, phrases, bag }) => {
      const scored = phrases.map(({ text: phrase, concepts: concepts2, total: whole2 }) => ({
        phrase,
        score: (likeness(concepts2, whole2, asked5) + Math.max(0, ...clauses.map((clause, at) => emphasis(at) * likeness(concepts2, whole2, clause)))) / 2
      })).sort((a, b) => b.score - a.score);
      const [best, second] = scored;
      const alike = scored.filter(({ score }) => score >= (best?.score ?? 0) * 0.95);
      const [own3] = alike.sort((a, b) => sharedWords(b.phrase) - sharedWords(a.phrase));
      const recall = [...asked5].reduce((all2, concept) => all2 + weightOf(concept) * (bag.get(concept) ?? 0), 0) / total;
      const page = weights2.page * (pages.get(problem) ?? 0) * scene(layer);
      const phrased = (weights2.bestPhrase * (best?.score ?? 0) + weights2.secondPhrase * (second?.score ?? 0) + weights2.recall * recall) * scene(layer);
      return { problem, score: phrased + page, page, phrase: own3?.phrase ?? "" };
    }).filter(({ score }) => score > 0.05).sort((a, b) => b.score - a.score);
    function sharedWords(phrase) {
      return wordsOf(phrase).filter((word) => words2.has(word)).length;
    }
    function likeness(concepts2, whole2, within) {
      const shared = sum([...concepts2].filter((concept) => within.has(concept)));
      if (shared === 0 || whole2 === 0) return 0;
      const covered = shared / whole2;
      return covered ** weights2.partly * (shared / (shared + weights2.phraseInformation));
    }
  };
  const named6 = (words2) => {
    const likest = search(words2);
    const least = Math.max(weights2.namesIt, (likest[0]?.score ?? 0) * 0.85);
    return likest.filter(({ score }) => score >= least).map(({ problem }) => problem);
  };
  return { search, named: named6 };
}

// src/diagnosis/diagnose.ts
var mostLinesForWords = 12;
var longestQuery = 160;
function createDiagnosis(knowledge, weights2 = weights) {
  const concepts = createConcepts(knowledge.lexicon, weights2);
  const reader = createReader(knowledge, concepts.plain, weights2);
  let built;
  const wordSearch = () => built ??= createWordSearch(knowledge.problems, concepts, knowledge.lexicon.senses, weights2);
  let wordings;
  const nearestWording = () => wordings ??= createNearestWording(knowledge.messages);
  const readWell = createWellReader(knowledge.lexicon, concepts);
  const observe = createObserver(knowledge, silencesOf(knowledge.problems), reader);
  const readText = createTextReader(knowledge.lexicon, knowledge.syntaxOf);
  const { methods } = knowledge.lexicon.marks;
  const problems = new Map(knowledge.problems.map((problem) => [problem.id, problem]));
  const products = anyOf3(knowledge.printers.flatMap(({ names: names6 }) => names6));
  const printers2 = new Map(knowledge.printers.map((printer) => [printer.id, printer]));
  return (given, corrections) => {
    const read = typeof given === "string" ? readText(given, corrections) : readSigns(given, knowledge.lexicon.notifications);
    const { lines, blocks, words: words2 } = read;
    const observed = observe(read);
    const evidence = meant(observed.evidence, problems);
    const proven = provenIn(evidence, problems);
    const still = stillOpen(evidence, problems, proven, read.stated, words2 !== "nobody");
    const open = words2 === "nobody" ? ofLastAttempts(still, problems) : still;
    const cases = rankCases(
      open,
      observed.printers,
      { named: observed.named, marked: observed.marked, methods, problems, printers: printers2 },
      weights2
    );
    const isStatus = lines.length > 1 && (observed.named.get("up") ?? 0) > 0;
    const { told: blamed, well } = readWell(read.told);
    const spoken = words2 === "nobody" ? wordsOfMachine(read, observed, cases) : wordsOfSomebody(read, blamed, cases);
    const worded = cases.some(({ exact }) => exact) ? spoken.replace(products, " ") : spoken;
    const candidates = withRuledOut(
      candidatesOf(cases, worded ? wordSearch().search(worded) : [], lines, words2, weights2),
      new Set([...read.ruledOut, ...well].flatMap((piece2) => wordSearch().named(piece2))),
      weights2
    );
    const told = cases.reduce((most3, { score, exact }) => Math.max(most3, exact ? score : 0), 0);
    const prose = words2 === "a question";
    const near4 = prose ? candidates[0]?.alike?.score ?? 0 : 0;
    const unrelated = lines.length ? otherMatter(
      {
        prose,
        brief: lines.length <= fewLines && worded.length < longestQuery,
        named: observed.named,
        others: observed.others,
        told,
        worded: near4
      },
      weights2
    ) : null;
    const healthy = words2 === "nobody" && worded === "" && unrelated === null && isWell(proven, evidence, cases, weights2);
    const isElsewhere2 = unrelated !== null && words2 === "nobody" && cases.length === 0;
    const findings = healthy || isElsewhere2 ? [] : findingsOf(
      typeof given === "string" ? given : "",
      candidates,
      unrelated !== null,
      prose && !isStatus && namesOurs(observed.named),
      problems,
      nearestWording(),
      weights2
    );
    return {
      findings,
      proven: provenBeside(proven, findings[0], problems),
      healthy,
      blocks,
      syntax: read.syntax,
      unrelated,
      unsure: !healthy && !findings.some(({ confident }) => confident),
      printedBy: printerOf(observed),
      lineCount: typeof given === "string" ? countLines(given) : 0
    };
  };
}
function isWellSoFar({ evidence }) {
  if (evidence.some(({ message }) => carries(message))) return true;
  return evidence.some(({ message }) => provesProgress(message)) && evidence.every(({ problems }) => problems.length === 0);
}
function sinceUp(ordered, { evidence }) {
  const up = evidence.filter(({ message }) => carries(message)).map(({ last: last2 }) => last2);
  return up.length ? ordered.slice(Math.round(Math.max(...up) * (ordered.length - 1)) + 1) : ordered;
}
function wordsOfMachine({ heard, said: said2, logged: logged2, syntax }, observed, cases) {
  if (syntax !== null) return "";
  if (isWellSoFar(observed) || tellsState(said2) || (cases[0]?.score ?? 0) > 0.6) return "";
  const open = sinceUp(heard, observed);
  const isShort2 = heard.length <= fewLines;
  const worded = isShort2 ? open : open.filter(({ number: number2 }) => logged2.has(number2));
  if (worded.length > mostLinesForWords || !isShort2 && logged2.size * 2 < heard.length) return "";
  return worded.flatMap(({ number: number2, text }) => observed.history.has(number2) ? [] : text).join(" ");
}
function wordsOfSomebody({ told, heard, logged: logged2 }, blamed, cases) {
  const quoted2 = cases.length ? [] : heard.filter(({ number: number2 }) => logged2.has(number2)).slice(-mostLinesForWords);
  return [/\w/.test(blamed) ? blamed : told, ...quoted2.map(({ text }) => text)].join("\n");
}
function isWell(proven, evidence, cases, weights2) {
  if (!proven.includes("ipsec") && !proven.includes("bgp")) return false;
  return evidence.every(({ message }) => message.tells !== "down") && !cases.some(({ score, evidence: told }) => score >= weights2.known || told.some(({ share: share3 }) => share3 === 1));
}
function printerOf({ printers: printers2, evidence }) {
  const [likeliest] = [...printers2].sort(([, a], [, b]) => b - a);
  return likeliest?.[0] ?? evidence[0]?.message.by ?? null;
}
function anyOf3(names6) {
  return new RegExp(String.raw`(?<!\w)(?:${names6.map(literalOf).join("|") || "(?!)"})(?![a-z])`, "gi");
}

// src/device/device.ts
var tells2 = [
  "ike-started",
  // an IKE negotiation was begun or answered
  "no-reply",
  // a request was sent again because nobody answered
  "nat-detected",
  // NAT on the way: the exchange moves to UDP 4500
  "ike-up",
  // the IKE SA (phase 1) is established
  "child-started",
  // a child SA (phase 2) negotiation was begun
  "child-up",
  // a child SA is established
  "rekeying",
  // an existing SA is being replaced
  "child-closed",
  // a child SA was deleted: a fault only where it was the last one
  "bgp-up",
  // the BGP session is established
  "down",
  // something that was up is down; says nothing about why
  "echo",
  // it follows from what another line names, and says more only where no other line does
  "zero",
  // a count is zero: that says something only where it could count
  "normal"
  // neither progress nor a fault: it may stand in the log of a VPN that is well
];

// src/diagnosis/packed.ts
var roles = { i: "initiator", r: "responder", e: "either" };
function unpacked({ by, messages, problems, says, ...rest }) {
  const ids = (places2) => places2.flatMap((place2) => problems[place2]?.id ?? []);
  const unverified = new Set(messages.unverified);
  const saidBy2 = problems.map(() => ({}));
  for (const [concept, named6] of Object.entries(says))
    for (const one of named6) {
      const [place2, times2] = typeof one === "number" ? [one, 1] : one;
      const said2 = saidBy2[place2];
      if (said2) said2[concept] = times2;
    }
  return {
    ...rest,
    messages: messages.texts.map(([id, ...texts], index) => {
      const [printer, byName] = by[messages.by[index] ?? 0] ?? ["", ""];
      const onceIkeUp = messages.onceIkeUp[index];
      const told = tells2[(messages.tells[index] ?? 0) - 1];
      return {
        id: lengthened(id, printer, texts),
        texts,
        role: roles[messages.roles.charAt(index)],
        problems: ids(messages.problems[index] ?? []),
        ...onceIkeUp && { onceIkeUp: ids(onceIkeUp) },
        ...told && { tells: told },
        verified: !unverified.has(index),
        by: printer,
        byName
      };
    }),
    problems: problems.map((problem, place2) => ({ ...problem, says: saidBy2[place2] ?? {} }))
  };
}
var firstLetter = 65;
var letters3 = 26;
function wordsIn([text = ""]) {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, letters3);
}
function lengthened(short, printer, texts) {
  const words2 = wordsIn(texts);
  const own3 = short.split("-").map((word) => /^[A-Z]$/.test(word) ? words2[word.charCodeAt(0) - firstLetter] ?? word : word).join("-");
  return own3.startsWith("-") ? `${printer}${own3}` : own3;
}

// src/cli/read-capture.ts
var import_node_fs = require("node:fs");

// src/reading/capture/signature.ts
var headBytes = 24;
var signatures = [
  [[115, 110, 111, 111, 112, 0, 0, 0], "a snoop capture (Solaris, Check Point fw monitor)"],
  [[71, 77, 66, 85], "a capture of Microsoft Network Monitor"],
  [[82, 84, 83, 83], "a capture of Microsoft Network Monitor 1"],
  [[88, 67, 80, 0], "a capture of NetXRay or Sniffer Basic"],
  [[84, 82, 83, 78, 73, 70, 70], "a capture of NAI Sniffer"]
];
var modified = /* @__PURE__ */ new Set([2712849716, 885895841, 2715994898, 315351713]);
var convert = "Turn it into pcap (editcap -F pcap IN OUT, or tshark -r IN -w OUT -F pcap) and give that.";
var isCapture = (begin) => formatOf(begin) !== null;
function formatOf(begin) {
  if (begin.length < 4) return null;
  const view = new DataView(begin.buffer, begin.byteOffset, begin.byteLength);
  const magic = view.getUint32(0);
  if (magic === 168627466) return { format: "pcapng" };
  if ([2712847316, 3569595041, 2712812621, 1295823521].includes(magic)) return { format: "pcap" };
  if (modified.has(magic)) return { refused: `This is a variant of pcap that few programs write. ${convert}` };
  const named6 = signatures.find(([bytes]) => bytes.every((byte, at) => begin[at] === byte));
  return named6 ? { refused: `This is ${named6[1]}. ${convert}` } : null;
}

// src/reading/capture/file.ts
var longestFrame = 262144;
function createFileReader(begin, taker) {
  const format = formatOf(begin);
  if (!format) throw new RangeError("This is no capture: give what tcpdump -w wrote (pcap or pcapng).");
  if ("refused" in format) throw new RangeError(format.refused);
  return format.format === "pcap" ? createPcapReader(begin, taker) : createPcapngReader(taker);
}
function createPcapReader(begin, taker) {
  const magic = new DataView(begin.buffer, begin.byteOffset, begin.byteLength).getUint32(0);
  const little = magic === 3569595041 || magic === 1295823521;
  const fraction = magic === 2712812621 || magic === 1295823521 ? 1e-9 : 1e-6;
  let link = -1;
  let damaged = null;
  const read = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    if (link < 0) {
      if (bytes.length < headBytes) return 0;
      link = view.getUint32(20, little) & 65535;
      at = headBytes;
    }
    const last2 = bytes.length - 16;
    while (at <= last2) {
      const captured = view.getUint32(at + 8, little);
      if (captured > longestFrame) {
        damaged = `a packet says that it has ${captured} bytes: what follows cannot be read`;
        return bytes.length;
      }
      const end3 = at + 16 + captured;
      if (end3 > bytes.length) break;
      const time = view.getUint32(at, little) + view.getUint32(at + 4, little) * fraction;
      taker.take(bytes, at + 16, end3, view.getUint32(at + 12, little), link, time);
      at = end3;
    }
    return at;
  };
  return {
    format: "pcap",
    read,
    get damaged() {
      return damaged;
    }
  };
}
var isNumbered = (type) => type === 2989 || type === 1073744813 || type === 9;
var noInterface = { link: -1, unit: 1e-6, offset: 0, snap: 0 };
var mostInterfaces = 4096;
function createPcapngReader(taker) {
  let little = true;
  let interfaces = [];
  let damaged = null;
  let passing = 0;
  const read = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = Math.min(passing, bytes.length);
    passing -= at;
    while (passing === 0 && at + 12 <= bytes.length) {
      const type = view.getUint32(at, little);
      if (type === 168627466) {
        const order = view.getUint32(at + 8);
        if (order !== 439041101 && order !== 1295788826) return broken(bytes, "a section does not say its byte order");
        little = order === 1295788826;
        interfaces = [];
      }
      const length = view.getUint32(at + 4, little);
      if (length < 12 || length % 4 !== 0) return broken(bytes, `a block says that it has ${length} bytes`);
      const isRead = type === 1 || type === 6 || type === 3 || type === 2;
      if (isRead && length > longestFrame + 65536) return broken(bytes, `a packet says that it has ${length} bytes`);
      if (at + length > bytes.length) {
        if (isRead) break;
        if (isNumbered(type)) taker.number();
        passing = length - (bytes.length - at);
        return bytes.length;
      }
      if (isRead) take(bytes, view, at, length, type);
      else if (isNumbered(type)) taker.number();
      if (damaged) return bytes.length;
      at += length;
    }
    return at;
  };
  const broken = (bytes, why) => {
    damaged = `${why}: what follows cannot be read`;
    return bytes.length;
  };
  const take = (bytes, view, at, length, type) => {
    const end3 = at + length - 4;
    if (type === 1) {
      if (length >= 20 && interfaces.length < mostInterfaces) interfaces.push(interfaceOf(view, at, end3, little));
      return;
    }
    if (type === 3) {
      if (length < 16) return;
      const long = view.getUint32(at + 8, little);
      const start3 = at + 12;
      const { link: link2, snap } = interfaces[0] ?? noInterface;
      taker.take(bytes, start3, Math.min(end3, start3 + (snap ? Math.min(long, snap) : long)), long, link2, 0);
      return;
    }
    if (length < 32) return;
    const number2 = type === 6 ? view.getUint32(at + 8, little) : view.getUint16(at + 8, little);
    const { link, unit, offset } = interfaces[number2] ?? noInterface;
    const captured = view.getUint32(at + 20, little);
    const start2 = at + 28;
    if (start2 + captured > end3) {
      damaged = `a packet says that it has ${captured} bytes, more than its block: what follows cannot be read`;
      return;
    }
    const time = (view.getUint32(at + 12, little) * 4294967296 + view.getUint32(at + 16, little)) * unit + offset;
    taker.take(bytes, start2, start2 + captured, view.getUint32(at + 24, little), link, time);
  };
  return {
    format: "pcapng",
    read,
    get damaged() {
      return damaged;
    }
  };
}
function interfaceOf(view, at, end3, little) {
  let [unit, offset] = [1e-6, 0];
  for (let option = at + 16; option + 4 <= end3; ) {
    const code = view.getUint16(option, little);
    const length = view.getUint16(option + 2, little);
    if (code === 0 || option + 4 + length > end3) break;
    if (code === 9 && length >= 1) {
      const resolution = view.getUint8(option + 4);
      unit = resolution & 128 ? 2 ** -(resolution & 127) : 10 ** -resolution;
    }
    if (code === 14 && length >= 8) offset = Number(view.getBigInt64(option + 4, little));
    option += 4 + Math.ceil(length / 4) * 4;
  }
  return { link: view.getUint16(at + 8, little), unit, offset, snap: view.getUint32(at + 12, little) };
}

// src/reading/capture/addresses.ts
init_bytes();
var mostAddresses = 5e4;
function createAddresses() {
  const known4 = /* @__PURE__ */ new Map();
  const known6 = /* @__PURE__ */ new Map();
  const texts = [];
  let [lastA, numberA, lastB, numberB] = [0, -1, 0, -1];
  const add = (text) => {
    if (texts.length >= mostAddresses) return -1;
    return texts.push(text) - 1;
  };
  return {
    of4: (bytes, at) => {
      const value = uint32(bytes, at) | 0;
      if (value === lastA && numberA >= 0) return numberA;
      if (value === lastB && numberB >= 0) return numberB;
      let number2 = known4.get(value);
      if (number2 === void 0) {
        number2 = add(`${value >>> 24}.${value >>> 16 & 255}.${value >>> 8 & 255}.${value & 255}`);
        if (number2 >= 0) known4.set(value, number2);
      }
      [lastB, numberB] = [lastA, numberA];
      [lastA, numberA] = [value, number2];
      return number2;
    },
    of6: (bytes, at) => {
      const key = hex2(bytes, at, at + 16);
      let number2 = known6.get(key);
      if (number2 === void 0) {
        number2 = add(text6(bytes, at));
        if (number2 >= 0) known6.set(key, number2);
      }
      return number2;
    },
    text: (number2) => texts[number2] ?? "?"
  };
}
function text6(bytes, at) {
  const groups3 = Array.from({ length: 8 }, (_, index) => uint16(bytes, at + 2 * index));
  let [best, bestLength] = [-1, 1];
  for (let from2 = 0; from2 < 8; ) {
    let to2 = from2;
    while (to2 < 8 && groups3[to2] === 0) to2 += 1;
    if (to2 - from2 > bestLength) [best, bestLength] = [from2, to2 - from2];
    from2 = Math.max(to2, from2 + 1);
  }
  const words2 = groups3.map((group) => group.toString(16));
  if (best < 0) return words2.join(":");
  return `${words2.slice(0, best).join(":")}::${words2.slice(best + bestLength).join(":")}`;
}

// src/reading/capture/bgp-later.ts
var tcpHeader = 20;
function createBgpLater(moment, addresses) {
  let gatherer = null;
  let waiting = [];
  const load = async () => {
    if (waiting.length === 0) return;
    const { bgp: bgp6 } = await Promise.resolve().then(() => (init_bgp(), bgp_exports));
    gatherer ??= bgp6.createBgpGatherer(moment, addresses);
    const now = { ...moment };
    for (const { bytes, segment, packet: packet3, time } of waiting) {
      Object.assign(moment, { packet: packet3, time });
      gatherer.take(bytes, segment);
    }
    Object.assign(moment, now);
    waiting = [];
  };
  return {
    take: (bytes, segment) => {
      if (gatherer) gatherer.take(bytes, segment);
      else waiting.push({ ...copyOf(bytes, segment), ...moment });
    },
    get isWaiting() {
      return waiting.length > 0;
    },
    load,
    facts: async () => {
      await load();
      return gatherer?.facts() ?? { connections: [], more: 0 };
    }
  };
}
function copyOf(bytes, segment) {
  const from2 = segment.options - tcpHeader;
  const { options, start: start2, end: end3 } = segment;
  return { bytes: bytes.slice(from2, end3), segment: { ...segment, options: options - from2, start: start2 - from2, end: end3 - from2 } };
}

// src/reading/capture/esp-gatherer.ts
var mostFlows = 1e3;
function createEspGatherer(moment, addresses) {
  const bySpi = /* @__PURE__ */ new Map();
  const flows2 = [];
  let more = 0;
  let last2 = null;
  const find = (spi2, from2, to2, fromPort) => {
    for (let flow = bySpi.get(spi2) ?? null; flow; flow = flow.next)
      if (flow.from === from2 && flow.to === to2 && flow.fromPort === fromPort) return flow;
    return null;
  };
  return {
    take: (spi2, sequence, bytes, from2, to2, fromPort, toPort, isAh) => {
      let flow = last2?.spi === spi2 && last2.from === from2 && last2.to === to2 && last2.fromPort === fromPort ? last2 : find(spi2, from2, to2, fromPort);
      if (!flow) {
        if (flows2.length >= mostFlows) {
          more += 1;
          return;
        }
        flow = {
          spi: spi2,
          from: from2,
          to: to2,
          isAh,
          fromPort,
          toPort,
          packets: 0,
          bytes: 0,
          largest: 0,
          first: { packet: moment.packet, time: moment.time, sequence },
          lastPacket: 0,
          lastTime: 0,
          lastSequence: 0,
          next: bySpi.get(spi2) ?? null
        };
        bySpi.set(spi2, flow);
        flows2.push(flow);
      }
      last2 = flow;
      flow.packets += 1;
      flow.bytes += bytes;
      if (bytes > flow.largest) flow.largest = bytes;
      flow.lastPacket = moment.packet;
      flow.lastTime = moment.time;
      flow.lastSequence = sequence;
    },
    facts: () => ({ flows: flows2.map((flow) => factsOf4(flow, addresses)), more })
  };
}
function factsOf4(flow, addresses) {
  return {
    protocol: flow.isAh ? "AH" : "ESP",
    from: addresses.text(flow.from),
    to: addresses.text(flow.to),
    spi: (flow.spi >>> 0).toString(16).padStart(8, "0"),
    encapsulated: flow.fromPort !== 0,
    ports: flow.fromPort === 0 ? null : [flow.fromPort, flow.toPort],
    packets: flow.packets,
    bytes: flow.bytes,
    largest: flow.largest,
    first: flow.first,
    last: { packet: flow.lastPacket, time: flow.lastTime, sequence: flow.lastSequence }
  };
}

// src/reading/capture/extension-headers.ts
init_bytes();
var mostHeaders = 16;
var passed2 = /* @__PURE__ */ new Set([0, 43, 60, 135, 139, 140]);
var fragmentHeader = 44;
function passHeaders(bytes, end3, header) {
  for (let headers = 0; headers < mostHeaders; headers += 1) {
    if (!passed2.has(header.protocol)) return true;
    if (header.at + 8 > end3) return false;
    const size2 = 8 + (bytes[header.at + 1] ?? 0) * 8;
    header.protocol = bytes[header.at] ?? 0;
    header.at += size2;
  }
  return false;
}
var splitOf = (bytes, { at }) => uint16(bytes, at + 2) & 65529;

// src/reading/capture/fragments.ts
init_bytes();

// src/reading/capture/protocols.ts
var names4 = { 1: "ICMP", 6: "TCP", 17: "UDP", 47: "GRE", 50: "ESP", 51: "AH", 58: "ICMPv6" };
var protocolName = (number2) => names4[number2] ?? `protocol ${number2}`;

// src/reading/capture/fragments.ts
var mostPending = 128;
var mostLost = 20;
var mostParts = 256;
var longest5 = 65535;
var patience = 2;
function createFragments(moment, addresses) {
  const pending = /* @__PURE__ */ new Map();
  const whole2 = /* @__PURE__ */ new Map();
  const lost2 = [];
  const lose = ({ packet: packet3, time, from: from2, to: to2, protocol, parts }) => {
    const first2 = parts.get(0);
    if (lost2.length < mostLost)
      lost2.push({
        packet: packet3,
        time,
        from: addresses.text(from2),
        to: addresses.text(to2),
        protocol: protocolName(protocol),
        hasFirst: first2 !== void 0,
        ike: protocol === 17 && first2 !== void 0 && isIkePort(first2)
      });
  };
  return {
    take: (key, from2, to2, protocol, offset, isLast, bytes, start2, end3) => {
      if (offset + end3 - start2 > longest5) return null;
      const doneAt = whole2.get(key);
      if (doneAt !== void 0 && moment.time - doneAt <= patience) return null;
      let one = pending.get(key);
      if (!one) {
        const [oldest] = pending;
        if (oldest && pending.size >= mostPending) {
          pending.delete(oldest[0]);
          if (moment.time - oldest[1].time > patience) lose(oldest[1]);
        }
        one = { from: from2, to: to2, protocol, packet: moment.packet, time: moment.time, parts: /* @__PURE__ */ new Map(), total: -1 };
        pending.set(key, one);
      }
      if (!one.parts.has(offset) && one.parts.size < mostParts) one.parts.set(offset, bytes.slice(start2, end3));
      if (isLast) one.total = offset + end3 - start2;
      const packet3 = one.total < 0 ? null : together3(one);
      if (!packet3) return null;
      pending.delete(key);
      const [before3] = whole2;
      if (before3 && whole2.size >= mostPending) whole2.delete(before3[0]);
      whole2.delete(key);
      whole2.set(key, moment.time);
      return packet3;
    },
    lost: (end3) => {
      for (const one of pending.values()) if (end3 - one.time > patience) lose(one);
      return lost2;
    }
  };
}
function together3({ parts, total }) {
  let have = 0;
  for (const part2 of parts.values()) have += part2.length;
  if (have < total) return null;
  const packet3 = new Uint8Array(total);
  let to2 = 0;
  for (const [offset, part2] of [...parts].sort(([one], [other2]) => one - other2)) {
    if (offset > to2 || offset + part2.length > total) return null;
    packet3.set(part2, offset);
    to2 = Math.max(to2, offset + part2.length);
  }
  return to2 === total ? packet3 : null;
}
var isIkePort = (bytes) => [0, 2].some((at) => uint16(bytes, at) === 500 || uint16(bytes, at) === 4500);

// src/reading/capture/frame.ts
init_bytes();
var names5 = {
  0: "loopback",
  1: "Ethernet",
  9: "PPP",
  12: "raw IP",
  14: "raw IP",
  50: "PPP",
  51: "PPPoE",
  101: "raw IP",
  104: "Cisco HDLC",
  105: "Wi-Fi",
  108: "loopback",
  109: "enc (a tunnel of BSD)",
  113: "Linux cooked",
  117: "pflog",
  127: "Wi-Fi",
  228: "raw IP",
  229: "raw IP",
  276: "Linux cooked 2"
};
var linkName = (link) => link < 0 ? "no interface" : names5[link] ?? `link type ${link}`;
var mostTags = 8;
function insideOf2(bytes, start2, end3, link, found) {
  found.version = 0;
  found.at = start2;
  found.named = null;
  switch (link) {
    case 1:
      if (end3 - start2 >= 14) ofEtherType(bytes, start2 + 12, end3, found);
      return;
    case 113:
      if (end3 - start2 >= 16) ofEtherType(bytes, start2 + 14, end3, found);
      return;
    case 276:
      if (end3 - start2 < 20) return;
      ofProtocol(bytes, start2 + 20, end3, uint16(bytes, start2), found);
      return;
    case 0:
    case 108:
      if (end3 - start2 >= 4) raw2(bytes, start2 + 4, end3, found);
      return;
    case 12:
    case 14:
    case 101:
    case 228:
    case 229:
      raw2(bytes, start2, end3, found);
      return;
    case 109:
      if (end3 - start2 >= 12) raw2(bytes, start2 + 12, end3, found);
      return;
    case 117:
      if (end3 - start2 >= 4) raw2(bytes, start2 + ((bytes[start2] ?? 0) + 3 & ~3), end3, found);
      return;
    case 9:
      ofPpp(bytes, start2, end3, found);
      return;
    case 50:
      if (end3 - start2 >= 4) ofPpp(bytes, start2, end3, found);
      return;
    case 51:
      if (end3 - start2 >= 8) ofPpp(bytes, start2 + 6, end3, found);
      return;
    case 104:
      if (end3 - start2 >= 4) ofEtherType(bytes, start2 + 2, end3, found);
      return;
    default:
      found.named = linkName(link);
  }
}
var isTag = (type) => type === 33024 || type === 34984 || type === 37120 || type === 37376;
function ofEtherType(bytes, at, end3, found) {
  for (let tags = 0; tags <= mostTags && at + 2 <= end3; tags += 1) {
    const type = uint16(bytes, at);
    if (!isTag(type)) {
      ofProtocol(bytes, at + 2, end3, type, found);
      return;
    }
    at += 4;
  }
}
function ofProtocol(bytes, at, end3, type, found) {
  switch (type) {
    case 2048:
    case 34525:
      raw2(bytes, at, end3, found);
      return;
    case 34916:
      if (end3 - at >= 8) ofPpp(bytes, at + 6, end3, found);
      return;
    case 34887:
    case 34888:
      ofMpls(bytes, at, end3, found);
      return;
    case 35045:
      found.named = "MACsec";
      return;
    default:
      if (isTag(type)) ofEtherType(bytes, at + 2, end3, found);
      if (type < 1536 && bytes[at] === 170 && bytes[at + 1] === 170) ofEtherType(bytes, at + 6, end3, found);
  }
}
function ofPpp(bytes, at, end3, found) {
  if (bytes[at] === 255 && bytes[at + 1] === 3) at += 2;
  if (at + 2 > end3) return;
  const short = ((bytes[at] ?? 0) & 1) === 1;
  const protocol = short ? bytes[at] ?? 0 : uint16(bytes, at);
  if (protocol === 33 || protocol === 87) raw2(bytes, at + (short ? 1 : 2), end3, found);
}
function ofMpls(bytes, at, end3, found) {
  for (let labels = 0; labels < mostTags && at + 4 <= end3; labels += 1) {
    const isLast = ((bytes[at + 2] ?? 0) & 1) === 1;
    at += 4;
    if (isLast) {
      raw2(bytes, at, end3, found);
      return;
    }
  }
}
function raw2(bytes, at, end3, found) {
  if (at >= end3) return;
  const version = (bytes[at] ?? 0) >> 4;
  if (version !== 4 && version !== 6) return;
  found.version = version;
  found.at = at;
}

// src/reading/capture/icmp-gatherer.ts
init_bytes();
var codes4 = {
  0: "net unreachable",
  1: "host unreachable",
  2: "protocol unreachable",
  3: "port unreachable",
  4: "need to frag",
  5: "source route failed",
  9: "net prohibited",
  10: "host prohibited",
  13: "admin prohibited filter"
};
var codes6 = {
  0: "no route",
  1: "admin prohibited",
  2: "beyond scope",
  3: "address unreachable",
  4: "port unreachable",
  5: "source address failed policy",
  6: "reject route"
};
var mostErrors = 200;
function createIcmpGatherer(moment, addresses) {
  const errors = /* @__PURE__ */ new Map();
  let more = 0;
  return {
    take: (version, bytes, start2, end3, from2, to2) => {
      const type = bytes[start2] ?? 0;
      const code = bytes[start2 + 1] ?? 0;
      const isError2 = version === 4 ? type === 3 || type === 11 || type === 4 : type >= 1 && type <= 4;
      if (!isError2 || end3 - start2 < 8) return false;
      const about = quoted(bytes, start2 + 8, end3, addresses);
      const key = `${from2} ${to2} ${type} ${code} ${about?.protocol} ${about?.from} ${about?.to} ${about?.ports?.[1]}`;
      const known3 = errors.get(key);
      if (known3) {
        known3.times += 1;
        known3.last = moment.packet;
        return true;
      }
      if (errors.size >= mostErrors) {
        more += 1;
        return true;
      }
      const mtu4 = type === 3 && code === 4 ? uint16(bytes, start2 + 6) : 0;
      const mtu = version === 4 ? mtu4 : type === 2 ? uint32(bytes, start2 + 4) : 0;
      errors.set(key, {
        packet: moment.packet,
        time: moment.time,
        from: addresses.text(from2),
        to: addresses.text(to2),
        type,
        code,
        says: saysOf2(version, type, code),
        mtu: mtu || null,
        about,
        times: 1,
        last: moment.packet
      });
      return true;
    },
    facts: () => ({ errors: [...errors.values()], more })
  };
}
function saysOf2(version, type, code) {
  if (version === 4) return type === 3 ? codes4[code] ?? `unreachable ${code}` : type === 11 ? "time exceeded" : "source quench";
  if (type === 1) return codes6[code] ?? `unreachable ${code}`;
  return type === 2 ? "packet too big" : type === 3 ? "time exceeded" : "parameter problem";
}
function quoted(bytes, at, end3, addresses) {
  const version = (bytes[at] ?? 0) >> 4;
  if (version !== 4 && version !== 6) return null;
  const header = version === 4 ? { protocol: bytes[at + 9] ?? 0, at: at + ((bytes[at] ?? 0) & 15) * 4 } : { protocol: bytes[at + 6] ?? 0, at: at + 40 };
  if (header.at < at + 20 || header.at > end3) return null;
  let isFirst = version === 6 || (uint16(bytes, at + 6) & 8191) === 0;
  if (version === 6 && passHeaders(bytes, end3, header) && header.protocol === fragmentHeader && header.at + 8 <= end3) {
    isFirst = (splitOf(bytes, header) & 65528) === 0;
    header.protocol = bytes[header.at] ?? 0;
    header.at += 8;
  }
  const [from2, to2] = version === 4 ? [addresses.of4(bytes, at + 12), addresses.of4(bytes, at + 16)] : [addresses.of6(bytes, at + 8), addresses.of6(bytes, at + 24)];
  const hasPorts = isFirst && (header.protocol === 17 || header.protocol === 6) && header.at + 4 <= end3;
  return {
    protocol: protocolName(header.protocol),
    from: addresses.text(from2),
    to: addresses.text(to2),
    ports: hasPorts ? [uint16(bytes, header.at), uint16(bytes, header.at + 2)] : null
  };
}

// src/ike/transform.ts
var transformTypes = {
  1: "encryption",
  2: "PRF",
  3: "integrity",
  4: "group",
  5: "ESN",
  6: "additional key exchange 1",
  7: "additional key exchange 2",
  8: "additional key exchange 3",
  9: "additional key exchange 4",
  10: "additional key exchange 5",
  11: "additional key exchange 6",
  12: "additional key exchange 7"
};
var cipher = (name3, iv, tag2 = 0) => ({ name: name3, iv, tag: tag2 });
var ciphers = {
  2: cipher("DES", 8),
  3: cipher("3DES", 8),
  6: cipher("CAST", 8),
  7: cipher("BLOWFISH", 8),
  11: cipher("NULL", 0),
  12: cipher("AES-CBC", 16),
  13: cipher("AES-CTR", 8),
  14: cipher("AES-CCM-8", 8, 8),
  15: cipher("AES-CCM-12", 8, 12),
  16: cipher("AES-CCM-16", 8, 16),
  18: cipher("AES-GCM-8", 8, 8),
  19: cipher("AES-GCM-12", 8, 12),
  20: cipher("AES-GCM-16", 8, 16),
  23: cipher("CAMELLIA-CBC", 16),
  24: cipher("CAMELLIA-CTR", 8),
  25: cipher("CAMELLIA-CCM-8", 8, 8),
  26: cipher("CAMELLIA-CCM-12", 8, 12),
  27: cipher("CAMELLIA-CCM-16", 8, 16),
  28: cipher("CHACHA20-POLY1305", 8, 16)
};
var prfs = {
  1: ["MD5", 16],
  2: ["SHA1", 20],
  3: ["TIGER", 24],
  4: ["AES-XCBC", 16],
  5: ["SHA2-256", 32],
  6: ["SHA2-384", 48],
  7: ["SHA2-512", 64],
  8: ["AES-CMAC", 16]
};
var integrities = {
  0: ["none", 0],
  1: ["MD5-96", 12],
  2: ["SHA1-96", 12],
  3: ["DES-MAC", 8],
  4: ["KPDK-MD5", 0],
  5: ["AES-XCBC-96", 12],
  6: ["MD5-128", 16],
  7: ["SHA1-160", 20],
  8: ["AES-CMAC-96", 12],
  12: ["SHA2-256-128", 16],
  13: ["SHA2-384-192", 24],
  14: ["SHA2-512-256", 32]
};
var groups2 = namesFrom(
  [
    [0, "none|MODP 768|MODP 1024"],
    [5, "MODP 1536"],
    [
      14,
      "MODP 2048|MODP 3072|MODP 4096|MODP 6144|MODP 8192|ECP 256|ECP 384|ECP 521|MODP 1024/160|MODP 2048/224|MODP 2048/256|ECP 192|ECP 224|brainpool 224|brainpool 256|brainpool 384|brainpool 512|Curve25519|Curve448|GOST 256|GOST 512|ML-KEM 512|ML-KEM 768|ML-KEM 1024"
    ]
  ],
  "|"
);
var cipherOf = (number2) => ciphers[number2] ?? null;
var prfBytes = (number2) => prfs[number2]?.[1] ?? 0;
var integrityBytes = (number2) => integrities[number2]?.[1] ?? 0;
var groupName = (number2) => groups2[number2] === void 0 ? `group ${number2}` : `${number2} (${groups2[number2]})`;
function transformName(type, id, keyLength) {
  switch (type) {
    case 1: {
      const name3 = ciphers[id]?.name ?? `encryption ${id}`;
      return keyLength === null ? name3 : `${name3}-${keyLength}`;
    }
    case 2:
      return prfs[id]?.[0] ?? `PRF ${id}`;
    case 3:
      return integrities[id]?.[0] ?? `integrity ${id}`;
    case 5:
      return id === 0 ? "no ESN" : id === 1 ? "ESN" : `ESN ${id}`;
    default:
      return groupName(id);
  }
}
var encryption1 = {
  1: "DES",
  2: "IDEA",
  3: "BLOWFISH",
  4: "RC5",
  5: "3DES",
  6: "CAST",
  7: "AES-CBC",
  8: "CAMELLIA-CBC"
};
var hash1 = { 1: "MD5", 2: "SHA1", 3: "TIGER", 4: "SHA2-256", 5: "SHA2-384", 6: "SHA2-512" };
var authentication1 = {
  1: "pre-shared key",
  2: "DSS signature",
  3: "RSA signature",
  4: "RSA encryption",
  5: "revised RSA encryption",
  9: "ECDSA 256",
  10: "ECDSA 384",
  11: "ECDSA 521",
  64221: "hybrid RSA",
  65001: "pre-shared key and XAUTH",
  65002: "pre-shared key and XAUTH",
  65005: "RSA signature and XAUTH"
};
function attributeOf(type, value, keyLength) {
  switch (type) {
    case 1: {
      const name3 = encryption1[value] ?? `encryption ${value}`;
      return ["encryption", keyLength === null ? name3 : `${name3}-${keyLength}`];
    }
    case 2:
      return ["hash", hash1[value] ?? `hash ${value}`];
    case 3:
      return ["authentication", authentication1[value] ?? `authentication ${value}`];
    case 4:
      return ["group", groupName(value)];
    case 12:
      return ["lifetime", String(value)];
    default:
      return null;
  }
}

// src/reading/capture/ike-sa.ts
init_bytes();

// src/ike/payload.ts
var payload1 = { sa: 1, ke: 4, id: 5, cert: 6, hash: 8, nonce: 10, notify: 11, del: 12, vendor: 13, natD: 20 };
var payload2 = { sa: 33, ke: 34, nonce: 40, notify: 41, del: 42, vendor: 43, encrypted: 46, fragment: 53 };
var version13 = {
  1: "SA",
  2: "P",
  3: "T",
  4: "KE",
  5: "ID",
  6: "CERT",
  7: "CERTREQ",
  8: "HASH",
  9: "SIG",
  10: "NONCE",
  11: "N",
  12: "D",
  13: "VID",
  14: "ATTR",
  20: "NAT-D",
  21: "NAT-OA",
  130: "NAT-D",
  131: "NAT-OA",
  132: "FRAGMENT"
};
var version23 = {
  33: "SA",
  34: "KE",
  35: "IDi",
  36: "IDr",
  37: "CERT",
  38: "CERTREQ",
  39: "AUTH",
  40: "NONCE",
  41: "N",
  42: "D",
  43: "VID",
  44: "TSi",
  45: "TSr",
  46: "SK",
  47: "CP",
  48: "EAP",
  53: "SKF",
  54: "PS"
};
var payloadName = (version, number2) => (version === 1 ? version13 : version23)[number2] ?? `payload ${number2}`;

// src/ike/vendor.ts
var known2 = [
  ["4a131c81070358455c5728f20e95452f", "NAT traversal (RFC 3947)"],
  ["7d9419a65310ca6f2c179d9215529d56", "NAT traversal (draft 3)"],
  ["90cb80913ebb696e086381b5ec427b1f", "NAT traversal (draft 2)"],
  ["cd60464335df21f87cfdb2fc68b6a448", "NAT traversal (draft 2)"],
  ["4485152d18b6bbcd0be8a8469579ddcc", "NAT traversal (draft 0)"],
  ["afcad71368a1f1c96b8696fc775701", "dead peer detection"],
  ["09002689dfd6b712", "XAUTH"],
  ["12f5f28c457168a9702d9fe274cc", "Cisco Unity"],
  ["4048b7d56ebce88525e7de7f00d6c2d3", "IKEv1 fragmentation"],
  ["882fe56d6fd20dbc2251613b2ebe5beb", "strongSwan"],
  ["1e2b516905991c7d7c96fcbfb587e461", "Windows"],
  ["f4ed19e0c114eb516faaac0ee37daf28", "Check Point"],
  ["1d6e178f6c2c0be284985465450fe9d4", "FortiGate"],
  ["8299031757a36082c6a621de", "FortiGate"]
];
var printable = /^[\x20-\x7e]{4,}$/;
function vendorName(bytes) {
  const hex3 = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const named6 = known2.find(([begin]) => hex3.startsWith(begin));
  if (named6) return named6[1];
  const text = String.fromCharCode(...bytes.subarray(0, 64));
  return printable.test(text) ? text : hex3.slice(0, 32);
}

// src/reading/capture/ike-message.ts
init_bytes();
var ikeHeader = 28;
var mostPayloads = 64;
var mostTransforms = 400;
function isIke(bytes, start2, end3) {
  if (end3 - start2 < ikeHeader) return false;
  const version = bytes[start2 + 17] ?? 0;
  const exchange = bytes[start2 + 18] ?? 0;
  const length = uint32(bytes, start2 + 24);
  if (length < ikeHeader || length > end3 - start2 + 65535) return false;
  return version >> 4 === 1 ? exchange <= 6 || exchange === 32 || exchange === 33 : version >> 4 === 2 && exchange >= 34 && exchange <= 60;
}
function decodeIke(bytes) {
  const version = (bytes[17] ?? 0) >> 4 === 1 ? 1 : 2;
  const flags2 = bytes[19] ?? 0;
  const length = uint32(bytes, 24);
  const end3 = Math.min(bytes.length, length);
  const number2 = bytes[18] ?? 0;
  const payloads = [];
  const proposals = [];
  const notifies = [];
  const vendors = [];
  const nat = { source: [], destination: [] };
  let group = null;
  let fragment = null;
  let encrypted = version === 1 && (flags2 & 1) === 1;
  let isCut = bytes.length < length;
  let next = bytes[16] ?? 0;
  for (let at = ikeHeader; !encrypted && next !== 0 && payloads.length < mostPayloads; ) {
    if (at + 4 > end3) {
      isCut = true;
      break;
    }
    const size2 = uint16(bytes, at + 2);
    payloads.push(payloadName(version, next));
    const to2 = Math.min(end3, at + size2);
    if (size2 < 4 || at + size2 > end3) isCut = true;
    if (version === 2 && (next === payload2.encrypted || next === payload2.fragment)) {
      encrypted = true;
      if (next === payload2.fragment && at + 8 <= end3) fragment = { number: uint16(bytes, at + 4), of: uint16(bytes, at + 6) };
      break;
    }
    read(version, next, at + 4, to2);
    if (size2 < 4) break;
    next = bytes[at] ?? 0;
    at += size2;
  }
  function read(of, type, at, to2) {
    if (of === 1) {
      if (type === payload1.sa) proposals.push(...proposals1(bytes, at + 8, to2));
      else if (type === payload1.notify) pushNotify(1, uint16(bytes, at + 6), at + 8 + (bytes[at + 5] ?? 0), to2);
      else if (type === payload1.vendor) vendors.push(vendorName(bytes.subarray(at, to2)));
      else if (type === payload1.natD || type === 130) {
        if (nat.destination.length) nat.source.push(hex2(bytes, at, to2));
        else nat.destination.push(hex2(bytes, at, to2));
      }
      return;
    }
    if (type === payload2.sa) proposals.push(...proposals2(bytes, at, to2));
    else if (type === payload2.ke && at + 2 <= to2) group = uint16(bytes, at);
    else if (type === payload2.vendor) vendors.push(vendorName(bytes.subarray(at, to2)));
    else if (type === payload2.notify && at + 4 <= to2) {
      const kind = uint16(bytes, at + 2);
      const data = at + 4 + (bytes[at + 1] ?? 0);
      if (kind === 16388) nat.source.push(hex2(bytes, data, to2));
      if (kind === 16389) nat.destination.push(hex2(bytes, data, to2));
      pushNotify(2, kind, data, to2);
    }
  }
  function pushNotify(of, type, data, to2) {
    notifies.push({ type, name: notifyName(of, type), isError: isError(type), data: hex2(bytes, data, Math.min(to2, data + 24)) });
  }
  const hashName = proposals[0]?.transforms.find(({ what }) => what === "hash")?.name ?? null;
  return {
    version,
    flags: flags2,
    nat,
    hashName,
    clear: {
      exchange: exchangeName(version, number2),
      number: number2,
      id: uint32(bytes, 20),
      length,
      encrypted,
      isCut,
      payloads,
      proposals,
      group,
      notifies,
      vendors,
      fragment
    }
  };
}
var protocols = { 1: "IKE", 2: "AH", 3: "ESP" };
var protocolOf = (number2) => number2 === 1 || number2 === 2 || number2 === 3 ? protocols[number2] : "other";
function proposals2(bytes, at, end3) {
  const found = [];
  while (at + 8 <= end3) {
    const size2 = uint16(bytes, at + 2);
    const to2 = Math.min(end3, at + size2);
    const transforms = [];
    let inner = at + 8 + (bytes[at + 6] ?? 0);
    while (inner + 8 <= to2 && transforms.length < mostTransforms) {
      const length = uint16(bytes, inner + 2);
      const type = bytes[inner + 4] ?? 0;
      const id = uint16(bytes, inner + 6);
      const keyLength = keyLengthIn(bytes, inner + 8, Math.min(to2, inner + length));
      transforms.push({ what: transformTypes[type] ?? `transform ${type}`, name: transformName(type, id, keyLength), id, keyLength });
      if (length < 8) break;
      inner += length;
    }
    found.push({ number: bytes[at + 4] ?? 0, protocol: protocolOf(bytes[at + 5] ?? 0), transforms });
    if (size2 < 8 || bytes[at] === 0) break;
    at += size2;
  }
  return found;
}
function keyLengthIn(bytes, at, end3) {
  while (at + 4 <= end3) {
    const type = uint16(bytes, at);
    if (type === 32782) return uint16(bytes, at + 2);
    at += type & 32768 ? 4 : 4 + uint16(bytes, at + 2);
  }
  return null;
}
function proposals1(bytes, at, end3) {
  const found = [];
  while (at + 8 <= end3) {
    const size2 = uint16(bytes, at + 2);
    const to2 = Math.min(end3, at + size2);
    const protocol = protocolOf(bytes[at + 5] ?? 0);
    let inner = at + 8 + (bytes[at + 6] ?? 0);
    while (inner + 8 <= to2 && found.length < mostTransforms) {
      const length = uint16(bytes, inner + 2);
      found.push({ number: bytes[inner + 4] ?? 0, protocol, transforms: attributes1(bytes, inner + 8, Math.min(to2, inner + length)) });
      if (length < 8) break;
      inner += length;
    }
    if (size2 < 8 || bytes[at] === 0) break;
    at += size2;
  }
  return found;
}
function attributes1(bytes, at, end3) {
  const values2 = [];
  while (at + 4 <= end3 && values2.length < 32) {
    const type = uint16(bytes, at);
    const value = uint16(bytes, at + 2);
    if (type & 32768) {
      values2.push([type & 32767, value]);
      at += 4;
      continue;
    }
    if (value === 4 && at + 8 <= end3) values2.push([type, uint32(bytes, at + 4)]);
    at += 4 + value;
  }
  const keyLength = values2.find(([type]) => type === 14)?.[1] ?? null;
  return values2.flatMap(([type, value]) => {
    const named6 = attributeOf(type, value, keyLength);
    return named6 ? { what: named6[0], name: named6[1], id: value, keyLength: type === 1 ? keyLength : null } : [];
  });
}

// src/reading/capture/ike-sa.ts
async function saFacts(sa2, addresses) {
  const read = sa2.messages.map((kept) => ({ kept, decoded: decodeIke(kept.bytes) }));
  const messages = read.map(({ kept, decoded }) => messageFacts(sa2, kept, decoded, addresses));
  const offers = messages.filter(({ from: from2, proposals }) => from2 === "initiator" && proposals.length);
  const chosen2 = messages.findLast(({ from: from2, proposals }) => from2 === "responder" && proposals.length);
  const spiR = read.map(({ kept }) => hex2(kept.bytes, 8, 16)).findLast((spi2) => /[1-9a-f]/.test(spi2));
  return {
    version: sa2.version,
    initiator: { address: addresses.text(sa2.initiator), port: sa2.initiatorPort },
    responder: { address: addresses.text(sa2.responder), port: sa2.responderPort },
    spi: { initiator: hex2(read[0]?.kept.bytes ?? new Uint8Array(8), 0, 8), responder: spiR ?? null },
    messages,
    offered: offers.at(-1)?.proposals ?? [],
    chosen: chosen2?.proposals[0] ?? null,
    nat: await natOf(read, addresses),
    more: sa2.more
  };
}
function messageFacts(sa2, kept, { clear, flags: flags2 }, addresses) {
  const { packet: packet3, time, again, times: times2, ttl, inFragments } = kept;
  return {
    packet: packet3,
    time,
    from: kept.byInitiator ? "initiator" : "responder",
    ports: [kept.fromPort, kept.toPort],
    addresses: [addresses.text(kept.from), addresses.text(kept.to)],
    ...clear,
    // Version 1 marks no answers: in the first exchange it is what comes from the other end.
    isAnswer: sa2.version === 2 ? (flags2 & 32) !== 0 : !kept.byInitiator,
    isCut: kept.have < clear.length || !clear.encrypted && clear.isCut,
    again,
    times: times2,
    ttl,
    inFragments
  };
}
var hashes = { SHA1: "SHA-1", "SHA2-256": "SHA-256", "SHA2-384": "SHA-384", "SHA2-512": "SHA-512" };
async function natOf(read, addresses) {
  const version14 = read.some(({ decoded }) => decoded.version === 1);
  const hashName = version14 ? read.findLast(({ decoded }) => decoded.hashName)?.decoded.hashName : "SHA1";
  const hash = hashes[hashName ?? ""];
  const said2 = read.filter(({ decoded: { nat } }) => nat.source.length && nat.destination.length);
  if (!hash || !said2.length || !hasDigests()) return null;
  const found = { initiator: "no", responder: "no" };
  for (const { kept, decoded } of said2) {
    const own3 = kept.byInitiator ? "initiator" : "responder";
    const other2 = kept.byInitiator ? "responder" : "initiator";
    const spis = kept.bytes.subarray(0, 16);
    const of = (address15, port3) => hashOf2(hash, spis, addresses.text(address15), port3);
    if (!decoded.nat.source.includes(await of(kept.from, kept.fromPort))) found[own3] = "before here";
    if (!decoded.nat.destination.includes(await of(kept.to, kept.toPort)))
      found[other2] = found[other2] === "no" ? "behind here" : found[other2];
  }
  return found;
}
var hasDigests = () => globalThis.crypto?.subtle !== void 0;
async function hashOf2(hash, spis, address15, port3) {
  const bytes = addressBytes(address15);
  const all2 = new Uint8Array(16 + bytes.length + 2);
  all2.set(spis);
  all2.set(bytes, 16);
  all2[16 + bytes.length] = port3 >> 8;
  all2[17 + bytes.length] = port3 & 255;
  const digest = new Uint8Array(await crypto.subtle.digest(hash, all2));
  return hex2(digest, 0, digest.length);
}
function addressBytes(address15) {
  if (!address15.includes(":")) return Uint8Array.from(address15.split("."), Number);
  const [head4 = "", tail] = address15.split("::");
  const words2 = (text) => text ? text.split(":").map((word) => parseInt(word, 16)) : [];
  const [before3, after] = [words2(head4), words2(tail ?? "")];
  const groups3 = [...before3, ...Array.from({ length: 8 - before3.length - after.length }, () => 0), ...after];
  return Uint8Array.from(groups3.flatMap((group) => [group >> 8, group & 255]));
}
function roomIn({ length, fragment }, chosen2) {
  if (!chosen2 || fragment) return null;
  const idOf = (what) => chosen2.transforms.find((one) => one.what === what)?.id ?? -1;
  const cipher2 = cipherOf(idOf("encryption"));
  if (!cipher2) return null;
  return length - 28 - 4 - cipher2.iv - (cipher2.tag || integrityBytes(idOf("integrity"))) - 1;
}

// src/reading/capture/ike-gatherer.ts
init_bytes();
init_moment();
init_peers();
var [firstSas, lastSas] = [16, 32];
var mostSas = 500;
var [firstMessages2, lastMessages2] = [40, 24];
var mostAgain = 24;
var mostClear = 8192;
var mostEncrypted = 64;
var lookBack = 8;
function createIkeGatherer(moment, addresses) {
  const sas = createPeers(mostSas, firstSas, lastSas);
  let last2 = null;
  const find = (high, low) => {
    if (last2?.spiHigh === high && last2.spiLow === low) return last2;
    for (let sa2 = sas.newest(high ^ low); sa2; sa2 = sa2.next) if (sa2.spiHigh === high && sa2.spiLow === low) return sa2;
    return null;
  };
  const begin = (high, low, version, from2, to2, isFirst) => {
    if (!sas.hasRoom(from2, to2, isFirst)) return null;
    const sa2 = {
      key: high ^ low,
      spiHigh: high,
      spiLow: low,
      version,
      initiator: -1,
      responder: -1,
      initiatorPort: 0,
      responderPort: 0,
      messages: [],
      more: 0,
      next: null
    };
    sas.add(sa2, from2, to2);
    return sa2;
  };
  return {
    take: (bytes, start2, end3, from2, to2, fromPort, toPort, ttl, inFragments) => {
      const high = uint32(bytes, start2) | 0;
      const low = uint32(bytes, start2 + 4) | 0;
      const flags2 = bytes[start2 + 19] ?? 0;
      const version = (bytes[start2 + 17] ?? 0) >> 4 === 1 ? 1 : 2;
      const sa2 = find(high, low) ?? begin(high, low, version, from2, to2, uint32(bytes, start2 + 8) === 0 && uint32(bytes, start2 + 12) === 0);
      if (!sa2) return;
      last2 = sa2;
      const byInitiator = version === 2 ? (flags2 & 8) !== 0 : sa2.initiator < 0 || isInitiator(sa2, from2, fromPort);
      place(sa2, byInitiator, from2, to2, fromPort, toPort);
      const length = uint32(bytes, start2 + 24);
      const have = Math.min(end3 - start2, length);
      const print = printOf(bytes, start2, have, length);
      const { messages } = sa2;
      for (let at = messages.length - 1; at >= 0 && at >= messages.length - lookBack; at -= 1) {
        const message = messages[at];
        if (message?.print !== print || message.from !== from2 || message.have !== have) continue;
        message.times += 1;
        if (message.again.length < mostAgain) message.again.push({ packet: moment.packet, time: moment.time });
        return;
      }
      const next = bytes[start2 + 16] ?? 0;
      const isHidden = version === 2 ? next === 46 || next === 53 : (flags2 & 1) === 1;
      const kept = {
        print,
        bytes: bytes.slice(start2, start2 + Math.min(have, isHidden ? mostEncrypted : mostClear)),
        packet: moment.packet,
        time: moment.time,
        from: from2,
        to: to2,
        fromPort,
        toPort,
        byInitiator,
        ttl,
        inFragments,
        have,
        again: [],
        times: 1
      };
      if (keep(messages, kept, firstMessages2, lastMessages2)) sa2.more += 1;
    },
    facts: async () => {
      const all2 = sas.all().sort((a, b) => (a.messages[0]?.packet ?? 0) - (b.messages[0]?.packet ?? 0));
      return { sas: await Promise.all(all2.map((sa2) => saFacts(sa2, addresses))), more: sas.more };
    }
  };
}
var isInitiator = (sa2, from2, fromPort) => sa2.initiator === sa2.responder ? fromPort === sa2.initiatorPort : from2 === sa2.initiator;
function place(sa2, byInitiator, from2, to2, fromPort, toPort) {
  if (sa2.initiator >= 0) return;
  sa2.initiator = byInitiator ? from2 : to2;
  sa2.responder = byInitiator ? to2 : from2;
  sa2.initiatorPort = byInitiator ? fromPort : toPort;
  sa2.responderPort = byInitiator ? toPort : fromPort;
}
function printOf(bytes, start2, have, length) {
  let print = length | 0;
  const header = Math.min(have, 60);
  for (let at = 8; at + 4 <= header; at += 4) print = Math.imul(print, 31) + uint32(bytes, start2 + at) | 0;
  const step = Math.max(4, have >> 4 & ~3);
  for (let at = 60; at + 4 <= have; at += step) print = Math.imul(print, 31) + uint32(bytes, start2 + at) | 0;
  if (have >= 64) print = Math.imul(print, 31) + uint32(bytes, start2 + have - 4) | 0;
  return print;
}

// src/reading/capture/reader.ts
init_bytes();

// src/reading/capture/large-segments.ts
var large2 = 1200;
var repeated2 = 3;
var places = 1 << 14;
function createLargeSegments() {
  const flows2 = new Int32Array(places);
  const sequences = new Uint32Array(places);
  const times2 = new Uint8Array(places);
  const answered3 = new Int32Array(places);
  let found = false;
  return {
    take: (from2, to2, fromPort, toPort, sequence, length) => {
      if (found) return false;
      const ports3 = Math.imul(fromPort, 65599) ^ toPort;
      const flow = Math.imul(Math.imul(from2, 73856093) ^ to2, 19349663) ^ ports3 | 1;
      const place2 = (flow ^ flow >>> 15) & places - 1;
      if (length < large2) {
        const back = Math.imul(Math.imul(to2, 73856093) ^ from2, 19349663) ^ (Math.imul(toPort, 65599) ^ fromPort) | 1;
        answered3[(back ^ back >>> 15) & places - 1] = back;
        return false;
      }
      if (flows2[place2] === flow && sequences[place2] === sequence) {
        const now = times2[place2] = Math.min(255, (times2[place2] ?? 0) + 1);
        found = now >= repeated2 && answered3[place2] === flow;
        return found;
      }
      if (flows2[place2] === flow && (times2[place2] ?? 0) > 1 && (sequence - (sequences[place2] ?? 0) | 0) > 0) return false;
      flows2[place2] = flow;
      sequences[place2] = sequence;
      times2[place2] = 1;
      return false;
    }
  };
}

// src/reading/capture/reader.ts
init_segment();
var isakmp = 500;
var natT = 4500;
var bgpPort = 179;
var cTcp = 1e4;
function createCaptureReader(begin) {
  const moment = { packet: 0, time: 0 };
  const addresses = createAddresses();
  const ike6 = createIkeGatherer(moment, addresses);
  const esp4 = createEspGatherer(moment, addresses);
  const bgp6 = createBgpLater(moment, addresses);
  const icmp = createIcmpGatherer(moment, addresses);
  const fragments = createFragments(moment, addresses);
  const large3 = createLargeSegments();
  const inside = { version: 0, at: 0, named: null };
  const header = { protocol: 0, at: 0 };
  const links = /* @__PURE__ */ new Set();
  const named6 = /* @__PURE__ */ new Map();
  const segment = {
    from: 0,
    to: 0,
    fromPort: 0,
    toPort: 0,
    flags: 0,
    sequence: 0,
    ttl: 0,
    options: 0,
    start: 0,
    end: 0,
    length: 0
  };
  let [packets2, first2, latest, cut, keepalives, asked5, answered3] = [0, 0, 0, 0, 0, 0, 0];
  let hasTime = false;
  let largeAgain = null;
  const inClear = [];
  const taker = {
    number: () => {
      moment.packet += 1;
    },
    take: (bytes, start2, end3, length, link, time) => {
      moment.packet += 1;
      packets2 += 1;
      moment.time = time;
      if (time > 0) {
        if (!hasTime || time < first2) first2 = time;
        if (time > latest) latest = time;
        hasTime = true;
      }
      if (end3 - start2 < length) cut += 1;
      links.add(link);
      insideOf2(bytes, start2, end3, link, inside);
      if (inside.version === 4) packet4(bytes, inside.at, end3);
      else if (inside.version === 6) packet6(bytes, inside.at, end3);
      else if (inside.named) count4(inside.named);
    }
  };
  const count4 = (name3) => void named6.set(name3, (named6.get(name3) ?? 0) + 1);
  function packet4(bytes, at, end3) {
    const size2 = ((bytes[at] ?? 0) & 15) * 4;
    if (size2 < 20 || at + size2 > end3) return;
    const total = uint16(bytes, at + 2);
    const to2 = total >= size2 ? at + total : end3;
    const have = Math.min(end3, to2);
    const protocol = bytes[at + 9] ?? 0;
    const split = uint16(bytes, at + 6);
    if (!matters(protocol)) {
      besides(protocol, bytes, at + size2, have);
      return;
    }
    const source = addresses.of4(bytes, at + 12);
    const target = addresses.of4(bytes, at + 16);
    if (source < 0 || target < 0) return;
    const payload = at + size2;
    if (split & 16383) {
      const offset = (split & 8191) * 8;
      if (have < to2) {
        if (offset === 0) transport(protocol, bytes, payload, have, to2, source, target, bytes[at + 8] ?? 0, 4, true);
        return;
      }
      const key = `${source} ${target} ${protocol} ${uint16(bytes, at + 4)}`;
      const whole2 = fragments.take(key, source, target, protocol, offset, (split & 8192) === 0, bytes, payload, have);
      if (whole2) transport(protocol, whole2, 0, whole2.length, whole2.length, source, target, bytes[at + 8] ?? 0, 4, true);
      return;
    }
    transport(protocol, bytes, payload, have, to2, source, target, bytes[at + 8] ?? 0, 4, false);
  }
  function packet6(bytes, at, end3) {
    if (end3 - at < 40) return;
    const length = uint16(bytes, at + 4);
    const to2 = length ? at + 40 + length : end3;
    const have = Math.min(end3, to2);
    const source = addresses.of6(bytes, at + 8);
    const target = addresses.of6(bytes, at + 24);
    if (source < 0 || target < 0) return;
    const hops = bytes[at + 7] ?? 0;
    header.protocol = bytes[at + 6] ?? 0;
    header.at = at + 40;
    if (!passHeaders(bytes, have, header)) return;
    if (header.protocol === fragmentHeader) {
      if (header.at + 8 > have) return;
      const split = splitOf(bytes, header);
      const id = uint32(bytes, header.at + 4);
      header.protocol = bytes[header.at] ?? 0;
      header.at += 8;
      if (split !== 0) {
        const offset = split & 65528;
        if (have < to2) {
          if (offset === 0) transport(header.protocol, bytes, header.at, have, to2, source, target, hops, 6, true);
          return;
        }
        const key = `${source} ${target} ${header.protocol} ${id}`;
        const whole2 = fragments.take(key, source, target, header.protocol, offset, (split & 1) === 0, bytes, header.at, have);
        if (whole2) transport(header.protocol, whole2, 0, whole2.length, whole2.length, source, target, hops, 6, true);
        return;
      }
      if (!passHeaders(bytes, have, header)) return;
    }
    if (!matters(header.protocol)) {
      besides(header.protocol, bytes, header.at, have);
      return;
    }
    transport(header.protocol, bytes, header.at, have, to2, source, target, hops, 6, false);
  }
  const matters = (protocol) => protocol === 17 || protocol === 6 || protocol === 50 || protocol === 51 || protocol === 1 || protocol === 58;
  function besides(protocol, bytes, at, have) {
    if (protocol === 47) {
      const type = have - at >= 4 ? uint16(bytes, at + 2) : 0;
      count4(type === 35006 || type === 8939 ? "ERSPAN, which is not opened" : "GRE");
    } else if (protocol === 4 || protocol === 41) count4("IP in IP");
    else if (protocol === 89) count4("OSPF");
    else if (protocol === 112) count4("VRRP");
  }
  function transport(protocol, bytes, at, have, to2, source, target, ttl, version, inFragments) {
    switch (protocol) {
      case 17:
        udp(bytes, at, have, source, target, ttl, inFragments);
        return;
      case 6:
        segment.from = source;
        segment.to = target;
        segment.ttl = ttl;
        if (readSegment(bytes, at, have, to2, segment)) tcp(bytes);
        return;
      case 50:
        if (have - at >= 8) esp4.take(uint32(bytes, at) | 0, uint32(bytes, at + 4), to2 - at, source, target, 0, 0, false);
        return;
      case 51:
        if (have - at >= 12) esp4.take(uint32(bytes, at + 4) | 0, uint32(bytes, at + 8), to2 - at, source, target, 0, 0, true);
        return;
      case 1:
      case 58:
        if (icmp.take(version, bytes, at, have, source, target)) return;
        ping(version, bytes[at] ?? 0, source, target);
    }
  }
  function ping(version, type, source, target) {
    if (type === (version === 4 ? 8 : 128)) {
      asked5 += 1;
      seeClear(source, target);
    } else if (type === (version === 4 ? 0 : 129)) answered3 += 1;
  }
  function seeClear(source, target) {
    if (inClear.length >= 64 || inClear.some(({ from: from2, to: to2 }) => from2 === source && to2 === target)) return;
    inClear.push({ packet: moment.packet, time: moment.time, from: source, to: target });
  }
  function udp(bytes, at, have, source, target, ttl, inFragments) {
    if (have - at < 9) return;
    const fromPort = uint16(bytes, at);
    const toPort = uint16(bytes, at + 2);
    const payload = at + 8;
    const size2 = uint16(bytes, at + 4);
    const end3 = size2 >= 8 ? Math.min(have, at + size2) : have;
    const floats = fromPort === natT || toPort === natT;
    if (floats || fromPort === isakmp || toPort === isakmp) {
      if (end3 - payload === 1 || end3 - payload < 4 && bytes[payload] === 255) {
        if (bytes[payload] === 255) keepalives += 1;
        return;
      }
      if (uint32(bytes, payload) === 0 && isIke(bytes, payload + 4, end3)) {
        ike6.take(bytes, payload + 4, end3, source, target, fromPort, toPort, ttl, inFragments);
      } else if (isIke(bytes, payload, end3)) ike6.take(bytes, payload, end3, source, target, fromPort, toPort, ttl, inFragments);
      else if (floats && end3 - payload >= 8 && uint32(bytes, payload) !== 0) {
        const length = size2 >= 8 ? size2 - 8 : end3 - payload;
        esp4.take(uint32(bytes, payload) | 0, uint32(bytes, payload + 4), length, source, target, fromPort, toPort, false);
      }
      return;
    }
    if (end3 - payload < 28) return;
    const version = bytes[payload + 17] ?? 0;
    if ((version === 32 || version === 16) && isAlone(bytes, payload, end3))
      ike6.take(bytes, payload, end3, source, target, fromPort, toPort, ttl, inFragments);
    else if (uint32(bytes, payload) === 0 && end3 - payload >= 32 && isAlone(bytes, payload + 4, end3))
      ike6.take(bytes, payload + 4, end3, source, target, fromPort, toPort, ttl, inFragments);
  }
  function isAlone(bytes, start2, end3) {
    const next = bytes[start2 + 16] ?? 0;
    const known3 = (bytes[start2 + 17] ?? 0) === 32 ? next >= 33 && next <= 54 : next >= 1 && next <= 21;
    return known3 && isIke(bytes, start2, end3) && uint32(bytes, start2 + 24) === end3 - start2;
  }
  function tcp(bytes) {
    const { from: from2, to: to2, fromPort, toPort, flags: flags2, start: start2, end: end3, length } = segment;
    if (fromPort === bgpPort || toPort === bgpPort || end3 - start2 >= 19 && bytes[start2] === 255 && isMarker(bytes, start2)) {
      bgp6.take(bytes, segment);
      return;
    }
    if (flags2 & 2) seeClear(from2, to2);
    if (large3.take(from2, to2, fromPort, toPort, segment.sequence, length))
      largeAgain = { packet: moment.packet, time: moment.time, from: addresses.text(from2), to: addresses.text(to2), bytes: length };
    if (end3 - start2 < 6) return;
    if ((fromPort === natT || toPort === natT) && hex2(bytes, start2, start2 + 6) === "494b45544350") count4("IPsec over TCP (RFC 8229)");
    else if ((fromPort === cTcp || toPort === cTcp) && isIke(bytes, start2, end3)) count4("IPsec over TCP (port 10000)");
  }
  const file = createFileReader(begin, taker);
  return {
    read: (bytes) => file.read(bytes),
    get isBroken() {
      return file.damaged !== null;
    },
    load: () => bgp6.load(),
    facts: async (bytes, rest) => {
      const { sas, more: moreIke } = await ike6.facts();
      const { flows: flows2, more: moreEsp } = esp4.facts();
      const { connections, more: moreBgp } = await bgp6.facts();
      const { errors, more: moreIcmp } = icmp.facts();
      const gateways = /* @__PURE__ */ new Set([
        ...sas.flatMap(({ initiator, responder }) => [initiator.address, responder.address]),
        ...flows2.flatMap(({ from: from2, to: to2 }) => [from2, to2])
      ]);
      const clear = inClear.map(({ from: from2, to: to2, ...passed3 }) => ({ ...passed3, from: addresses.text(from2), to: addresses.text(to2) })).find(({ from: from2, to: to2 }) => gateways.has(from2) && !gateways.has(to2) && isPrivate(to2) && !isPrivate(from2));
      return {
        file: {
          format: file.format,
          packets: packets2,
          bytes,
          first: hasTime ? first2 : null,
          seconds: hasTime ? Math.round((latest - first2) * 1e6) / 1e6 : 0,
          links: [...new Set([...links].map(linkName))],
          cut,
          damaged: file.damaged ?? (rest > 0 ? `the file ends within a packet: its last ${rest} bytes are left out` : null)
        },
        ike: sas,
        esp: flows2,
        bgp: connections,
        icmp: errors,
        fragments: fragments.lost(latest),
        beside: { keepalives, largeAgain, translated: clear ?? null, named: Object.fromEntries(named6), pings: { asked: asked5, answered: answered3 } },
        more: { ike: moreIke, esp: moreEsp, bgp: moreBgp, icmp: moreIcmp }
      };
    }
  };
}

// src/cli/read-capture.ts
var piece = 8 << 20;
async function readCapture2(file) {
  const handle = (0, import_node_fs.openSync)(file, "r");
  try {
    const { size: size2 } = (0, import_node_fs.fstatSync)(handle);
    const buffer = new Uint8Array(Math.min(Math.max(size2, headBytes), piece + 2 * longestFrame));
    let have = (0, import_node_fs.readSync)(handle, buffer, 0, buffer.length, null);
    if (!isCapture(buffer.subarray(0, Math.min(have, headBytes)))) return null;
    const reader = createCaptureReader(buffer.subarray(0, headBytes));
    for (let total = have; ; ) {
      const taken2 = reader.read(buffer.subarray(0, have));
      buffer.copyWithin(0, taken2, have);
      have -= taken2;
      await reader.load();
      const more = reader.isBroken ? 0 : (0, import_node_fs.readSync)(handle, buffer, have, buffer.length - have, null);
      if (more === 0) return await reader.facts(total, reader.isBroken ? 0 : have);
      have += more;
      total += more;
    }
  } finally {
    (0, import_node_fs.closeSync)(handle);
  }
}

// src/diagnosis/captures.ts
init_sign();

// src/reading/capture/ike-signs.ts
init_sign();

// src/reading/capture/time-of-day.ts
var last = 864e10;
function timeOfDay(seconds, digits = 0) {
  if (!(Math.abs(seconds) <= last)) return "an unknown time";
  return new Date(seconds * 1e3).toISOString().replace(/^.*T/, "").slice(0, digits === 0 ? 8 : 12);
}

// src/reading/capture/ike-signs.ts
var init = 34;
var auth = 35;
var createChild = 36;
var informational2 = 37;
var informational1 = 5;
var quick = 32;
var patience2 = 1.5;
var atOnce = 2;
function signsOfSa(sa2, end3, carriedAt) {
  return sa2.version === 2 ? ofVersion2(sa2, end3, carriedAt) : ofVersion1(sa2, end3);
}
function ofVersion2(sa2, end3, carriedAt) {
  const { messages } = sa2;
  const asked5 = messages.filter(({ number: number2, isAnswer: isAnswer2 }) => number2 === init && !isAnswer2);
  const answers2 = messages.filter(({ number: number2, isAnswer: isAnswer2 }) => number2 === init && isAnswer2);
  const later = messages.filter(({ number: number2 }) => number2 > init);
  const stray = strays(sa2);
  const [first2] = asked5;
  const refusal = answers2.find((one) => refusalIn(one));
  const accepted2 = answers2.find(({ proposals }) => proposals.length > 0);
  if (refusal && !accepted2 && !later.length) return { outcome: "refused", signs: [refusalSign(sa2, refusal), ...stray] };
  const strange = elsewhere(sa2);
  if (strange && !later.length) return { outcome: "unanswered", signs: [strange] };
  if (first2 && !answers2.length && !later.length) {
    return isPatient(first2, end3) ? { outcome: "unanswered", signs: [unanswered2(sa2, first2)] } : { outcome: "unknown", signs: stray };
  }
  if (first2 && accepted2 && !later.length) {
    const again = asked5.flatMap((one) => [one, ...one.again]).filter(({ packet: packet3 }) => packet3 > accepted2.packet);
    const [once] = again;
    if (once)
      return {
        outcome: "not heard",
        signs: [
          unheard(
            sa2,
            once,
            "first asked again",
            [first2.packet, accepted2.packet, ...again.map(({ packet: packet3 }) => packet3)],
            "RFC 7296 2.1",
            " IKE_SA_INIT"
          )
        ]
      };
    return { outcome: "stalled", signs: [answered2(accepted2), ...stray] };
  }
  return afterInit(sa2, later, accepted2 ?? null, end3, carriedAt);
}
function afterInit(sa2, later, accepted2, end3, carriedAt) {
  const signs = accepted2 ? [answered2(accepted2)] : [];
  const requests = later.filter(({ isAnswer: isAnswer2 }) => !isAnswer2);
  const authRequests = requests.filter(({ number: number2 }) => number2 === auth);
  const authAnswers = later.filter(({ number: number2, isAnswer: isAnswer2 }) => number2 === auth && isAnswer2);
  const [authRequest] = authRequests;
  if (authRequest && !authAnswers.length && !later.some(({ number: number2 }) => number2 > auth)) {
    if (!isPatient(authRequest, end3)) return { outcome: "unknown", signs };
    return { outcome: "later unanswered", signs: [...signs, laterUnanswered(sa2, authRequest, accepted2)] };
  }
  const last2 = authAnswers.at(-1);
  if (!authRequest && !last2) return { outcome: "unknown", signs: [...signs, ...goingOn(later, end3)] };
  const heard = authRequests.flatMap((one) => one.again.filter(({ packet: packet3 }) => packet3 > (last2?.packet ?? Infinity)));
  const [once] = heard;
  if (last2 && heard.length > 1 && once && !later.some(({ number: number2, from: from2 }) => number2 > auth && from2 === "initiator"))
    return {
      outcome: "later not heard",
      signs: [
        ...signs,
        unheard(sa2, once, "later asked again", [last2.packet, ...heard.map(({ packet: packet3 }) => packet3)], "RFC 7296 2.1", " IKE_AUTH")
      ]
    };
  const room = last2 && authAnswers.length === 1 ? roomIn(last2, sa2.chosen) : null;
  const prf = prfBytes(sa2.chosen?.transforms.find(({ what }) => what === "PRF")?.id ?? 0);
  if (last2 && room !== null && prf > 0 && room < 8 + prf + 12)
    return {
      outcome: "not let in",
      signs: [
        ...signs,
        sign(
          last2,
          hasCertificate(authRequests, sa2) ? "answer without AUTH to a certificate" : "answer without AUTH",
          [last2.packet],
          "RFC 7296 2.21.2",
          `IKE_AUTH is answered with ${last2.length} bytes, ${room} of them at most inside: too few to hold AUTH, so ${sa2.responder.address} refuses ${sa2.initiator.address}`,
          logOf(sa2.responder.address, last2.time)
        )
      ]
    };
  const over = later.find(
    ({ number: number2, from: from2, isAnswer: isAnswer2, time, packet: packet3 }) => number2 === informational2 && from2 === "initiator" && !isAnswer2 && last2 && packet3 > last2.packet && time - last2.time < atOnce
  );
  const goesOn = later.some(({ number: number2, id }) => number2 === createChild || number2 === informational2 && id !== over?.id);
  if (last2 && over && !goesOn && carriedAt < over.packet && isShort(over, sa2))
    return {
      outcome: "not let in",
      signs: [
        ...signs,
        sign(
          over,
          "asker ends it",
          [last2.packet, over.packet],
          "RFC 7296 2.21.2",
          `${sa2.initiator.address} ends the IKE SA right after IKE_AUTH was answered: it refuses what ${sa2.responder.address} proved`,
          logOf(sa2.initiator.address, over.time)
        )
      ]
    };
  if (last2 && room !== null && prf > 0 && room < 8 + prf + 12 + 36 + 48)
    return {
      outcome: "no child",
      signs: [
        ...signs,
        sign(
          last2,
          "answer without child",
          [last2.packet],
          "RFC 7296 1.2",
          `IKE_AUTH is answered with ${last2.length} bytes, ${room} of them at most inside: enough for AUTH, too few for a child SA as well`,
          logOf(sa2.responder.address, last2.time)
        ),
        ...goingOn(later, end3)
      ]
    };
  const child2 = later.filter(({ number: number2, isAnswer: isAnswer2 }) => number2 === createChild && isAnswer2).at(-1);
  const childRoom = child2 ? roomIn(child2, sa2.chosen) : null;
  const refusedChild = child2 && childRoom !== null && childRoom < 36 + 20 + 48;
  return {
    outcome: last2 ? "up" : "unknown",
    signs: [
      ...signs,
      ...refusedChild ? [
        sign(
          child2,
          "child answer without SA",
          [child2.packet],
          "RFC 7296 1.3",
          `CREATE_CHILD_SA is answered with ${child2.length} bytes, ${childRoom} of them at most inside: too few to hold an SA`,
          logOf(child2.addresses[0], child2.time)
        )
      ] : [],
      ...goingOn(later, end3)
    ]
  };
}
var hasCertificate = (requests, sa2) => requests.some((one) => one.fragment !== null || (roomIn(one, sa2.chosen) ?? 0) > 900);
var isShort = (message, sa2) => (roomIn(message, sa2.chosen) ?? 0) < 48;
var isAnswered = (request, messages) => messages.some(({ isAnswer: isAnswer2, id, number: number2, from: from2 }) => isAnswer2 && id === request.id && number2 === request.number && from2 !== request.from);
function goingOn(later, end3) {
  const inUse = later.filter(({ number: number2, isAnswer: isAnswer2 }) => number2 > auth && !isAnswer2);
  const fine = inUse.filter((request) => isAnswered(request, later));
  const proof = fine.find(({ time, number: number2 }) => number2 === createChild || time - (later[0]?.time ?? time) > 5);
  const open = inUse.findLast((request) => !isAnswered(request, later) && request.times > 2 && isPatient(request, end3));
  const isLast = open && !later.some(({ packet: packet3, from: from2 }) => packet3 > (open.again.at(-1)?.packet ?? open.packet) && from2 !== open.from);
  return [
    ...proof ? [sign(proof, "goes on", [proof.packet], "RFC 7296 1.4", `the IKE SA goes on: ${proof.exchange} is answered`)] : [],
    ...open && isLast ? [
      sign(
        open.again.at(-1) ?? open,
        "falls silent",
        packetsOf2(open),
        "RFC 7296 2.4",
        `${open.addresses[0]} sends ${open.exchange} ${open.times} times in an SA that was up, and nothing comes back`,
        captureAt(open.addresses[1])
      )
    ] : []
  ];
}
function ofVersion1(sa2, end3) {
  const { messages } = sa2;
  const phase1 = messages.filter(({ number: number2 }) => number2 === 2 || number2 === 4);
  const [first2] = phase1;
  const answers2 = phase1.filter(({ from: from2 }) => from2 === "responder");
  const refusal = messages.find((one) => one.number === informational1 && !one.encrypted && refusalIn(one));
  const quickMode = messages.filter(({ number: number2 }) => number2 === quick);
  if (refusal && !quickMode.length) return { outcome: "refused", signs: [refusalSign(sa2, refusal)] };
  const strange = elsewhere(sa2);
  if (strange && !quickMode.length) return { outcome: "unanswered", signs: [strange] };
  if (first2 && !answers2.length) {
    return isPatient(first2, end3) ? { outcome: "unanswered", signs: [unanswered2(sa2, first2)] } : { outcome: "unknown", signs: [] };
  }
  const [accepted2] = answers2;
  if (!quickMode.length) {
    if (!accepted2 || !first2) return { outcome: "unknown", signs: [] };
    const hidden = phase1.filter(({ encrypted }) => encrypted);
    const askedAgain = phase1.find((one) => one.from === "initiator" && !one.encrypted && one.times > 1 && answeredBefore(one, answers2));
    const [last2] = hidden.filter(({ from: from2 }) => from2 === "initiator");
    const no = messages.find(
      ({ number: number2, from: from2, packet: packet3 }) => number2 === informational1 && from2 === "responder" && last2 !== void 0 && packet3 > last2.packet
    );
    if (last2 && no && !hidden.some(({ from: from2, packet: packet3 }) => from2 === "responder" && packet3 < no.packet))
      return {
        outcome: "not let in",
        signs: [
          answered2(accepted2),
          sign(
            no,
            "phase 1 refused",
            [last2.packet, no.packet],
            "RFC 2408 3.14",
            `${sa2.responder.address} answers the identity and hash of ${sa2.initiator.address} with an INFORMATIONAL: it refuses it`,
            logOf(sa2.responder.address, no.time)
          )
        ]
      };
    const silent2 = hidden.find(({ from: from2, times: times2 }) => from2 === "initiator" && times2 > 1);
    if (silent2 && !hidden.some(({ from: from2 }) => from2 === "responder") && isPatient(silent2, end3))
      return { outcome: "later unanswered", signs: [answered2(accepted2), laterUnanswered(sa2, silent2, accepted2)] };
    if (!hidden.length && askedAgain)
      return {
        outcome: "not heard",
        signs: [unheard(sa2, askedAgain.again.at(-1) ?? askedAgain, "first asked again", packetsOf2(askedAgain), "RFC 2408 5.1", "")]
      };
    return { outcome: "stalled", signs: [answered2(accepted2)] };
  }
  const [request] = quickMode;
  const back = quickMode.filter((one) => one.from !== request?.from);
  const begun = accepted2 ? [answered2(accepted2)] : [];
  if (request && !back.length) {
    const says = messages.find(
      ({ number: number2, from: from2, packet: packet3, time }) => number2 === informational1 && from2 !== request.from && packet3 > request.packet && time - request.time < atOnce
    );
    if (says)
      return {
        outcome: "no child",
        signs: [
          ...begun,
          sign(
            says,
            "quick mode refused",
            [request.packet, says.packet],
            "RFC 2408 3.14",
            `${says.addresses[0]} answers quick mode with an INFORMATIONAL: it refuses the child SA`,
            logOf(says.addresses[0], says.time)
          )
        ]
      };
    if (isPatient(request, end3) && request.times > 1)
      return {
        outcome: "no child",
        signs: [
          ...begun,
          sign(
            request,
            "quick mode unanswered",
            packetsOf2(request),
            "RFC 2409 5.5",
            `quick mode of ${request.addresses[0]} is sent ${request.times} times and never answered`,
            logOf(request.addresses[1], request.time)
          )
        ]
      };
  }
  return { outcome: back.length ? "up" : "unknown", signs: begun };
}
var answeredBefore = (one, answers2) => answers2.some(({ packet: packet3 }) => packet3 > one.packet && one.again.some((again) => again.packet > packet3));
var refusalIn = ({ notifies }) => notifies.find(({ isError: isError2, name: name3 }) => isError2 && !asksForMore.has(name3)) ?? null;
var packetsOf2 = (message) => [message.packet, ...message.again.map(({ packet: packet3 }) => packet3)];
var isPatient = ({ times: times2, again, time }, end3) => times2 > 1 && (again.at(-1)?.time ?? time) - time + (end3 - time) > patience2;
var sign = (at, fact, packets2, source, says, look) => signAt(at, fact, source, says, { packets: packets2, look });
var logOf = (address15, time) => `The reason is in the log of ${address15}, at ${timeOfDay(time)} UTC of the capture's clock.`;
var captureAt = (address15) => `Capture at ${address15} too, and give both: whether the request arrives there, and whether an answer leaves.`;
var answered2 = (accepted2) => sign(
  accepted2,
  "ike answered",
  [accepted2.packet],
  accepted2.number === init ? "RFC 7296 1.2" : "RFC 2409 5",
  `${accepted2.addresses[0]} answers ${accepted2.exchange} and accepts a proposal`
);
var unheard = (sa2, at, fact, packets2, source, what) => {
  const { initiator, responder } = sa2;
  const says = `${responder.address} answers${what}, and ${initiator.address} asks again: it does not get the answer`;
  return sign(at, fact, packets2, source, says, captureAt(initiator.address));
};
function unanswered2(sa2, first2) {
  return sign(
    first2,
    "first unanswered",
    packetsOf2(first2),
    sa2.version === 2 ? "RFC 7296 2.4" : "RFC 2408 5.1",
    `${first2.exchange} from ${first2.addresses[0]}, UDP ${first2.ports[0]} to ${first2.ports[1]}, is sent ${first2.times} times and never answered`,
    captureAt(first2.addresses[1])
  );
}
function laterUnanswered(sa2, one, accepted2) {
  const samePort = accepted2 !== null && one.ports[1] === accepted2.ports[0] && one.ports[0] === accepted2.ports[1];
  const inPieces = one.inFragments;
  const fact = inPieces ? "later in fragments unanswered" : samePort ? "same port unanswered" : "later unanswered";
  const where = samePort ? `over UDP ${one.ports[1]}, which worked before` : `over UDP ${one.ports[1]}`;
  return sign(
    one,
    fact,
    packetsOf2(one),
    sa2.version === 2 ? "RFC 7296 2.4" : "RFC 2409 5",
    `${one.exchange} of ${one.addresses[0]}, ${one.length} bytes ${inPieces ? "in fragments of IP " : ""}${where}, is sent ${one.times} times and never answered`,
    captureAt(one.addresses[1])
  );
}
function refusalSign(sa2, message) {
  const name3 = refusalIn(message)?.name ?? "";
  const [by] = message.addresses;
  return signOf(
    message,
    message.exchange === "INFORMATIONAL" ? name3 : `${message.exchange} ${name3}`,
    sa2.version === 2 ? "RFC 7296 3.10.1" : "RFC 2408 3.14.1",
    `${by} refuses ${sa2.messages[0]?.exchange ?? "what was asked"} with ${name3}`,
    { packets: packetsOf2(message), look: logOf(by, message.time) }
  );
}
function strays(sa2) {
  return sa2.messages.filter((one) => one.number === informational2 && !one.encrypted && refusalIn(one)).slice(0, 1).map((one) => refusalSign(sa2, one));
}
function elsewhere({ messages, initiator, responder }) {
  const one = messages.find(({ from: from2, addresses }) => from2 === "responder" && addresses[0] !== responder.address);
  return one ? sign(
    one,
    "answered from elsewhere",
    [one.packet],
    "RFC 7296 2.11",
    `${initiator.address} asks ${responder.address} and is answered from ${one.addresses[0]}`
  ) : null;
}

// src/reading/capture/signs.ts
init_sign();
var mostAlike = 3;
var loops = 3;
var oneWay2 = 3;
async function signsOf(facts) {
  const end3 = (facts.file.first ?? 0) + facts.file.seconds;
  const esp4 = byPair(facts.esp, ({ from: from2, to: to2 }) => [from2, to2]);
  const carriedAt = new Map(esp4.map((flows2) => [keyOfFlow(flows2), bothWays2(flows2)?.last.packet ?? -1]));
  const told = byPair(facts.ike, ({ initiator, responder }) => [initiator.address, responder.address]).map(
    (sas) => sas.map((sa2) => ({ sa: sa2, ...signsOfSa(sa2, end3, carriedAt.get(keyOfSa(sa2)) ?? -1) }))
  );
  const upAt2 = new Map(
    told.flat().flatMap(({ sa: sa2, outcome }) => outcome === "up" ? [[keyOfSa(sa2), sa2.messages.at(-1)?.packet ?? -1]] : [])
  );
  const bgp6 = byPair(facts.bgp, ({ caller, called }) => [caller.address, called.address]);
  return [
    ...told.flatMap((sas) => ikeSigns(sas, facts)),
    ...esp4.flatMap(espSigns),
    ...bgp6.length ? bgp6.flatMap((await Promise.resolve().then(() => (init_bgp(), bgp_exports))).bgp.bgpSigns) : [],
    ...icmpSigns(facts, upAt2),
    ...besideSigns(facts)
  ].sort((a, b) => a.packet - b.packet);
}
function byPair(all2, endsOf2) {
  return [...Map.groupBy(all2, (one) => pairKey(endsOf2(one))).values()];
}
var keyOfSa = ({ initiator, responder }) => pairKey([initiator.address, responder.address]);
var keyOfFlow = ([flow]) => pairKey(flow ? [flow.from, flow.to] : []);
function ikeSigns(told, facts) {
  const sas = told.map(({ sa: sa2 }) => sa2);
  const lastUp = told.findLastIndex(({ outcome }) => outcome === "up");
  const open = told.slice(Math.max(0, lastUp));
  const apart4 = lastUp < 0 ? versionsApart(sas) : [];
  if (apart4.length) return apart4;
  const refused3 = facts.icmp.some(
    ({ about }) => about && sas.some(({ initiator, responder }) => [initiator, responder].some(({ address: address15 }) => address15 === about.to)) && isIke2(about)
  );
  const counts2 = /* @__PURE__ */ new Map();
  const signs = open.flatMap((one) => one.signs).filter(({ words: words2 }) => {
    const count4 = (counts2.get(words2) ?? 0) + 1;
    counts2.set(words2, count4);
    if (refused3 && (words2 === factWords["first unanswered"] || words2 === factWords["later unanswered"])) return false;
    return count4 <= mostAlike;
  });
  return [...signs, ...looping(told)];
}
function looping(told) {
  const ups = told.filter(({ outcome }) => outcome === "up");
  const last2 = ups.at(-1)?.sa.messages[0];
  const first2 = ups[0]?.sa.messages[0];
  if (ups.length < loops || !first2 || !last2 || last2.time - first2.time > 60 * ups.length) return [];
  const says = `${ups.length} IKE SAs are made one after the other within ${Math.round(last2.time - first2.time)} s`;
  return [signAt(last2, "made again", "RFC 7296 1.4", says, { packets: ups.flatMap(({ sa: sa2 }) => sa2.messages[0]?.packet ?? []) })];
}
function versionsApart(sas) {
  const [first2] = sas;
  const other2 = sas.find(({ version, initiator }) => version !== first2?.version && initiator.address !== first2?.initiator.address);
  const message = other2?.messages[0];
  if (!first2 || !other2 || !message) return [];
  const says = `${first2.initiator.address} asks in IKEv${first2.version}, ${other2.initiator.address} in IKEv${other2.version}`;
  return [signAt(message, "versions differ", "RFC 7296 2.5", says, { packets: [first2.messages[0]?.packet ?? 0, message.packet] })];
}
function bothWays2(flows2) {
  const [first2] = flows2;
  const there = flows2.filter(({ from: from2 }) => from2 === first2?.from);
  const back = flows2.filter(({ from: from2 }) => from2 !== first2?.from);
  const [answer2] = back;
  if (!first2 || !answer2) return null;
  const lastOf2 = (list) => list.map(({ last: last2 }) => last2).reduce((one2, other3) => other3.packet > one2.packet ? other3 : one2);
  const [one, other2] = [lastOf2(there), lastOf2(back)];
  return {
    there: sumOf2(there),
    back: sumOf2(back),
    first: answer2.first.packet > first2.first.packet ? answer2.first : first2.first,
    last: one.packet < other2.packet ? one : other2
  };
}
var sumOf2 = (flows2) => flows2.reduce((sum, { packets: packets2 }) => sum + packets2, 0);
function espSigns(flows2) {
  const [head4] = flows2;
  if (!head4) return [];
  const { protocol, from: from2, to: to2 } = head4;
  const both = bothWays2(flows2);
  const told = (fact, at, says2) => signAt(at, fact, "RFC 4303 2", says2);
  if (!both) {
    const count4 = sumOf2(flows2);
    return count4 < oneWay2 ? [] : [told("esp one way", head4.first, `${protocol} goes from ${from2} to ${to2} only: ${count4} packets, none back`)];
  }
  const { there, back, first: first2, last: last2 } = both;
  const says = `${protocol} goes both ways between ${from2} and ${to2}: ${there} packets there, ${back} back`;
  return [told("esp both ways", first2, says), ...last2.packet > first2.packet ? [told("esp both ways", last2, says)] : []];
}
var isIke2 = ({ protocol, ports: ports3 }) => protocol === "UDP" && ports3 !== null && ports3.some((port3) => port3 === 500 || port3 === 4500);
function icmpSigns({ icmp, beside: beside2 }, upAt2) {
  return icmp.flatMap((error) => {
    const { about, says, from: from2, mtu, times: times2 } = error;
    if (!about) return [];
    if (isIke2(about) && mtu === null && (upAt2.get(pairKey([about.from, about.to])) ?? -1) > error.last) return [];
    const isOfBgp2 = about.ports?.includes(179) === true;
    const tells3 = mtu === null ? isIke2(about) || about.protocol === "ESP" || isOfBgp2 : times2 >= oneWay2 || beside2.largeAgain !== null;
    if (!tells3) return [];
    const size2 = mtu === null ? "" : `, at most ${mtu} bytes`;
    const often2 = times2 > 1 ? `, ${times2} times` : "";
    const told = `${from2} says ${says}${size2}, of ${about.protocol} from ${about.from} to ${about.to}${often2}`;
    return [signOf(error, wordsOf4(error, about), "RFC 792", told, { about: isOfBgp2 ? "bgp" : "ike" })];
  });
}
function wordsOf4({ says, mtu }, about) {
  if (mtu !== null) return "unreachable - need to frag";
  if (says.includes("prohibited")) return "unreachable - admin prohibited";
  if (says === "port unreachable" && isIke2(about)) return "udp port 500 unreachable";
  return says === "protocol unreachable" && about.protocol === "ESP" ? "protocol 50 unreachable" : "";
}
function besideSigns({ beside: { largeAgain, translated }, fragments, ike: ike6 }) {
  const lost2 = ike6.length > 0 ? fragments.find((one) => one.ike) : void 0;
  const signs = [];
  if (largeAgain) {
    const says = `${largeAgain.from} sends the same ${largeAgain.bytes} bytes to ${largeAgain.to} three times or more`;
    signs.push(signAt(largeAgain, "large lost", "RFC 2923 2.1", says));
  }
  if (translated) {
    const says = `a packet for ${translated.to} leaves in clear with the gateway's address ${translated.from}`;
    signs.push(signAt(translated, "source translated", "RFC 4301 4.4.1", says));
  }
  if (lost2) signs.push(signAt(lost2, "fragments lost", "RFC 7383 1", `some fragments of an IKE packet from ${lost2.from} never come`));
  return signs;
}

// src/text/counted.ts
function counted7(count4, one, many3 = `${one}s`) {
  return `${count4.toLocaleString("en")} ${count4 === 1 ? one : many3}`;
}

// src/diagnosis/captures.ts
async function diagnoseCaptures(given, joined, diagnose2) {
  const captures2 = await Promise.all(given.map(viewOf));
  const signs = joined ? [...together4(captures2, joined.offset ?? 0), ...lostBetween(joined, given)] : captures2[0]?.signs ?? [];
  const ordered = [...signs].sort((a, b) => a.time - b.time || a.packet - b.packet);
  return { diagnosis: inPackets(diagnose2(ordered), ordered, joined !== null), captures: captures2, joined };
}
function inPackets(diagnosis, signs, isOfBoth) {
  const packets2 = packetsOf(signs);
  const findings = diagnosis.findings.map((finding) => {
    const [line] = finding.lines;
    const said2 = finding.lines.flatMap(({ number: number2 }) => packets2[number2 - 1] ?? []);
    const look = said2.find((sign2) => sign2.look && !(isOfBoth && sign2.look.startsWith("Capture")))?.look;
    return {
      ...finding,
      by: null,
      lines: finding.lines.map((one) => ({ ...one, number: packets2[one.number - 1]?.[0]?.packet ?? one.number })),
      why: line ? `The packets show it: ${line.text}.` : finding.why,
      lookAt: { end: "both", why: look ?? "Compare what both ends have set, and read the log of either for the same moment." }
    };
  });
  return { ...diagnosis, findings };
}
function together4(captures2, offset) {
  return captures2.flatMap(
    ({ name: name3, signs }, at) => signs.map((sign2) => ({ ...sign2, time: sign2.time + (at === 1 ? offset : 0), says: `${name3}: ${sign2.says}` }))
  );
}
function lostBetween({ missing }, given) {
  const lost2 = missing.filter(({ arrived, afterEnd, times: times2 }) => arrived === 0 && (!afterEnd || times2 > 1));
  const factOf = (what) => /^(?:ESP|AH)/.test(what) ? "ESP lost between" : /^TCP|^[A-Z-]+$/.test(what) ? "BGP lost between" : "IKE lost between";
  return [...Map.groupBy(lost2, ({ what, seenIn }) => `${factOf(what)} ${seenIn}`).values()].flatMap(([one]) => {
    if (!one) return [];
    const fact = factOf(one.what);
    const [seen2, other2] = one.seenIn === 0 ? given : [...given].reverse();
    const says = `${one.what} from ${one.from} to ${one.to} passed in ${seen2?.name ?? ""} and never in ${other2?.name ?? ""}`;
    return [signAt(one, fact, "RFC 7296 2.1", says, { about: fact === "BGP lost between" ? "bgp" : "ike" })];
  });
}
async function viewOf({ name: name3, facts }) {
  const { file, beside: beside2, more, fragments } = facts;
  const signs = await signsOf(facts);
  const from2 = file.first === null ? "" : `, ${file.seconds < 120 ? `${Math.round(file.seconds * 10) / 10} s` : `${Math.round(file.seconds / 60)} min`} from ${timeOfDay(file.first, 3)} UTC on`;
  const cautions = [
    ...file.damaged ? [`${capital(file.damaged)}.`] : [],
    ...file.cut ? [`${counted7(file.cut, "packet is", "packets are")} cut: capture with -s 0 to have them whole.`] : [],
    ...more.ike + more.esp + more.bgp ? [
      `There is more than is listed: ${counted7(more.ike, "IKE SA")}, ${counted7(more.esp, "ESP packet")} of further SAs, ${counted7(more.bgp, "BGP connection")}.`
    ] : []
  ];
  return {
    name: name3,
    about: `${file.format}, ${counted7(file.packets, "packet")}${from2}; ${file.links.join(", ") || "no link type"}`,
    caution: cautions.join(" ") || null,
    first: file.first,
    signs,
    beside: [
      ...beside2.keepalives ? [counted7(beside2.keepalives, "NAT keepalive")] : [],
      ...beside2.pings.asked ? [`${counted7(beside2.pings.asked, "ping")} in clear, ${counted7(beside2.pings.answered, "answer")}`] : [],
      ...Object.entries(beside2.named).map(([what, count4]) => `${what}: ${counted7(count4, "packet")}`),
      ...fragments.length ? [`${counted7(fragments.length, "packet")} of which fragments never came`] : []
    ]
  };
}
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// zz-tmp/snap.ts
var k = unpacked(JSON.parse((0, import_node_fs2.readFileSync)("node_modules/.cache/tunnel-down/knowledge.json", "utf8")).knowledge);
var diagnose = createDiagnosis(k);
if (process.env.WARM) diagnose("peer unreachable");
import_node_v8.default.startupSnapshot.setDeserializeMainFunction(async () => {
  const f = process.argv[2];
  if (f) {
    const facts = await readCapture2(f);
    const d = await diagnoseCaptures([{ name: f, facts }], null, diagnose);
    console.log(d.diagnosis.findings[0]?.problem, d.captures[0].signs.length);
  } else {
    const t = (0, import_node_fs2.readFileSync)(0, "utf8");
    console.log(JSON.stringify(diagnose(t).findings.map((f2) => f2.problem)));
  }
});
