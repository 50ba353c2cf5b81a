import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { sitemapEntry } from './scripts/sitemap.ts';
import { owner } from './src/site/owner.ts';

// Addresses are from the root of a host: a site in a folder of one would lose its way without a word.
if (new URL(owner.site).pathname !== '/') throw new Error('owner.site must be a host of its own, such as https://www.example.se');

const fonts = './node_modules/@fontsource-variable';
const outDir = process.env.HUB_OUT_DIR ?? './dist';

/** @param {string} name @param {string} file @param {string} cssVariable @param {string} fallback */
const font = (name, file, cssVariable, fallback) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: [fallback],
  options: { variants: [{ src: [file], weight: '200 800', style: 'normal', display: 'swap' }] },
});

/** The elements of Markdown for which `src/mdx` has a component: the optimiser must leave them be. */
const overridden = ['a', 'h2', 'h3', 'table'];

export default defineConfig({
  site: owner.site,
  outDir,
  cacheDir: './.astro/cache',
  prerenderConflictBehavior: 'error',
  integrations: [mdx({ optimize: { ignoreElementNames: overridden } }), sitemap({ serialize: (item) => sitemapEntry(item, outDir) })],
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  fonts: [
    font('Atkinson', `${fonts}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`, '--font-atkinson', 'Arial'),
    font('Literata', `${fonts}/literata/files/literata-latin-wght-normal.woff2`, '--font-literata', 'Times New Roman'),
  ],
  security: {
    // Search runs WebAssembly in a worker, which has the policy of its own response and not that of the page. A host that sends
    // a policy with every file must allow 'wasm-unsafe-eval' with the worker's.
    csp: { directives: ["default-src 'self'", "img-src 'self' data:", "form-action 'self'", "base-uri 'self'", "object-src 'none'"] },
  },
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        // One warning for each MDX file, of a directive that Astro itself puts there and has already read.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
  },
});
