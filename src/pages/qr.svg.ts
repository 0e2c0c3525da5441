import { absolute } from '../layouts/link.ts';
import { qrSvg } from '../print/qr-svg.ts';

/** The site's address as a QR code, for the poster. */
export function GET(): Response {
  return new Response(qrSvg(absolute('/')), { headers: { 'content-type': 'image/svg+xml' } });
}
