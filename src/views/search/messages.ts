/** A text for each form that a plural has in the language of the page. */
type Plurals = Partial<Record<Intl.LDMLPluralRule, string>>;

/** The words that results need in the language of the page. What is in braces is filled in. */
export interface Messages {
  /** `{count} träffar` */
  hits: Plurals;
  none: string;
  searching: string;
  failed: string;
  blocked: string;
  /** `{hits} för {query}`, as it is said and not shown. */
  said: string;
  /** `Visar träffar för {meant}.` */
  meant: string;
  /** `Sök i stället på {typed}` */
  instead: string;
  /** `Ingen sida har ordet {words}.` */
  missing: Plurals;
  /** `Visa alla {count} träffar utan avgränsning` */
  showAll: Plurals;
  /** `Sök utan citattecken: {words}` */
  loose: string;
  quoted: string;
  sections: string;
  /** `{name} är en kommun i` */
  municipality: string;
  /** What is said of a page in another language of the site: `på engelska`. */
  languages: Record<string, string>;
  labels: Record<string, string>;
  /** What states are called: `overdue`, and of a kind of page `ended:news`. */
  states: Record<string, string>;
}

/** A message with its values. */
export function filled(message: string, values: Record<string, string>): string {
  return message.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}

/** The pieces of a message around the one value that is more than a text. */
export function around(message: string, value: Node): (string | Node)[] {
  const [before = '', after = ''] = message.split(/\{\w+\}/);
  return [before, value, after];
}

/** The form of a message for a count. */
export function counted(forms: Plurals, count: number, values: Record<string, string> = {}): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return filled(forms[form] ?? forms.other ?? '', { count: String(count), ...values });
}

/** What somebody typed, in the quotes of the language and no others, and not longer than can be read. */
export function quote(text: string, { quoted }: Messages): string {
  return quoted.replace('{text}', () => clipped(text.replaceAll(/["“”„]/g, '').trim()));
}

/** The beginning of a text that is too long to be read. */
export function clipped(text: string, most = 80): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}
