import { notifyName2 } from '../../ike/notify2.ts';
import { payloadName2 } from '../../ike/payload2.ts';
import type { OfVersion } from './ike-message.ts';
import { proposals2 } from './ike2-proposals.ts';
import { ofVersion2 } from './ike2-signs.ts';

const own: OfVersion = { proposals: proposals2, payloadName: payloadName2, notifyName: notifyName2, vendorIds: [] };

/** All that version 2 of IKE needs and version 1 does not: one part, loaded with the first message of it. */
export const ike2 = { own, ofVersion2 };
