import notice from '../../NOTICE?raw';

/** What the published site holds of others' work, beside the site itself. */
export function GET(): Response {
  return new Response(notice, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
