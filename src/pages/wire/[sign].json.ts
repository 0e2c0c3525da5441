import type { APIRoute } from 'astro';
import { wireReasons } from '../../../content/diagnosis/wire-reasons.ts';
import { slugOf } from '../../diagnosis/wire-reasons.ts';

/** What packets say of each suspect of a sign: loaded when the sign is met. */
export const getStaticPaths = () =>
  Object.entries(wireReasons).map(([sign, reasons]) => ({ params: { sign: slugOf(sign) }, props: { reasons } }));

export const GET: APIRoute = ({ props }) => Response.json(props['reasons']);
