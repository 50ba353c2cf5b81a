import { EnvHttpProxyAgent, type Dispatcher } from 'undici';
import { textOf } from '#scripts/check/values.ts';
import { bare, faultOf, isLoop, type Answer, type Answers } from './answers.ts';
import type { Hosts, Reply } from './hosts.ts';

/** What is not asked through the proxy that this computer may have: the list of addresses stands on the computer itself. */
const noProxy = [process.env['no_proxy'] ?? process.env['NO_PROXY'], '127.0.0.1'].filter(Boolean).join(',');

/** What asks servers for linkinator: every request, redirects and retries too, waits for its turn, and what is said is noted. */
export function politeDispatcher(hosts: Hosts, answers: Answers, timeout: number, isOurs: (url: URL) => boolean): Dispatcher {
  const limits = { connect: { timeout }, headersTimeout: timeout, bodyTimeout: timeout, noProxy };
  return new EnvHttpProxyAgent(limits).compose((dispatch) => (options, handler) => {
    const url = new URL(options.path, options.origin);
    if (isOurs(url)) return dispatch(options, handler);
    void askInTurn(url, hosts, answers, handler, (listener) => dispatch(options, listener));
    return true;
  });
}

type Handler = Dispatcher.DispatchHandler;

async function askInTurn(url: URL, hosts: Hosts, answers: Answers, handler: Handler, ask: (handler: Handler) => void): Promise<void> {
  const key = bare(url.href);
  const turn = await hosts.turn(url);
  if ('refused' in turn) {
    if (turn.refused && !answers.has(key)) answers.set(key, turn.refused);
    return refuse(handler, new Error('The host is left alone.'));
  }
  const note = ({ answer, wait }: Reply): void => {
    answers.set(key, answer);
    turn.end({ answer, wait });
  };
  try {
    ask(listening(handler, url, note, () => isLoop(key, answers)));
  } catch (thrown) {
    note({ answer: { fault: 'connection' }, wait: 0 });
    refuse(handler, thrown instanceof Error ? thrown : new Error(String(thrown)));
  }
}

/** A handler that also tells, once, what was answered. What leads round is not followed. */
function listening(handler: Handler, url: URL, note: (reply: Reply) => void, leadsRound: () => boolean): Handler {
  let isNoted = false;
  const noteOnce = (answer: Answer, wait = 0): void => {
    if (!isNoted) note({ answer, wait });
    isNoted = true;
  };
  return {
    onRequestStart: (...given) => handler.onRequestStart?.(...given),
    onRequestUpgrade: (...given) => handler.onRequestUpgrade?.(...given),
    onResponseStarted: () => handler.onResponseStarted?.(),
    onResponseStart(controller, status, headers, ...rest) {
      if (status >= 200) noteOnce(answerOf(url, status, textOf(headers['location'])), waitOf(status, textOf(headers['retry-after'])));
      if (status >= 300 && status < 400 && leadsRound()) controller.abort(new Error('It leads round.'));
      else handler.onResponseStart?.(controller, status, headers, ...rest);
    },
    onResponseData: (...given) => handler.onResponseData?.(...given),
    onResponseEnd: (...given) => handler.onResponseEnd?.(...given),
    onResponseError(controller, error) {
      noteOnce({ fault: faultOf(error) });
      handler.onResponseError?.(controller, error);
    },
  };
}

function refuse(handler: Handler, reason: Error): void {
  const nothing = (): void => undefined;
  handler.onResponseError?.({ aborted: true, paused: false, reason, abort: nothing, pause: nothing, resume: nothing }, reason);
}

function answerOf(url: URL, status: number, location: string | undefined): Answer {
  const leadsOn = [301, 302, 303, 307, 308].includes(status) && location !== undefined && URL.canParse(location, url.href);
  return { status, to: leadsOn ? new URL(location, url.href).href : undefined };
}

/** How many milliseconds a server asks us to wait: as seconds or as a day and a time (RFC 9110, 10.2.3). */
function waitOf(status: number, retryAfter: string | undefined): number {
  if ((status !== 429 && status !== 503) || retryAfter === undefined) return 0;
  const wait = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}
