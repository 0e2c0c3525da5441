import type { APIContext } from 'astro';
import { tree } from '../../../../content/tree.ts';
import { absolute } from '../../../layouts/link.ts';
import { qrSvg } from '../../../print/qr-svg.ts';
import { addressOf } from '../../../tree/addresses.ts';

export function getStaticPaths() {
  return Object.keys(tree.problems).map((id) => ({ params: { id } }));
}

/** A problem's address as a QR code, for its printed sheet. */
export function GET({ params }: APIContext): Response {
  const svg = qrSvg(absolute(addressOf('problem', params['id'] ?? '')));
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
