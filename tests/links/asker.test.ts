import { describe, expect, it } from 'vitest';
import { Asker, habits, type Habits } from '#scripts/links/asker.ts';
import type { Outcome } from '#scripts/links/answers.ts';
import { TestServer } from './servers.ts';

/** Asks without the manners that take time, and gives what was found. */
async function ask(urls: string[], asked: Partial<Habits> = {}, signal = new AbortController().signal): Promise<Map<string, Outcome>> {
  const asker = new Asker(signal, { gap: 0, retries: 0, ...asked });
  const found = new Map<string, Outcome>();
  await asker.ask(urls, (url, outcome) => found.set(url, outcome));
  await asker.end();
  return found;
}

/** What is found of one path of a server. */
async function outcomeOf(path: string, asked: Partial<Habits> = {}): Promise<{ outcome: Outcome | undefined; server: TestServer }> {
  await using server = await new TestServer().start();
  const found = await ask([server.origin + path], asked);
  const outcome = found.get(server.origin + path);
  const to = outcome?.to?.replace(server.origin, '');
  return { outcome: outcome && { ...outcome, ...(to === undefined ? {} : { to }) }, server };
}

describe('an address that answers', () => {
  it.each([
    ['with a page is there', '/here', { state: 'ok', status: 200 }],
    ['slowly is there', '/slow', { state: 'ok', status: 200 }],
    ['to GET only is there', '/no-head', { state: 'ok', status: 200 }],
    ['to HEAD that it is not there, but to GET, is there', '/head-lies', { state: 'ok', status: 200 }],
    ['for the time being from another is there', '/lent', { state: 'ok', status: 200 }],
    ['that it has moved for good has moved', '/moved', { state: 'moved', status: 200, to: '/here' }],
    ['so in the newer way has moved too', '/moved-308', { state: 'moved', status: 200, to: '/here' }],
    ['so twice has moved to the last', '/moved-twice', { state: 'moved', status: 200, to: '/here' }],
    ['so and then for the time being has moved to what is for good', '/moved-then-lent', { state: 'moved', status: 302, to: '/lent' }],
    ['that it has moved to what is gone is dead', '/moved-to-nothing', { state: 'dead', status: 410 }],
    ['that it is lent to what is gone is dead', '/lent-to-nothing', { state: 'dead', status: 410 }],
    ['that it is not there is dead', '/dead', { state: 'dead', status: 404 }],
    ['that it is gone is dead', '/gone', { state: 'dead', status: 410 }],
    ['that it may not be seen is for a person to look at', '/shut', { state: 'blocked', status: 403 }],
    ['that one must say who one is, is so too', '/named', { state: 'blocked', status: 401 }],
    ['something that nobody expects is so too', '/odd', { state: 'blocked', status: 418 }],
    ['with an error of its own, nobody can tell', '/broken', { state: 'unreachable', status: 500 }],
    ['that leads round, nobody can tell', '/round', { state: 'unreachable', reason: 'loop', status: 302 }],
    ['that leads out of the web, nobody can tell', '/moved-to-an-app', { state: 'unreachable', reason: 'loop', status: 301 }],
    ['by closing the connection, nobody can tell', '/closes', { state: 'unreachable', reason: 'connection' }],
    ['with garbage, nobody can tell', '/garbage', { state: 'unreachable', reason: 'connection' }],
  ])('%s', async (_, path, expected) => {
    const { outcome, server } = await outcomeOf(path);
    expect(outcome).toEqual(expected);
    expect(server.got.map((got) => got.path)).not.toContain('/never');
  });

  it('not at all did not answer in time', async () => {
    const { outcome } = await outcomeOf('/hangs', { timeout: 500 });
    expect(outcome).toEqual({ state: 'timeout' });
  });

  it.each([
    ['not', 'http://127.0.0.1:1/', { state: 'unreachable', reason: 'connection' }],
    ['not, for the name is nobody’s', 'http://nobody.invalid/', { state: 'unreachable', reason: 'host' }],
    ['not, for it has a password', 'http://a:b@127.0.0.1:1/', { state: 'unreachable', reason: 'connection' }],
  ])('%s', async (_, url, expected) => {
    expect((await ask([url])).get(url)).toEqual(expected);
  });

  it('is asked with HEAD, and with GET only if that is refused', async () => {
    await using server = await new TestServer().start();
    await ask([`${server.origin}/here`, `${server.origin}/no-head`]);
    expect([server.methods('/here'), server.methods('/no-head')]).toEqual([['HEAD'], ['HEAD', 'GET']]);
  });

  it('hears who asks', async () => {
    const { server } = await outcomeOf('/here');
    expect(server.got[0]?.agent).toMatch(/^socialtforetagande\.\w+-links\/1\.0 \(\+https:\/\/\S+; \S+@\S+\)$/);
  });

  it('may be long and strange', async () => {
    await using server = await new TestServer().start();
    const urls = [`${server.origin}/?q="<&amp;>'`, `${server.origin}/${'a'.repeat(9000)}`, `${server.origin}/%C3%A5%20b?x=1&amp=2`].map((url) => new URL(url).href);
    expect([...(await ask(urls)).keys()].toSorted()).toEqual(urls.toSorted());
  });
});

