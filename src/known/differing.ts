import { isSilent, provenByConsole } from '../console/proven.ts';
import { readQuery } from '../console/reading.ts';
import { layerNames } from '../tree/ladder.ts';
import type { Layer } from '../tree/tree.ts';
import type { CaseFacts } from './about.ts';
import { upOrDown, withConsole } from './about.ts';
import { own } from './case.ts';
import type { Known } from './known.ts';
import { foundIn } from './known.ts';

/** In words, where what the console shows and what was given can't both be of one VPN at one time; null where they can. */
export function differing(reader: Known, { problems, observations }: CaseFacts): string | null {
  const known = withConsole(reader, observations);
  const { reading } = readQuery(new URLSearchParams(known.console));
  if (isSilent(reading) && known.proven.includes('reachability')) return asks('reachability', 'fails', 'works');
  const [found] = foundIn(known).flatMap(({ problem }) => own(problems, problem)?.layer ?? []);
  const works = provenByConsole(reading).map(({ layer }) => layer);
  return found && upOrDown.includes(found) && works.includes(found) ? asks(found, 'works', 'fails') : null;
}

const asks = (layer: Layer, shown: string, given: string): string =>
  `${layerNames[layer]} ${shown} by the console and ${given} by what you gave. Is that the same VPN, at the same time?`;
