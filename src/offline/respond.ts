const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** A kept file as the host would answer it. */
export function respond(path: string, text: string): Response {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/html; charset=utf-8';
  return new Response(text, { headers: { 'content-type': type } });
}
