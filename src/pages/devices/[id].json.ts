import type { APIContext } from 'astro';
import { catalogue } from '../../catalogue/load.ts';
import type { Device } from '../../device/device.ts';

export function getStaticPaths() {
  return [...catalogue.devices].map(([id, device]) => ({ params: { id }, props: { device } }));
}

/** A device's commands and where its settings live, for programs and for the message to the other side. */
export function GET({ params, props }: APIContext<{ device: Device }>): Response {
  const { name, vendor, scope, placeholders = [], commands, settings } = props.device;
  return Response.json({ version: 1, id: params['id'], name, vendor, scope, placeholders, commands, settings });
}
