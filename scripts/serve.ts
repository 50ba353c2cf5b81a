import { preview } from 'astro';

/* npm run serve: serves the built site, and says where. */
const { port } = await preview({ server: { port: 4321 }, logLevel: 'error' });
console.log(`Webbplatsen visas på http://localhost:${port} (avsluta med Ctrl+C).`);
