import { notificationCodes } from '../../content/bgp-codes.ts';
import { tools } from '../../content/tools.ts';
import { tree } from '../../content/tree.ts';
import { catalogue } from '../catalogue/load.ts';
import { link } from '../layouts/link.ts';
import type { Names } from '../names/named-page.ts';
import { namesOf } from '../names/names-of.ts';

const linked = <T extends { readonly address: string }>(page: T): T => ({ ...page, address: link(page.address) });

/** The pages that search finds by their names, before it looks into any text. */
export function GET(): Response {
  const { pages, commands, beside } = namesOf({ tools, catalogue, tree, codes: notificationCodes });
  const names: Names = {
    pages: pages.map((page) => ({ ...linked(page), parts: page.parts?.map(linked) })),
    commands: commands.map(linked),
    beside,
  };
  return Response.json(names);
}
