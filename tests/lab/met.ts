import type { Knowledge } from '../../src/diagnosis/knowledge.ts';
import { createPlain } from '../../src/diagnosis/plain.ts';
import { createReader } from '../../src/diagnosis/sight.ts';
import { weights } from '../../src/diagnosis/weights.ts';
import type { DaemonId } from './daemon.ts';

/** A message of ours as a daemon printed it. */
export interface Met {
  readonly message: string;
  readonly daemon: DaemonId;
  readonly version: string;
  /** `either` where it may have been any. */
  readonly as: 'initiator' | 'responder' | 'either';
}

/** What a daemon's messages stand under, first whose its log is; `bgp` and the like are nobody's own. */
export const printersOf: Readonly<Record<DaemonId, readonly [string, ...string[]]>> = {
  strongswan: ['strongswan'],
  libreswan: ['libreswan'],
  openiked: ['openbsd', 'openiked'],
  frr: ['frr', 'bgp-show'],
  bird: ['bird'],
  openbgpd: ['openbgpd'],
  gobgp: ['gobgp'],
  exabgp: ['exabgp'],
};

/** Builds what finds a daemon's own messages in what it logged: word by word, nothing that only resembles them. */
export function createMeeting(knowledge: Knowledge): (by: Omit<Met, 'message'>, log: string) => Met[] {
  const reader = createReader(knowledge, createPlain(knowledge.lexicon.plainWords, weights), weights);
  return (by, log) => {
    const own: readonly string[] = printersOf[by.daemon];
    const found = new Set<string>();
    for (const line of log.split('\n'))
      for (const group of reader.look(line).groups)
        for (const { message } of group) {
          const known = knowledge.messages[message];
          if (known && own.includes(known.by)) found.add(known.id);
        }
    return [...found].map((message) => ({ message, ...by }));
  };
}

/** What content says of a message's role, and a daemon did otherwise. */
export function contradicted(met: readonly Met[], knowledge: Knowledge): string[] {
  const roles = new Map(knowledge.messages.map(({ id, role }) => [id, role]));
  const wrong = met.flatMap(({ message, daemon, as }) => {
    const role = roles.get(message);
    return role && role !== 'either' && as !== 'either' && role !== as
      ? [`${message}: content says ${role}, ${daemon} printed it as ${as}`]
      : [];
  });
  return [...new Set(wrong)].sort();
}
