/** The files beside the pages whose addresses are a contract: programs and browsers keep them. Others may come and go with the build. */
export const publicFiles: readonly string[] = [
  '/links.json',
  '/links.schema.json',
  '/llms.txt',
  '/notice.txt',
  '/messages.json',
  '/messages.schema.json',
  '/opensearch.xml',
  '/sitemap.xml',
  '/tree.json',
  '/tree.schema.json',
];
