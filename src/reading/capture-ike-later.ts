import type { CaptureFact } from './capture-fact.ts';
import type { Packet } from './packet.ts';
import { bothWays, isFloated, isInformational, isResponse, makesChild } from './packet.ts';

/** What an end asks in an IKE SA that is up. */
const asksOn = (one: Packet): boolean => isInformational(one) || makesChild(one);
/** So often in a row nobody asks who gets answers; at the end of a capture once is too few. */
const manyInVain = 3;
const fewInVain = 2;

/** Finds an end that asks in an SA again and again while no IKE of the other end comes: the first such request. */
export function silenceIn(flow: readonly Packet[]): CaptureFact[] {
  const runs = runsIn(flow.filter(({ kind }) => kind === 'ike'));
  const requests = runs.map((run) => run.filter((one) => asksOn(one) && !isResponse(one)));
  const vain = requests.find((own, index) => {
    const isLast = index === runs.length - 1;
    const [asked] = own;
    // In IKEv1 nobody answers a refusal or a delete: only an end that was there before falls silent.
    if (asked?.version === 1) return own.length >= manyInVain && hasLived(flow, asked);
    return own.length >= (isLast ? fewInVain : manyInVain);
  });
  const [silent] = vain ?? unnamedIn(flow);
  return silent ? [{ line: silent.line, says: 'falls silent' }] : [];
}

/** A packet of which the printer tells its size alone. */
const unnamed = /^udp \d+$/i;
/** So often in a row the same size is no answer to anything. */
const manyUnnamed = 4;

/** The same where no exchange is named: packets of a size that was answered before, and then nothing at all of the other end while it is asked. */
function unnamedIn(flow: readonly Packet[]): readonly Packet[] {
  const runs: Packet[][] = [[]];
  const answered = new Set<string>();
  for (const [index, one] of flow.entries()) {
    const [first] = runs.at(-1) ?? [];
    if (one.from !== first?.from || (one.kind === 'ike' && one.what !== first.what)) runs.push([]);
    // At UDP 4500 the size alone tells ESP from IKE.
    if (one.kind !== 'ike' || isFloated(one) || !unnamed.test(one.what)) continue;
    runs.at(-1)?.push(one);
    const before = flow[index - 1];
    if (before?.kind === 'ike' && before.from !== one.from && before.what === one.what) answered.add(`${before.from} ${before.what}`);
  }
  const isVain = ([first, ...others]: readonly Packet[], [next]: readonly Packet[]): boolean =>
    first !== undefined &&
    others.length + 1 >= manyUnnamed &&
    answered.has(`${first.from} ${first.what}`) &&
    (!next || next.from === first.from);
  return runs.find((run, index) => isVain(run, runs[index + 1] ?? [])) ?? [];
}

/** Packets in a row that come from the same end. */
function runsIn(ike: readonly Packet[]): Packet[][] {
  const runs: Packet[][] = [];
  for (const one of ike) {
    const last = runs.at(-1);
    if (last?.[0]?.from === one.from) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** True where ESP or IKE beyond the first exchange came from both ends before. */
function hasLived(flow: readonly Packet[], { line, from }: Packet): boolean {
  const before = flow.filter((one) => one.line < line && (one.kind === 'esp' || (one.kind === 'ike' && !one.first)));
  return before.some((one) => one.from === from) && before.some((one) => one.from !== from);
}

const isQuick = ({ what }: Packet): boolean => /\boakley-quick\b|\bQuick[ _]Mode\b/i.test(what);

/** True where an informational of the other end comes after what was asked. */
const isInformed = (ike: readonly Packet[], { line, from }: Packet): boolean =>
  ike.some((one) => one.line > line && one.from !== from && isInformational(one));

/** Quick mode of one end only: the other end refuses it by an informational, or is silent. */
export function quickFacts(ike: readonly Packet[]): CaptureFact[] {
  const { there, back } = bothWays(ike.filter(isQuick));
  const [asked, again] = there;
  if (!asked || back.length > 0) return [];
  if (isInformed(ike, asked)) return [{ line: asked.line, says: 'quick mode refused' }];
  return again ? [{ line: asked.line, says: 'quick mode unanswered' }] : [];
}

const isMain = ({ what }: Packet): boolean => /\bident\b|\bMain Mode\b|\bID_PROT\b/i.test(what);
/** Messages of main mode that each end has sent where its last request is answered. */
const ofLast = { asked: 3, answered: 2 } as const;

/** The type of a notify in clear. */
const names = /\btype=[A-Z]|\bNotif\w+ (?:Message )?Type: [A-Z]/;

/** What is encrypted, as tcpdump and that of OpenBSD mark it. */
const isEncrypted = ({ what }: Packet): boolean => /\[E\]|\bencrypted\b/.test(what);

/** Main mode whose last request, with identity and hash, is answered by an informational alone, or is sent again and again over the port that worked. */
export function mainFacts(ike: readonly Packet[]): CaptureFact[] {
  const main = ike.filter(isMain);
  const { there, back } = bothWays(main);
  const last = there[ofLast.asked - 1];
  const isAlone =
    back.length === ofLast.answered || (there.length > ofLast.asked && ike.every((one) => isMain(one) || isInformational(one)));
  // What names its reason tells more than that it comes.
  const isNamed = ike.some((one) => isInformational(one) && one.below.some(({ text }) => names.test(text)));
  if (last && isAlone && !isNamed && !back.some(isEncrypted) && isInformed(ike, last))
    return [{ line: last.line, says: 'phase 1 refused' }];
  // Two copies may be one packet that was doubled.
  const [proof, , again] = there.filter(isEncrypted);
  const isInVain = again && back.length >= ofLast.answered && !back.some(isEncrypted) && !isFloated(again);
  return proof && isInVain && main.length === ike.length ? [{ line: proof.line, says: 'same port unanswered' }] : [];
}

/** A Delete of the IKE SA, as tcpdump prints it where a device captured what it had decrypted. */
const deletesIke = /\(d: doi=ipsec proto=isakmp\b/;

/** An end of IKEv1 that deletes its IKE SA each time after it came up. */
export function closedFacts(flow: readonly Packet[]): CaptureFact[] {
  const first = deletedAgain(flow, ({ what }) => deletesIke.test(what), isMain);
  return first ? [{ line: first.line, says: 'deleted each time' }] : [];
}

/** The first of several deletes of one end, between any two of which the SA was made anew, and carried nothing. */
export function deletedAgain(flow: readonly Packet[], deletes: (one: Packet) => boolean, begins: (one: Packet) => boolean): Packet | null {
  let first: Packet | null = null;
  let [isAnew, count] = [true, 0];
  let senders = new Set<string>();
  for (const one of flow) {
    if (one.kind === 'esp') senders.add(one.from);
    else if (begins(one)) isAnew = true;
    else if (deletes(one)) {
      first ??= one;
      if (!isAnew || one.from !== first.from || (count > 0 && senders.size > 1)) return null;
      [isAnew, count, senders] = [false, count + 1, new Set()];
    }
  }
  return count >= fewInVain ? first : null;
}
