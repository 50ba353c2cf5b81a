import { dev } from 'astro';

/* npm run dev: shows every change as it is saved. Astro says where. */
await dev({});
