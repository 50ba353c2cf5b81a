import { questionIn, searchOf, type Question } from '#src/search/address.ts';
import { engineAt, type Answer, type Engine } from '#src/search/engine.ts';
import { countOf, hitItem, type Messages } from './results.ts';

const pageSize = 10;

/** The search page: asks the engine what the address asks, and keeps the address in step with the form. */
class SiteSearch extends HTMLElement {
  private messages: Messages = JSON.parse(this.dataset['messages'] ?? '{}');
  private engine: Engine = engineAt('/pagefind/', document.documentElement.lang, this.messages.others);
  private limit = pageSize;
  private asked = 0;
  private answered = '';

  connectedCallback() {
    this.foldFilters();
    this.input.form?.addEventListener('submit', (event) => this.submit(event));
    this.find('filters').addEventListener('change', () => this.go());
    this.find('more').addEventListener('click', () => this.showMore());
    addEventListener('popstate', () => this.follow());
    this.ask();
  }

  /** Where filters stand above the results, they are folded so that the results come first. */
  private foldFilters() {
    if (matchMedia('(min-width: 62rem)').matches) return;
    this.find('filters').querySelector('details')?.removeAttribute('open');
  }

  private get input(): HTMLInputElement {
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (!input) throw new Error('The search page has no search field.');
    return input;
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.find('filters').querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  private find(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The search page has no part ${name}.`);
    return part;
  }

  /** Asks what the address asks after a step back or forth, but not after one within the page. */
  private follow() {
    if (location.search !== this.answered) this.ask();
  }

  private submit(event: SubmitEvent) {
    event.preventDefault();
    this.go();
  }

  /** Makes the address say what the form says, and asks that. */
  private go() {
    const keysOf = (name: string) => this.boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
    const question: Question = {
      query: this.input.value.trim(),
      filters: { kind: keysOf('kind'), audience: keysOf('audience'), region: keysOf('region') },
      expired: keysOf('expired').length > 0,
    };
    history.pushState(null, '', searchOf(question) || location.pathname);
    this.ask();
  }

  /** Makes the form say what the address says, and shows the answer. A later question overtakes an earlier one. */
  private async ask() {
    const question = questionIn(location.search);
    this.answered = location.search;
    this.asked += 1;
    this.limit = pageSize;
    this.fillIn(question);
    this.find('page').hidden = !question.query;
    if (!question.query) return;
    for (const part of ['nothing', 'more']) this.find(part).hidden = true;
    await this.answer(question);
  }

  private fillIn({ query, filters, expired }: Question) {
    this.input.value = query;
    const chosen = new Map(Object.entries({ ...filters, expired: expired ? ['1'] : [] }));
    for (const box of this.boxes) box.checked = chosen.get(box.name)?.includes(box.value) ?? false;
  }

  private async answer(question: Question) {
    const turn = ++this.asked;
    const day = today();
    const status = this.find('status');
    status.textContent = this.messages.searching;
    try {
      const answer = await this.engine(question, this.limit, day);
      if (turn === this.asked) this.show(answer, day);
    } catch {
      if (turn !== this.asked) return;
      this.find('hits').replaceChildren();
      status.textContent = this.messages.failed;
    }
  }

  private show({ hits, total, counts, hasExpired }: Answer, day: string) {
    this.find('hits').replaceChildren(...hits.map((hit) => hitItem(hit, this.messages, day)));
    this.find('status').textContent = countOf(total, this.messages);
    this.find('nothing').hidden = total > 0;
    this.find('expired').hidden = !hasExpired;
    this.find('more').hidden = total <= hits.length;
    for (const place of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const [name, key = ''] = place.dataset['count']?.split(':') ?? [];
      const count = new Map(Object.entries(counts)).get(name ?? '')?.[key] ?? 0;
      place.textContent = `(${count})`;
    }
  }

  private async showMore() {
    const shown = this.find('hits').children.length;
    this.limit += pageSize;
    const turn = this.asked + 1;
    await this.answer(questionIn(location.search));
    if (turn === this.asked) this.find('hits').children[shown]?.querySelector('a')?.focus();
  }
}

/** The day it is in Sweden. Not from `calendar.ts`: what two scripts share is a file that every page must fetch. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}

customElements.define('site-search', SiteSearch);