describe('an address that did not answer well', () => {
  it('is asked again, in its turn, and believed when it does', async () => {
    const { outcome, server } = await outcomeOf('/better-soon', { retries: 1, gap: 300 });
    expect(outcome).toEqual({ state: 'ok', status: 200 });
    expect(server.methods('/better-soon')).toEqual(['HEAD', 'GET', 'HEAD']);
    expect(server.leastGap).toBeGreaterThanOrEqual(300);
  });

  it('is asked again when it said that it would like to be', async () => {
    const { outcome, server } = await outcomeOf('/wait');
    expect(outcome).toEqual({ state: 'ok', status: 200 });
    expect(server.leastGap).toBeGreaterThanOrEqual(1000);
  });

  it.each([
    ['wants more time than there is', ['/wait-an-hour', '/here'], 1, [{ state: 'blocked', status: 429 }, { state: 'blocked', status: 429 }]],
    ['says again and again that it is asked too often', ['/busy', '/busy?more'], 3, [{ state: 'blocked', status: 429 }, { state: 'blocked', status: 429 }]],
    ['does not answer again and again', ['/closes', '/garbage', '/closes?more', '/here'], 3, Array(4).fill({ state: 'unreachable', reason: 'connection' })],
  ])('keeps its host from being asked for more when it %s', async (_, paths, requests, outcomes) => {
    await using server = await new TestServer().start();
    const found = await ask(paths.map((path) => server.origin + path), { patience: 3, retries: 2 });
    expect([...found.values()]).toEqual(outcomes);
    expect(server.got).toHaveLength(requests);
  });
});

describe('a host', () => {
  it('is asked once a second at most, redirects and second tries too', async () => {
    await using server = await new TestServer().start();
    const asker = new Asker(new AbortController().signal, { retries: 0 });
    await asker.ask(['/moved', '/no-head'].map((path) => server.origin + path), () => undefined);
    await asker.end();
    expect(habits.gap).toBe(1000);
    expect(server.got.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(['GET /no-head', 'HEAD /here', 'HEAD /moved', 'HEAD /no-head']);
    expect(server.leastGap).toBeGreaterThanOrEqual(1000);
  });

  it('does not wait for others, but for no more than a few', async () => {
    const servers = await Promise.all(Array.from({ length: 6 }, () => new TestServer().start()));
    const started = performance.now();
    await ask(servers.map(({ origin }) => `${origin}/slow`), { atOnce: 3 });
    const spent = performance.now() - started;
    const firsts = servers.map(({ got }) => got[0]?.time ?? 0).toSorted((a, b) => a - b);
    expect((firsts[3] ?? 0) - (firsts[0] ?? 0)).toBeGreaterThanOrEqual(390);
    expect((firsts[2] ?? 0) - (firsts[0] ?? 0)).toBeLessThan(390);
    expect(spent).toBeLessThan(6 * 400);
    await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
  });
});

it('when time is up nobody is asked any more, and what was found is kept', async () => {
  await using server = await new TestServer().start();
  const urls = ['/here', '/hangs', '/later'].map((path) => server.origin + path);
  const started = performance.now();
  const found = await ask(urls, { gap: 200 }, AbortSignal.timeout(700));
  expect([...found]).toEqual([[urls[0], { state: 'ok', status: 200 }]]);
  expect(server.methods('/later')).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});
