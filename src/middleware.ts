import { defineMiddleware } from 'astro:middleware';
import { gzipSync } from 'node:zlib';
import { fitPage } from './layouts/fit-page.ts';

/** Of a page's budget, without its stylesheets. */
const mostHtml = 8_610;

/** Leaves out what a page has no room for, and the blank before a citation's number, which templates and prose put there: no number begins a line alone. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = (await response.text()).replace(/\s+(?=<sup>)/g, '');
  return new Response(
    fitPage(html, (text) => gzipSync(text).length <= mostHtml),
    response,
  );
});
