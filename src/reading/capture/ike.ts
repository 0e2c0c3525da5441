import { choicesOf, ikeRow, ikeWords } from './ike-rows.ts';
import { ownOf, saFacts } from './ike-sa.ts';
import { ikeSigns } from './ike-signs.ts';

/** All that IKE needs and BGP does not: one part, loaded with the first SA. */
export const ike = { ownOf, saFacts, ikeSigns, ikeRow, ikeWords, choicesOf };
