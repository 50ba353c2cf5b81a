import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { LinkChecker } from 'linkinator';
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { owner } from '#src/site/owner.ts';
import { outcomeOf, type Answers, type Outcome } from './answers.ts';
import { politeDispatcher } from './dispatcher.ts';
import { Hosts, type Manners } from './hosts.ts';

/** How addresses are asked. Times are in milliseconds. */
export interface Habits extends Manners {
  /** How long a connection, and then an answer, may take. */
  timeout: number;
  /** How many times more an address is asked that gave an error of the server or nothing. */
  retries: number;
}

export const habits: Habits = { gap: 1000, atOnce: 8, patience: 4, longestWait: 60_000, timeout: 15_000, retries: 2 };

/** Who asks: the site, and where to read about it or complain. */
const userAgent = `${new URL(owner.site).host}-links/1.0 (+${owner.site}/; ${encodeURI(owner.email)})`;

type CrawlOptions = Parameters<LinkChecker['shouldRetryOnError']>[1];

/** Linkinator, that does not ask again where the answer would be the same. */
class Checker extends LinkChecker {
  readonly #isWorth: (url: URL) => boolean;

  constructor(isWorth: (url: URL) => boolean) {
    super();
    this.#isWorth = isWorth;
  }

  override shouldRetryOnError(status: number, options: CrawlOptions): boolean {
    return this.#isWorth(options.url) && super.shouldRetryOnError(status, options);
  }
}

/**
 * Asks servers for addresses. Linkinator decides what to ask, HEAD first and then GET, and when to try again; the dispatcher
 * decides when each request goes, and notes what is said. Linkinator takes the
 * dispatcher that the process has: from the beginning to `end` it is this one.
 */
export class Asker {
  readonly #answers: Answers = new Map();
  readonly #before = getGlobalDispatcher();
  readonly #dispatcher;
  readonly #hosts: Hosts;
  readonly #habits: Habits;
  readonly #signal: AbortSignal;
  /** Where the lists of addresses are, on this computer. */
  readonly #lists = new Set<string>();

  /** After `signal` nobody is asked any more. */
  constructor(signal: AbortSignal, asked: Partial<Habits> = {}) {
    this.#habits = { ...habits, ...asked };
    this.#signal = signal;
    this.#hosts = new Hosts(this.#habits, signal);
    this.#dispatcher = politeDispatcher(this.#hosts, this.#answers, this.#habits.timeout, ({ origin }) => this.#lists.has(origin));
    // Linkinator has a way of its own through a proxy. Ours has been told of it.
    for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']) delete process.env[name];
    setGlobalDispatcher(this.#dispatcher);
  }

  /** Asks for each address, and tells what is found as it comes. Gives way when the signal says so. */
  async ask(urls: string[], tell: (url: string, outcome: Outcome) => void): Promise<void> {
    if (urls.length === 0 || this.#signal.aborted) return;
    const left = new Set(urls);
    const checker = new Checker((url) => !this.#isSettled(url));
    checker.on('link', ({ url }) => {
      if (this.#signal.aborted || !left.delete(url)) return;
      tell(url, outcomeOf(url, this.#answers) ?? { state: 'unreachable', reason: 'connection' });
    });
    const server = await serving(urls);
    const list = originOf(server);
    this.#lists.add(list);
    const { retries } = this.#habits;
    const checking = checker.check({
      path: `${list}/`,
      concurrency: urls.length + 1,
      headers: { 'User-Agent': userAgent, 'Accept-Language': 'sv, en;q=0.8, *;q=0.5' },
      ...{ retryErrors: retries > 0, retryErrorsCount: retries, retryErrorsJitter: 1000 },
    });
    await Promise.race([checking, aborted(this.#signal)]);
    this.#lists.delete(list);
    server.close();
  }

  /** Closes all connections. What linkinator may still want to ask after the signal fails. */
  async end(): Promise<void> {
    if (!this.#signal.aborted) setGlobalDispatcher(this.#before);
    await this.#dispatcher.destroy();
  }

  #isSettled(url: URL): boolean {
    const reason = outcomeOf(url.href, this.#answers)?.reason;
    return this.#hosts.isClosed(url) || reason === 'host' || reason === 'certificate' || reason === 'loop';
  }
}

/** A page on this computer with a link to each address: linkinator asks what pages link to. */
async function serving(urls: string[]): Promise<Server> {
  const links = urls.map((url) => `<a href="${url.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">x</a>`);
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(links.join('\n')));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

function originOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
