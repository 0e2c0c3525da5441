// The pages on the way to a cause: the card, a status, a step, a problem. One script for all of them, so that the next page of the way
// brings none.
import './bgp-decoder.ts';
import './console-card.ts';
import './device-how.ts';
import './place-in-chart.ts';
import './walk-keys.ts';
import './walk-trail.ts';
import './walk-way.ts';
