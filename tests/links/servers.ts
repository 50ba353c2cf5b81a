import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A request that a server got, and when, in milliseconds. */
export interface Got {
  method: string;
  path: string;
  time: number;
  agent: string;
}

type Answering = (request: IncomingMessage, response: ServerResponse, got: Got[]) => void;

/** How servers on this computer answer, by path. */
const paths: Record<string, Answering> = {
  '/': status(200),
  '/moved': leadingTo('/here', 301),
  '/moved-308': leadingTo('/here', 308),
  '/moved-twice': leadingTo('/moved', 301),
  '/moved-then-lent': leadingTo('/lent', 301),
  '/moved-home': leadingTo('/', 301),
  '/moved-to-nothing': leadingTo('/gone', 301),
  '/moved-to-an-app': leadingTo('app://open', 301),
  '/lent': leadingTo('/here', 302),
  '/lent-to-nothing': leadingTo('/gone', 302),
  '/round': leadingTo('/round-again', 302),
  '/round-again': leadingTo('/round', 302),
  '/dead': status(404),
  '/gone': status(410),
  '/shut': status(403),
  '/named': status(401),
  '/odd': status(418),
  '/broken': status(500),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-lies': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end('<p>Here'),
  '/better-soon': (_, response, got) => response.writeHead(ofPath(got, '/better-soon').length > 2 ? 200 : 500).end(),
  '/wait': (_, response, got) => response.writeHead(ofPath(got, '/wait').length > 1 ? 200 : 429, { 'retry-after': '1' }).end(),
  '/wait-an-hour': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  '/busy': status(429),
  '/hangs': () => undefined,
  '/closes': ({ socket }) => socket.destroy(),
  '/garbage': ({ socket }) => socket.end('HTTP/9 \u0000garbage\r\n\r\n'),
  '/slow': (_, response) => setTimeout(() => response.end(), 400),
};

function status(code: number): Answering {
  return (_, response) => response.writeHead(code).end('<html><a href="/never">Do not follow</a>');
}

function leadingTo(location: string, code: number): Answering {
  return (_, response) => response.writeHead(code, { location }).end();
}

function ofPath(got: Got[], path: string): Got[] {
  return got.filter((one) => one.path === path);
}

/** A server on a port of its own. Of what it does not know it says that it is there. */
export class TestServer {
  readonly got: Got[] = [];
  readonly #server: Server;
  origin = '';

  constructor() {
    this.#server = createServer((request, response) => {
      const { method = '', url: path = '', headers } = request;
      this.got.push({ method, path, time: performance.now(), agent: headers['user-agent'] ?? '' });
      (paths[path.replace(/\?.*/, '')] ?? status(200))(request, response, this.got);
    });
  }

  async start(): Promise<this> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    const address = this.#server.address();
    this.origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
    return this;
  }

  /** What it got for a path, as methods. */
  methods(path: string): string[] {
    return ofPath(this.got, path).map(({ method }) => method);
  }

  /** The least time from one request to the next. */
  get leastGap(): number {
    return Math.min(...this.got.map(({ time }, index) => time - (this.got[index - 1]?.time ?? -Infinity)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
