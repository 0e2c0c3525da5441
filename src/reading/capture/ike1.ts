import { notifyName1 } from '../../ike/notify1.ts';
import { payloadName1 } from '../../ike/payload1.ts';
import { vendorIds1 } from '../../ike/vendor1.ts';
import type { OfVersion } from './ike-message.ts';
import { proposals1 } from './ike1-proposals.ts';
import { ofVersion1 } from './ike1-signs.ts';

const own: OfVersion = { proposals: proposals1, payloadName: payloadName1, notifyName: notifyName1, vendorIds: vendorIds1 };

/** All that version 1 of IKE needs and version 2 does not: one part, loaded with the first message of it. */
export const ike1 = { own, ofVersion1 };
