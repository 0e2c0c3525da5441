import { readdir, readFile } from 'node:fs/promises';
import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readCatalogue } from '../catalogue/read.ts';
import type { Lexicon } from '../diagnosis/lexicon.ts';
import type { AlertTemplate } from '../console/alert-template.ts';
import type { BgpStateEntry } from '../bgp/bgp-state.ts';
import type { NotificationCode } from '../bgp/notification.ts';
import type { Implementation } from '../settings/behaviour.ts';
import type { Reference } from '../tree/references.ts';
import type { Tree } from '../tree/tree.ts';

/** A piece of prose: its text, and its tree or why it has none. */
export type Prose = { readonly text: string } & ({ readonly tree: MdastNode } | { readonly fault: string });

/** All that authors write, as the rules read it. */
export interface Content {
  readonly tree: Tree;
  readonly references: Readonly<Record<string, Reference>>;
  readonly catalogue: Catalogue;
  readonly codes: readonly NotificationCode[];
  readonly states: readonly BgpStateEntry[];
  readonly templates: readonly AlertTemplate[];
  /** How implementations negotiate. */
  readonly implementations: Readonly<Record<string, Implementation>>;
  readonly prose: Readonly<Record<string, Prose>>;
  readonly lexicon: Lexicon;
  /** The text of the ledger; null where nothing was ever published. */
  readonly ledger: string | null;
  /** The text of what the lab kept; null where it never ran. */
  readonly lab: string | null;
}

/** Reads `content/` below this folder, each module as it stands on disk. */
export async function loadContent(root: URL): Promise<Content> {
  const from = async <T>(file: string): Promise<T> => (await import(new URL(`content/${file}`, root).href)) as T;
  const [
    { tree },
    { references },
    { notificationCodes },
    { bgpStates },
    { alertTemplates },
    { implementations },
    { lexicon },
    catalogue,
    prose,
    ledger,
    lab,
  ] = await Promise.all([
    from<{ tree: Tree }>('tree.ts'),
    from<{ references: Content['references'] }>('references.ts'),
    from<{ notificationCodes: Content['codes'] }>('bgp-codes.ts'),
    from<{ bgpStates: Content['states'] }>('bgp-states.ts'),
    from<{ alertTemplates: Content['templates'] }>('alert-templates.ts'),
    from<{ implementations: Content['implementations'] }>('negotiation.ts'),
    from<{ lexicon: Lexicon }>('lexicon.ts'),
    readCatalogue(new URL('content/', root)),
    readProse(root),
    readFile(new URL('content/ledger.json', root), 'utf8').catch(() => null),
    readFile(new URL('content/lab.json', root), 'utf8').catch(() => null),
  ]);
  return {
    tree,
    references,
    catalogue,
    codes: notificationCodes,
    states: bgpStates,
    templates: alertTemplates,
    implementations,
    prose,
    lexicon,
    ledger,
    lab,
  };
}

/** All prose, by its file. */
export async function readProse(root: URL): Promise<Record<string, Prose>> {
  const names = await readdir(new URL('content/', root), { recursive: true });
  const files = names.filter((name) => name.endsWith('.mdx')).map((name) => `content/${name}`);
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, root), 'utf8')));
  return Object.fromEntries(files.map((file, index) => [file, proseOf(texts[index] ?? '')] as const).sort());
}

/** Reads a text with the compiler that the site is built with. */
export function proseOf(text: string): Prose {
  try {
    return { text, tree: mdxToMdast(text) };
  } catch (error) {
    return { text, fault: error instanceof Error ? error.message : String(error) };
  }
}
