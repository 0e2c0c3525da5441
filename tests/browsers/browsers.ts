import { Chromium } from '../support/chromium.ts';
import { Firefox } from '../support/firefox.ts';
import { WebKit } from '../support/webkit.ts';

/** The browsers in which the main flows are tried. */
export const browsers = { Chromium, Firefox, WebKit };
