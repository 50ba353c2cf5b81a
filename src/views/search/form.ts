import type { Question } from '#src/search/address.ts';
import type { Counts } from '#src/search/filters.ts';
import { partOf } from './element.ts';

/** What is asked by the form of the search page: its field, and its filters. */
export class Form {
  readonly input: HTMLInputElement;
  readonly filters: HTMLElement;

  constructor(page: HTMLElement) {
    const input = page.querySelector<HTMLInputElement>('input[name="q"]');
    if (!input) throw new Error('The search page has no search field.');
    this.input = input;
    this.filters = partOf(page, 'filters');
    // Where filters stand above the results, they are folded so that the results come first.
    if (!matchMedia('(min-width: 62rem)').matches) this.filters.querySelector('details')?.removeAttribute('open');
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.filters.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  /** What the form says, where the address says what was asked last: words stay as they were meant until they are others. */
  question(last: Question): Question {
    const keysOf = (name: string) => this.boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
    const query = this.input.value.trim();
    return {
      query,
      filters: { kind: keysOf('kind'), audience: keysOf('audience'), region: keysOf('region') },
      expired: keysOf('expired').length > 0,
      exact: last.exact && last.query === query,
    };
  }

  /** Makes the form say what is asked. */
  fill({ query, filters, expired }: Question): void {
    this.input.value = query;
    const chosen = new Map(Object.entries({ ...filters, expired: expired ? ['1'] : [] }));
    for (const box of this.boxes) {
      box.checked = chosen.get(box.name)?.includes(box.value) ?? false;
      if (box.checked) box.closest('details.filter')?.setAttribute('open', '');
    }
  }

  /** Tells of each choice how many pages it would leave. */
  count(counts: Counts): void {
    for (const place of this.filters.querySelectorAll<HTMLElement>('[data-count]')) {
      const [name, key = ''] = place.dataset['count']?.split(':') ?? [];
      const count = new Map(Object.entries(counts)).get(name ?? '')?.get(key) ?? 0;
      place.textContent = `(${count})`;
      place.closest('label')?.classList.toggle('is-none', count === 0);
    }
  }
}
