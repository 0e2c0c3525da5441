import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { drawCards } from './src/integrations/draw-cards.ts';
import { drawFlowcharts } from './src/integrations/draw-flowcharts.ts';
import { indexSearch } from './src/integrations/index-search.ts';
import { keepLedger } from './src/integrations/keep-ledger.ts';
import { offline } from './src/integrations/offline.ts';
import { recordBuild } from './src/integrations/record-build.ts';
import { readPages } from './src/integrations/read-pages.ts';
import { scriptFiles } from './src/integrations/script-files.ts';
import { sweep } from './src/integrations/sweep.ts';
import { writeForHosts } from './src/integrations/write-for-hosts.ts';
import { writeForPrograms } from './src/integrations/write-for-programs.ts';
import { writeNotice } from './src/integrations/write-notice.ts';

const pages = readPages();
const recorded = recordBuild();

// SITE and BASE_PATH are where the site will be published; both stand in canonical links, the sitemap and every address.
export default defineConfig({
  site: process.env.SITE ?? 'https://tunnel-down.example',
  base: process.env.BASE_PATH ?? '/',
  // OUT_DIR is where it goes: the tests build a second site under a base path beside the first.
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Shiki writes inline styles, which the Content-Security-Policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [
    recorded.begin,
    checkContent(),
    drawFlowcharts(),
    mdx(),
    sweep(),
    pages.integration,
    indexSearch(pages),
    writeForPrograms(pages),
    writeNotice(),
    keepLedger(pages),
    drawCards(),
    offline(),
    writeForHosts(),
    recorded.end,
  ],
  // One stylesheet for the site: it is small, comes once, and keeps the order of its layers.
  vite: { ...scriptFiles, build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
});
