import { preview } from 'astro';
import { bareCommand } from './command.ts';

/* npm run serve: serves the built site, and says where. */
await bareCommand('serve', async () => {
  const { port } = await preview({ server: { port: 4321 }, logLevel: 'error' });
  console.log(`Webbplatsen visas på http://localhost:${port} (avsluta med Ctrl+C).`);
});
