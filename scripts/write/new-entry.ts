import type { Content } from '#scripts/check/content.ts';
import type { Language } from '#scripts/check/messages.ts';
import { slugOf } from '#scripts/check/slug.ts';
import { Stop } from '#scripts/check/stop.ts';
import { marks } from '#scripts/check/rules/unwritten.ts';
import { fieldOf } from '#scripts/check/values.ts';
import { collections, type CollectionName } from '#src/content/collections.ts';
import { countyCodes } from '#src/content/fields.ts';
import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';
import type { Change } from './changes.ts';
import { demandSlug } from './demand-slug.ts';
import { freshFields, type Known } from './fresh-fields.ts';
import { skeleton } from './skeleton.ts';
import { unfitLetter, yamlText } from './yaml-text.ts';

/** What somebody wants to begin to write. */
export interface Wanted {
  collection: CollectionName;
  title: string;
  /** The name of the folder. Without it: made of the title. */
  id?: string | undefined;
  region?: string | undefined;
  owner?: string | undefined;
  /** The title in English; without it no translation is begun. */
  english?: string | undefined;
}

/** The files of a new entry, as far as a program can write them. Throws `Stop` if it cannot be called that. */
export function newEntry(content: Content, wanted: Wanted, language: Language): Change[] {
  const title = titleIn(wanted.title);
  const id = freeId(content, wanted);
  const folder = `content/${wanted.collection}/${id}`;
  const fileIn = (locale: Locale, head: string): Change => {
    const text = head + skeleton(wanted.collection, locale, content.site, language);
    return { do: 'write', file: `${folder}/${locale}.mdx`, text };
  };
  const facts: Known = { day: content.day, fields: { ...knownFacts(content, wanted, language), title: yamlText(title) } };
  const [second] = locales.filter((locale) => locale !== originalLocale);
  const first = fileIn(originalLocale, freshFields(wanted.collection, originalLocale, facts, language));
  if (wanted.english === undefined || !second) return [first];
  const english = titleIn(wanted.english);
  const slug = [slugOf(english)].find((name) => name !== '' && name !== id);
  const fields = { title: yamlText(english), translated: content.day, slug: slug && yamlText(slug) };
  const words: Known = { day: content.day, fields };
  return [first, fileIn(second, freshFields(wanted.collection, second, words, language))];
}

/** A title as it will stand. Throws `Stop` if it is empty or holds what is not text. */
export function titleIn(text: string): string {
  const title = text.trim();
  if (title === '') throw new Stop('write.title-empty');
  const letter = unfitLetter(title);
  if (letter) throw new Stop('write.title-letter', { letter });
  return title;
}

/** The name of the folder of a new entry. Throws `Stop` if it is taken or cannot be one. */
export function freeId(content: Content, { collection, title, id = slugOf(title) }: Pick<Wanted, 'collection' | 'title' | 'id'>): string {
  if (id === '') throw new Stop('write.id-none', { title });
  demandSlug(id);
  const path = `content/${collection}/${id}`;
  if (content.items.some((item) => item.path === path)) throw new Stop('write.id-taken', { path });
  return id;
}

function knownFacts(content: Content, { collection, region, owner }: Wanted, language: Language): Known['fields'] {
  const { shape } = collections[collection].original;
  return {
    ...(collection === 'regions' ? freshCounty(content, language) : {}),
    ...('order' in shape ? { order: String(lastOrder(content, collection) + 1) } : {}),
    ...('draft' in shape ? { draft: 'true' } : {}),
    regions: region && `[${region}]`,
    owner,
    published: content.day,
    reviewed: content.day,
  };
}

/** The highest place in the list of a collection. */
function lastOrder({ entries }: Content, collection: CollectionName): number {
  const others = entries.filter((entry) => entry.collection === collection);
  const orders = others.map(({ original }) => Number(fieldOf(original?.head.values, 'order')));
  return Math.max(0, ...orders.filter(Number.isFinite));
}

/** A county that no region has yet. Its example of a municipality has a code that none has. */
function freshCounty({ entries }: Content, language: Language): Known['fields'] {
  const regions = entries.filter(({ collection }) => collection === 'regions');
  const taken = regions.map(({ original }) => fieldOf(original?.head.values, 'code'));
  const code = countyCodes.find((one) => !taken.includes(one));
  if (!code) throw new Stop('write.no-county', { count: String(countyCodes.length) });
  return { code: `"${code}" # ${marks[language]}`, municipalities: `[{ code: "${code}00", name: ${marks[language]} }]` };
}
