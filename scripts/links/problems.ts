import type { Rule } from '#scripts/check/messages.ts';
import { inOrder, warning, withEdits, type Problem } from '#scripts/check/problem.ts';
import type { Address } from './addresses.ts';
import type { LinkResult } from './results.ts';

/**
 * What is to be told of some of the `addresses` of the content, each time that one stands there; of all, unless `told` says which.
 * What has moved for good, a program can mend.
 */
export function linkProblems(addresses: Address[], results: LinkResult[], told = addresses): Problem[] {
  const found = new Map(results.map((result) => [result.url, result]));
  const known: Known = {
    sources: new Set(addresses.filter(({ source }) => source !== undefined).map(({ url }) => url)),
    comeTo: Map.groupBy(results.filter(({ to }) => to !== undefined), ({ to }) => to),
  };
  return inOrder(told.flatMap((address) => {
    const result = found.get(address.url);
    return result && result.state !== 'ok' ? [problemOf(address, result, known)] : [];
  }));
}

interface Known {
  /** The addresses of sources: no two may have the same. */
  sources: Set<string>;
  /** What has moved, by where it went. */
  comeTo: Map<string | undefined, LinkResult[]>;
}

function problemOf(address: Address, result: LinkResult, known: Known): Problem {
  const { status, to = '', failures = 1 } = result;
  const better = withFragment(to, address.written);
  const values = { url: address.written, host: new URL(address.url).host, status: String(status ?? ''), to: better, failures: String(failures) };
  const problem = warning(address.file, address.at, ruleOf(result), values);
  return isSafe(address, result, known) ? withEdits(problem, address.exchanged(better)) : problem;
}

function ruleOf({ url, state, status, to, reason }: LinkResult): Rule {
  switch (state) {
    case 'dead':
      return 'links/dead';
    case 'moved':
      return isHome(to ?? '') && !isHome(url) ? 'links/to-home' : 'links/moved';
    case 'timeout':
      return 'links/timeout';
    case 'unreachable':
      return reason ? reasons[reason] : status === undefined ? 'links/silent' : 'links/server';
    default:
      return 'links/blocked';
  }
}

const reasons = { host: 'links/no-host', certificate: 'links/certificate', loop: 'links/loop', connection: 'links/silent' } as const;

/** What may stand in an address wherever an address stands, in Markdown and in YAML. */
const harmless = /^https?:\/\/[\w\-.~%/:?#@!$&+;=,]+$/;

/** Whether the new address is there itself, keeps what is encrypted so, and is the page and not one where all that is gone ends. */
function isSafe({ source, written }: Address, result: LinkResult, { sources, comeTo }: Known): boolean {
  const { to = '', status = 0 } = result;
  if (ruleOf(result) !== 'links/moved' || status < 200 || status > 299 || !harmless.test(to)) return false;
  if (source !== undefined && sources.has(to.replace(/#.*/, ''))) return false;
  const others = comeTo.get(to)?.filter(({ url }) => pathOf(url) !== pathOf(result.url)) ?? [];
  return others.length === 0 && !(/^https:/i.test(written) && to.startsWith('http:'));
}

/** Whether an address is the first page of a host, in a language or in all. */
function isHome(url: string): boolean {
  return URL.canParse(url) && /^\/([a-z]{2}\/?)?$/.test(new URL(url).pathname);
}

function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/$/, '');
}

/** A new address, at the place of the page that the old one names. */
function withFragment(to: string, written: string): string {
  return to.includes('#') ? to : to + (/#.*/.exec(written)?.[0] ?? '');
}
