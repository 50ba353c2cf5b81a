import { isTyped } from './names.ts';

/** Shows, of all municipalities, those whose names begin with what is typed. Without it the list can be opened as it is. */
class MunicipalityFinder extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    this.find('field').hidden = false;
    input?.addEventListener('input', () => this.show(input.value));
  }

  private find(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The municipality finder has no part ${name}.`);
    return part;
  }

  private show(typed: string) {
    const items = [...this.find('list').querySelectorAll('li')];
    for (const item of items) item.hidden = typed.trim() !== '' && !isTyped(typed, item.dataset['name'] ?? '');
    const found = items.filter((item) => !item.hidden).length;
    this.find('all').toggleAttribute('open', typed.trim() !== '');
    this.find('status').textContent = typed.trim() === '' ? '' : this.countOf(found);
  }

  private countOf(found: number): string {
    if (found === 0) return this.dataset['none'] ?? '';
    const forms: Partial<Record<Intl.LDMLPluralRule, string>> = JSON.parse(this.dataset['found'] ?? '{}');
    const form = new Intl.PluralRules(document.documentElement.lang).select(found);
    return (forms[form] ?? forms.other ?? '').replace('{count}', String(found));
  }
}

customElements.define('municipality-finder', MunicipalityFinder);
