import { absolute } from '../layouts/link.ts';

/** Lets a browser's address bar search the messages. */
export function GET(): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Tunnel Down</ShortName>
<Description>Find what an IPsec or BGP error message means, and the fix</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image height="16" width="16" type="image/svg+xml">${absolute('/icon.svg')}</Image>
<Url type="text/html" method="get" template="${absolute('/search/')}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${absolute('/opensearch.xml')}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
}
