import { questionIn, searchOf, type Question } from '#src/search/address.ts';
import { engineBeside, SearchFault } from '#src/search/beside.ts';
import type { Engine } from '#src/search/engine.ts';
import { shown } from '#src/search/shown.ts';
import { partOf } from './element.ts';
import { Form } from './form.ts';
import type { Messages } from './messages.ts';
import { clear, show, showFault } from './show.ts';
import { Trail } from './trail.ts';
import { Voice } from './voice.ts';

/** Milliseconds: after the last letter until it is asked, until it is said what was found, until a search is slow, and until it has failed. */
const pause = { typing: 250, saying: 1000, slow: 600, patience: 15_000 };

/** The search page: asks the engine what the address asks, and keeps the address in step with the form. */
class SiteSearch extends HTMLElement {
  private messages: Messages = JSON.parse(this.dataset['messages'] ?? '{}');
  private engine: Engine = engineBeside(begin, pause.patience, '/pagefind/', document.documentElement.lang, Object.keys(this.messages.languages));
  private trail = new Trail();
  private form = new Form(this);
  private voice = new Voice(partOf(this, 'status'));
  private limit = shown;
  private turn = 0;
  /** The search part of the address that was asked last. */
  private asked = '';
  private typing = 0;

  connectedCallback() {
    this.form.input.addEventListener('input', () => this.type());
    this.form.input.form?.addEventListener('submit', (event) => this.submit(event));
    this.form.filters.addEventListener('change', (event) => this.submit(event));
    this.addEventListener('click', (event) => this.turnTo(event));
    partOf(this, 'more').addEventListener('click', () => this.showMore());
    partOf(this, 'retry').addEventListener('click', () => this.ask());
    addEventListener('popstate', () => this.follow());
    addEventListener('online', () => partOf(this, 'failed').hidden || this.ask());
    this.form.fill(this.question);
    this.ask();
  }

  /** What the address asks. */
  private get question(): Question {
    return questionIn(location.search);
  }

  /** Asks after a pause what is being typed. A single letter is no question yet. */
  private type() {
    clearTimeout(this.typing);
    this.voice.hush();
    this.typing = window.setTimeout(() => {
      const question = this.form.question(this.question);
      if (question.query.length === 1) return;
      this.trail.rewrite(searchOf(question));
      this.ask(pause.saying);
    }, pause.typing);
  }

  private submit(event: Event) {
    event.preventDefault();
    this.go(this.form.question(this.question));
  }

  /** Takes a step to a question, and asks it. */
  private go(question: Question) {
    clearTimeout(this.typing);
    this.trail.step(searchOf(question));
    this.form.fill(question);
    this.ask();
  }

  /** A link to another question is answered here. */
  private turnTo(event: MouseEvent) {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.pathname !== location.pathname || !link.search || link.hash) return;
    event.preventDefault();
    this.go(questionIn(link.search));
  }

  /** Asks what the address asks after a step back or forth, but not after one within the page. */
  private follow() {
    this.trail.follow();
    if (location.search === this.asked) return;
    this.form.fill(this.question);
    this.ask();
  }

  /** Asks what the address asks, from its first hits on. What was found is said after so many milliseconds, unless the reader types on. */
  private async ask(wait = 0) {
    clearTimeout(this.typing);
    this.asked = location.search;
    this.limit = shown;
    const isAsked = this.question.query !== '';
    partOf(this, 'page').hidden = !isAsked;
    if (isAsked) return this.answer(wait);
    this.turn += 1;
    clear(this);
    this.voice.say('');
  }

  /** Shows the answer to what the address asks. A later question overtakes an earlier one, whose answer stays until then. */
  private async answer(wait: number) {
    const [turn, day, question] = [++this.turn, today(), this.question];
    const isLast = () => turn === this.turn;
    const slow = setTimeout(() => isLast() && this.wait(), pause.slow);
    try {
      const answer = await this.engine(question, this.limit, day);
      if (!isLast()) return;
      this.form.count(answer.counts);
      partOf(this, 'expired').hidden = !answer.hasExpired;
      this.withFocus(() => this.voice.say(show(this, question, answer, this.messages, day), wait));
    } catch (reason) {
      if (isLast()) this.withFocus(() => this.fail(reason));
    } finally {
      clearTimeout(slow);
    }
  }

  /** Changes the results. Where the focus was on what is gone then, it is on the results. */
  private withFocus(change: () => void) {
    const results = partOf(this, 'results');
    const isWithin = () => results.contains(document.activeElement);
    const wasWithin = isWithin();
    change();
    if (wasWithin && !isWithin()) results.focus();
  }

  private wait() {
    partOf(this, 'count').hidden = false;
    partOf(this, 'count').textContent = this.messages.searching;
    this.voice.say(this.messages.searching);
  }

  private fail(reason: unknown) {
    const fault = reason instanceof SearchFault ? this.messages[reason.fault] : this.messages.failed;
    showFault(this, fault);
    this.voice.say(fault);
  }

  private async showMore() {
    const before = partOf(this, 'hits').children.length;
    this.limit += shown;
    const turn = this.turn + 1;
    await this.answer(0);
    if (turn === this.turn) partOf(this, 'hits').children[before]?.querySelector('a')?.focus();
  }
}

/** The thread that searches. It is named here so that it is built with the page. */
function begin(): Worker {
  return new Worker(new URL('../../search/worker.ts', import.meta.url), { type: 'module' });
}

/** The day it is in Sweden. Not from `calendar.ts`: what two scripts share is a file that every page must fetch. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}

customElements.define('site-search', SiteSearch);
