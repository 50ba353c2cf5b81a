import { answers, resultLine, type Answer } from './self-test.ts';

/** Makes the list of a self-test into questions to answer. Nothing is stored, and nothing leaves the page. */
class SelfTest extends HTMLElement {
  private groups: { name: string; questions: HTMLFieldSetElement[] }[] = [];

  connectedCallback() {
    const parts = this.querySelector('template')?.content.cloneNode(true);
    if (!(parts instanceof DocumentFragment)) return;
    this.querySelector('[data-part="read"]')?.remove();
    const fieldset = parts.querySelector('fieldset');
    const how = parts.querySelector('.self-test-how');
    if (!fieldset || !how) return;
    fieldset.remove();
    this.prepend(how);
    this.groups = [...this.querySelectorAll(':scope > :is(ul, ol) > li')].map((item) => ({
      name: wordsOf(item),
      questions: [...item.querySelectorAll(':scope > :is(ul, ol) > li')].map((question) => this.ask(question, fieldset)),
    }));
    this.append(parts);
    this.find('.button').addEventListener('click', () => this.answer());
    this.addEventListener('change', () => this.change());
  }

  private find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The self-test has no ${selector}.`);
    return found;
  }

  private ask(item: Element, pattern: HTMLFieldSetElement): HTMLFieldSetElement {
    const question = document.importNode(pattern, true);
    const id = `answer:${document.querySelectorAll('.self-test-question').length + 1}`;
    question.querySelector('legend')?.append(...(item.querySelector(':scope > p') ?? item).childNodes);
    item.replaceChildren(question);
    for (const [index, radio] of question.querySelectorAll('input').entries()) {
      radio.name = id;
      radio.id = `${id}-${answers[index] ?? index}`;
    }
    return question;
  }

  private answer() {
    const isWhole = this.tellMissing() === 0;
    this.find('.self-test-result').replaceChildren(...(isWhole ? this.result() : []));
    if (!isWhole) this.find('.self-test-missing').focus();
  }

  /** A result is of the answers that were there; what is missing is kept in step, once it has been told of. */
  private change() {
    this.find('.self-test-result').replaceChildren();
    if (!this.find('.self-test-missing').hidden) this.tellMissing();
  }

  /** Lists the questions without an answer. Gives how many they are. */
  private tellMissing(): number {
    const missing = this.groups.flatMap(({ questions }) => questions).filter((question) => !answerTo(question));
    const box = this.find('.self-test-missing');
    box.hidden = missing.length === 0;
    box.querySelector('ul')?.replaceChildren(...missing.map(linkTo));
    return missing.length;
  }

  private result(): Node[] {
    const { line = '', title = '' } = this.find('.self-test-result').dataset;
    const list = element('ul');
    list.append(...this.groups.map(({ name, questions }) => element('li', resultLine(line, name, questions.flatMap((one) => answerTo(one) ?? [])))));
    return [element('p', title), list];
  }
}

/** What a reader sees of an element, but for lists in it, definitions and marks of sources. */
function wordsOf(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const part of copy.querySelectorAll('ul, ol, [popover], sup')) part.remove();
  return (copy.textContent ?? '').replace(/[\s\u2060]+/g, ' ').trim();
}

function answerTo(question: HTMLFieldSetElement): Answer | undefined {
  const value = question.querySelector<HTMLInputElement>('input:checked')?.value;
  return answers.find((answer) => answer === value);
}

function linkTo(question: HTMLFieldSetElement): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${question.querySelector('input')?.id ?? ''}`;
  link.textContent = wordsOf(question.querySelector('legend'));
  const item = element('li');
  item.append(link);
  return item;
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('self-test', SelfTest);
