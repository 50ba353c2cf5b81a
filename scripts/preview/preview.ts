import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Language } from '../check/messages.ts';
import { answerFor } from './answer.ts';
import type { Inspector } from './inspector.ts';
import { Reloads } from './reloads.ts';
import { statusPage, statusPath } from './status-page.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** A page that the preview asks its own server for, as Astro makes it. */
const inner = 'x-preview';

const styles = new URL('./bar.css', import.meta.url);

/** The preview of editors: puts the bar above each page, and loads it again when the content changes. For `npm run dev` only. */
export function preview(inspector: Inspector, language: Language): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { server: { hmr: { overlay: false } } } });
      },
      'astro:server:setup': ({ server }) => {
        const reloads = new Reloads(server.environments.client.hot);
        server.watcher.on('all', (_, file) => renew(server, inspector, file));
        server.middlewares.use((request, response, next) => {
          if (request.url === '/__preview/bar.css') return sendStyles(response);
          if (request.url?.replace(/\/?(\?.*)?$/, '') === statusPath) return void sendStatus(response, inspector, language).catch(next);
          if (!isPage(request)) return next();
          send(request, response, inspector, reloads, language).catch(next);
        });
      },
    },
  };
}

/** What the check reads besides its own rules. */
const read = /[\\/](content|src[\\/](i18n|mdx))[\\/]/;

function renew(server: Server, inspector: Inspector, file: string): void {
  if (!read.test(file.slice(server.config.root.length))) return;
  inspector.forget();
  const reload = () => server.environments.client.hot.send({ type: 'full-reload' });
  inspector.findings().then(reload, reload);
}

/** Whether a browser asks for a page, and not for a part of one. */
function isPage({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'GET' && !headers[inner] && !/^\/(@|__|node_modules\/)/.test(url) && Boolean(headers.accept?.includes('text/html'));
}

async function send(request: IncomingMessage, response: ServerResponse, inspector: Inspector, reloads: Reloads, language: Language): Promise<void> {
  const listener = reloads.listener();
  // A browser that has gone on to another page leaves no address behind.
  const address = addressOf(request);
  const findings = await inspector.findings();
  globalThis.contentHasErrors = findings.problems.some(({ severity }) => severity === 'error');
  const made = await fetch(address, { headers: { accept: 'text/html', [inner]: '1' }, redirect: 'manual' });
  const type = made.headers.get('content-type') ?? '';
  const location = made.headers.get('location');
  if (!type.startsWith('text/html') || location) {
    response.writeHead(made.status, { 'content-type': type, ...(location ? { location } : {}) });
    response.end(Buffer.from(await made.arrayBuffer()));
    return;
  }
  const { status, body } = answerFor(new URL(address).pathname, { status: made.status, body: await made.text() }, findings, language);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body.replace('</head>', `${listener}</head>`));
}

/** The address of the same page on the server that was asked. */
function addressOf({ url = '/', socket }: IncomingMessage): string {
  const host = socket.localFamily === 'IPv6' ? `[${socket.localAddress}]` : socket.localAddress;
  return `http://${host}:${socket.localPort}${url}`;
}

async function sendStatus(response: ServerResponse, inspector: Inspector, language: Language): Promise<void> {
  const page = statusPage(await inspector.findings(), language);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
}

function sendStyles(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/css', 'cache-control': 'no-store' });
  response.end(readFileSync(styles));
}
