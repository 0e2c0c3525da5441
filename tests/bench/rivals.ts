import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tree } from '../../content/tree.ts';
import settings from '../../package.json' with { type: 'json' };
import { chartsOf } from '../../src/flowchart/charts.ts';
import { mermaidText } from '../../src/flowchart/mermaid-text.ts';
import type { Site } from '../support/site.ts';

/** The rivals' packages: Astro and Mermaid are ours; 1.6.0 of Pagefind lacks some platforms. */
export const packages = {
  '@astrojs/starlight': '0.42.4',
  astro: settings.devDependencies.astro,
  mermaid: settings.devDependencies.mermaid,
  pagefind: '1.5.2',
} as const;

/** One of our pages as Markdown. */
export interface SourcePage {
  /** Its file in the site: `problems/mtu-mss/index.md`. */
  readonly file: string;
  readonly title: string;
  readonly text: string;
  /** The text of its flowchart, where it has one. */
  readonly chart: string | null;
}

/** Our pages as the build wrote them in Markdown, those with a flowchart first. */
export function sourcePages(site: Site): SourcePage[] {
  const charts = new Map<string, string>(chartsOf(tree).map((chart) => [chart.name, mermaidText(chart)]));
  const pages = [...site.files]
    .filter((path) => path.endsWith('/index.md'))
    .map((path): SourcePage => {
      const [, title = path, text = ''] = /^# (.*)\n([\s\S]*)$/.exec(site.read(path).toString()) ?? [];
      const name = chartIn(site.pages.get(path.replace(/index\.md$/, ''))?.html ?? '');
      return { file: path.slice(1), title, text, chart: name === null ? null : (charts.get(name) ?? null) };
    });
  return pages.toSorted((a, b) => Number(a.chart === null) - Number(b.chart === null));
}

/** The name of the flowchart that a page of ours shows; null when it shows none. */
function chartIn(html: string): string | null {
  if (html.includes('<chart-trail')) return /<link rel="canonical" href="[^"]*\/flowchart\/([a-z]+)\/"/.exec(html)?.[1] ?? 'whole';
  return /<place-in-chart[\s\S]*?\/flowchart\/([a-z]+)\//.exec(html)?.[1] ?? null;
}

/** So many of them: the first page, those with a flowchart of their own, and of the others evenly from the whole. */
export function someOf(pages: readonly SourcePage[], count: number): SourcePage[] {
  const always = pages.filter(({ file }) => /^(flowchart\/.*)?index\.md$/.test(file));
  const others = pages.filter((page) => !always.includes(page));
  const most = Math.max(0, Math.min(count - always.length, others.length));
  const at = (index: number): number => Math.floor((index * most) / others.length);
  return [...always, ...others.filter((_, index) => at(index) !== at(index - 1))];
}

/** Writes both projects, `starlight` and `bare`, and the package that both are installed with, into a folder. */
export function writeRivals(folder: string, pages: readonly SourcePage[]): void {
  const files = {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies: packages }),
    ...starlight(pages),
    ...bare(pages),
  };
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  cpSync(new URL('../../public/icon.svg', import.meta.url), join(folder, 'starlight/public/favicon.svg'), { recursive: true });
}

const common = `site: 'https://tunnel-down.example', trailingSlash: 'always'`;

/** Starlight as it comes, with a link to each section: all pages in the sidebar of every page would be its worst case. Mermaid draws when a page is loaded. */
function starlight(pages: readonly SourcePage[]): Record<string, string> {
  const sections = [...new Set(pages.map(({ file }) => file.split('/')[0] ?? ''))].filter((name) => name !== 'index.md');
  return {
    'starlight/astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
const sidebar = ${JSON.stringify(sections.map((name) => ({ label: name, link: `/${name}/` })))};
const components = { MarkdownContent: './src/MarkdownContent.astro' };
export default defineConfig({ ${common}, integrations: [starlight({ title: 'Starlight', sidebar, components })] });
`,
    'starlight/src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'starlight/src/MarkdownContent.astro': `---
import Default from '@astrojs/starlight/components/MarkdownContent.astro';
---
<Default><slot /></Default>
<script>
  const nodes = document.querySelectorAll<HTMLElement>('pre.mermaid');
  if (nodes.length) {
    const { default: mermaid } = await import('mermaid');
    mermaid.initialize({ startOnLoad: false });
    await mermaid.run({ nodes });
  }
</script>
`,
    ...Object.fromEntries(pages.map((page) => [`starlight/src/content/docs/${page.file}`, markdownOf(page, '') + chartOf(page)])),
  };
}

/** Every page through one layout, and nothing else; no script, so no chart. */
function bare(pages: readonly SourcePage[]): Record<string, string> {
  return {
    'bare/astro.config.mjs': `import { defineConfig } from 'astro/config';\nexport default defineConfig({ ${common} });\n`,
    'bare/src/Page.astro': `---
const { title } = Astro.props.frontmatter;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body><main><h1>{title}</h1><slot /></main></body>
</html>
`,
    ...Object.fromEntries(pages.map((page) => [`bare/src/pages/${page.file}`, markdownOf(page, 'layout: /src/Page.astro\n')])),
  };
}

function markdownOf({ title, text }: SourcePage, more: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\n${more}---\n${text}`;
}

function chartOf({ chart }: SourcePage): string {
  return chart === null ? '' : `\n\n<pre class="mermaid">\n${chart.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>\n`;
}
