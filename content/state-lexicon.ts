import type { StateLexicon } from '../src/diagnosis/lexicon.ts';
import { bgpDetails } from './diagnosis/bgp-details.ts';
import { bgpTables } from './diagnosis/bgp-tables.ts';
import { counters } from './diagnosis/counters.ts';
import { stateWords } from './diagnosis/states.ts';

/** What is known of the words of states: a browser loads it with what reads them. */
export const stateLexicon: StateLexicon = { bgpTables, bgpDetails, counters, stateWords };
