import { defineMiddleware } from 'astro:middleware';

/** Takes the blank before a citation's number away, which templates and prose put there: no number begins a line alone. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response((await response.text()).replace(/\s+(?=<sup>)/g, ''), response);
});
