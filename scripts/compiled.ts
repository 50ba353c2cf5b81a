import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/* Preloaded by npm scripts that are to start at once: what Node has compiled of the project is kept for the next time. */
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
