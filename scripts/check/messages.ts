import en from '#scripts/messages/en.json' with { type: 'json' };
import sv from '#scripts/messages/sv.json' with { type: 'json' };

/** The name of a sentence for editors. `sv.json` decides which there are. */
export type MessageKey = keyof typeof sv;

/** The name of a rule: the check, a slash, and what is wrong. It is the key of its sentence. */
export type Rule = Extract<MessageKey, `${string}/${string}`>;

/** What the holes of a sentence are filled with. `nearest` adds a question: did you mean this? */
export type Values = Record<string, string>;

/** Every language has every sentence: a missing one is a type error. */
const catalogues = { sv, en } satisfies Record<string, Record<MessageKey, string>>;

/** A language that the check can speak. */
export type Language = keyof typeof catalogues;

/** The languages that the check can speak, the first unless another is asked for. */
export const languages = ['sv', 'en'] as const satisfies readonly Language[];

/** Whether somebody asked for a language that there is. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(catalogues, text);
}

/** A sentence with its holes filled: `{value}` becomes `values.value`. */
export function say(language: Language, key: MessageKey, values: Values = {}): string {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
