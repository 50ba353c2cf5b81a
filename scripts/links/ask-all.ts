import { hostOf } from './hosts.ts';
import type { Asker } from './asker.ts';
import type { Ledger } from './ledger.ts';

/** How many hosts are asked first, to see whether there is a network. */
const few = 5;

/**
 * Asks for addresses and notes what is found. A few come first: if none of them answers, a few `others` must say whether it is
 * the network. Gives false, without having asked for more, if no one of several hosts answers.
 */
export async function askAll(asker: Asker, ledger: Ledger, urls: string[], others: string[], tell: () => void): Promise<boolean> {
  const { promise: isAnswered, resolve: answered } = Promise.withResolvers<void>();
  const ask = (some: string[]) => asker.ask(some, (url, outcome) => {
    ledger.note(url, outcome);
    if (ledger.hasAnswer) answered();
    tell();
  });
  const first = oneAHost(urls.toSorted((a, b) => failuresOf(a, ledger) - failuresOf(b, ledger)), new Set());
  const asking = ask(first);
  await Promise.race([asking, isAnswered]);
  if (!ledger.hasAnswer) {
    const controls = oneAHost(others.toSorted((a, b) => doubtOf(a, ledger) - doubtOf(b, ledger)), new Set(first.map(nameOfHost)));
    await ask(controls);
    if (!ledger.hasAnswer && first.length + controls.length > 1) return false;
  }
  await Promise.all([asking, ask(urls.filter((url) => !first.includes(url)))]);
  return true;
}

/** The first address of each of a few hosts, but for those that are `taken`. */
function oneAHost(urls: string[], taken: Set<string>): string[] {
  const byHost = Map.groupBy(urls.filter((url) => !taken.has(nameOfHost(url))), nameOfHost);
  return [...byHost.values()].flatMap(([url]) => url ?? []).slice(0, few);
}

function nameOfHost(url: string): string {
  return hostOf(new URL(url));
}

function failuresOf(url: string, ledger: Ledger): number {
  return ledger.get(url)?.failures ?? 0;
}

/** Little for what was there last time. */
function doubtOf(url: string, ledger: Ledger): number {
  return ledger.get(url)?.state === 'ok' ? 0 : 1 + failuresOf(url, ledger);
}
