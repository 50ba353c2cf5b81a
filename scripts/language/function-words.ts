import { locales, type Locale } from '#src/i18n/locales.ts';

/**
 * The small words that hold sentences together, for each language those that the others do not have: nearly every
 * third word of a text is one of them, and hardly any word of a name.
 */
const small: Partial<Record<Locale, string[]>> = {
  sv: [
    ...['och', 'att', 'det', 'som', 'är', 'på', 'för', 'med', 'av', 'till', 'den', 'inte', 'har', 'från', 'eller', 'om', 'vid', 'hos'],
    ...['kan', 'ska', 'ett', 'vi', 'ni', 'hon', 'sig', 'så', 'också', 'när', 'där', 'här', 'efter', 'mellan', 'genom', 'inom', 'utan'],
    ...['alla', 'många', 'mer', 'sina', 'sitt', 'blir', 'blev', 'får', 'fick', 'hade', 'finns'],
  ],
  en: [
    ...['and', 'the', 'of', 'to', 'are', 'was', 'were', 'that', 'which', 'with', 'from', 'at', 'on', 'it', 'its', 'not', 'or', 'an', 'been'],
    ...['has', 'had', 'have', 'can', 'will', 'this', 'these', 'their', 'they', 'you', 'who', 'what', 'how', 'when', 'where', 'there'],
    ...['here', 'more', 'in', 'into', 'after', 'between', 'through', 'also', 'but', 'if', 'other', 'many', 'for', 'is', 'by', 'a', 'be'],
  ],
};

const sets = new Map(locales.map((locale) => [locale, new Set(small[locale])]));

/** How many of some words are small words of a language that no other language has. */
function smallIn(words: string[], locale: Locale): number {
  const own = sets.get(locale);
  return words.filter((word) => own?.has(word)).length;
}

/** Whether a text that should be in `locale` is in `other`. Of a word or two nobody can say. */
export function isIn(other: Locale, locale: Locale, text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [theirs, ours] = [smallIn(words, other), smallIn(words, locale)];
  return small[locale] !== undefined && words.length > 2 && theirs > ours && theirs >= (words.length > 8 ? 2 : 1);
}
