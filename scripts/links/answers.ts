import { fieldOf, textOf } from '#scripts/check/values.ts';
import type { LinkResult } from './results.ts';

/** Why a request got no answer. */
export type Fault = 'timeout' | 'host' | 'certificate' | 'connection';

/** What a server last said to a request for an address, or why it said nothing. `to` is where it leads on. */
export type Answer = { status: number; to?: string | undefined } | { fault: Fault };

/** What is known of an address but for the day. */
export type Outcome = Pick<LinkResult, 'state' | 'status' | 'to' | 'reason'>;

/** What has been said of each address, on the way to others too. */
export type Answers = Map<string, Answer>;

/** Redirects that say that the new address is the one to use (RFC 9110, 15.4.2 and 15.4.9). */
const forGood = [301, 308];

const gone = [404, 410];

/** What the answers say of an address; undefined if nobody has asked for it. */
export function outcomeOf(url: string, answers: Answers): Outcome | undefined {
  const way = wayFrom(url, answers);
  const last = way.at(-1)?.answer;
  if (!last) return undefined;
  if ('fault' in last) return last.fault === 'timeout' ? { state: 'timeout' } : { state: 'unreachable', reason: last.fault };
  const { status } = last;
  if (last.to !== undefined) return { state: 'unreachable', reason: 'loop', status };
  if (gone.includes(status)) return { state: 'dead', status };
  if (status >= 500 && status < 600) return { state: 'unreachable', status };
  if (status < 200 || status > 299) return { state: 'blocked', status };
  return movedTo(way) ?? { state: 'ok', status };
}

/** Whether an address leads back to itself. */
export function isLoop(url: string, answers: Answers): boolean {
  const last = wayFrom(url, answers).at(-1)?.answer;
  return last !== undefined && 'to' in last && last.to !== undefined && answers.has(bare(last.to));
}

interface Step {
  url: string;
  answer: Answer;
}

/** The address, where it leads, and so on, as far as anybody has asked; once round, if it leads round. */
function wayFrom(url: string, answers: Answers): Step[] {
  const way: Step[] = [];
  for (let next: string | undefined = url; next !== undefined; ) {
    const answer = answers.get(bare(next));
    if (!answer || way.some((step) => bare(step.url) === bare(next ?? ''))) break;
    way.push({ url: next, answer });
    next = 'to' in answer ? answer.to : undefined;
  }
  return way;
}

/** Where a way has gone after its first redirects for good, and what was said there. */
function movedTo(way: Step[]): Outcome | undefined {
  const index = way.findIndex(({ answer }) => !('status' in answer && forGood.includes(answer.status)));
  const there = way[index];
  if (index === 0 || !there || 'fault' in there.answer) return undefined;
  return { state: 'moved', status: there.answer.status, to: there.url };
}

/** An address as it is asked, without what comes after #. */
export function bare(url: string): string {
  return url.replace(/#.*/s, '');
}

const timeouts = ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'];

/** Why a request failed, by the error that it failed with. */
export function faultOf(error: unknown): Fault {
  const code = textOf(fieldOf(error, 'code')) ?? '';
  if (timeouts.includes(code)) return 'timeout';
  if (code === 'ENOTFOUND') return 'host';
  return /CERT|TLS|SSL|UNABLE_TO|SELF_SIGNED/.test(code) ? 'certificate' : 'connection';
}
