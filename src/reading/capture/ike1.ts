import { payloadName1 } from '../../ike/payload1.ts';
import { vendorIds1 } from '../../ike/vendor1.ts';
import { proposals1 } from './ike1-proposals.ts';
import { ofVersion1 } from './ike1-signs.ts';

/** All that version 1 of IKE needs and version 2 does not: one part, loaded with the first SA of it. */
export const ike1 = { proposals1, payloadName1, vendorIds1, ofVersion1 };
