import type { Reachable } from '#src/components/contact.ts';
import { dialled, unbroken } from '#src/components/phone.ts';
import { isFallback } from '#src/content/entries.ts';
import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';
import { messagesIn } from '#src/i18n/messages.ts';
import type { Card, Line, Piece } from '#src/search/card.ts';
import { sectionCount, sectionOf, wordsIn } from '#src/search/language/words.ts';
import { keyOf, type Places } from '#src/search/places.ts';
import { hrefOf, type Page } from '#src/site/addresses.ts';
import { bodiesOf } from '#src/site/contacts.ts';
import { itemOf } from '#src/site/items.ts';
import { getPage, getPages } from '#src/site/pages.ts';

/** What some municipalities are called besides. */
const otherNames: Record<string, string[]> = { Falun: ['Falu'] };

/** What counties and their municipalities are called, in each section those whose names begin as it says. */
export function placesBySection(): Places[] {
  const all = Object.entries(places());
  return Array.from({ length: sectionCount }, (_, section) => {
    const begins = (name: string) => sectionOf(keyOf(wordsIn(name))) === section;
    const named = all.map(([id, { names, municipalities }]) => [id, { names: names.filter(begins), municipalities: municipalities.filter((own) => own.some(begins)) }] as const);
    return Object.fromEntries(named.filter(([, { names, municipalities }]) => names.length + municipalities.length > 0));
  });
}

/** What each county is called, and each of its municipalities. */
function places(): Places {
  const named = getPages(originalLocale, 'regions').map(({ entry: { id, data } }) => {
    const body = getPage(originalLocale, 'organisations', data.organisation).entry.data;
    const own = locales.map((locale) => getPage(locale, 'regions', id).entry.data);
    const names = [...own.map(({ title }) => title), ...own.flatMap(({ aliases }) => aliases), body.title, ...body.aliases, ...(body.abbreviation ? [body.abbreviation] : [])];
    return [id, { names: [...new Set(names)], municipalities: data.municipalities.map(({ name }) => [name, ...(otherNames[name] ?? [])]) }];
  });
  return Object.fromEntries(named);
}

/** Every card in a language, with what it is called: a term by where it stands on its page, `glossary/lonebidrag`, and a county by its folder. */
export function cardsIn(locale: Locale): [name: string, card: Card][] {
  return [
    ...getPages(locale, 'glossary').map((page): [string, Card] => [`glossary/${page.fragment}`, termCard(page)]),
    ...getPages(locale, 'regions').map((page): [string, Card] => [`regions/${page.entry.id}`, regionCard(page)]),
  ];
}

function termCard(page: Page<'glossary'>): Card {
  const { title, lead, abbreviation } = page.entry.data;
  const lang = isFallback(page.entry) ? page.entry.contentLocale : undefined;
  return { title: abbreviation ? `${title} (${abbreviation})` : title, href: hrefOf(page), lang, lines: [{ kind: 'text', pieces: [{ text: lead }] }] };
}

/** A county with those who give advice and the contacts, as its page has them. */
function regionCard(page: Page<'regions'>): Card {
  const { locale, data } = page.entry;
  const t = messagesIn(locale);
  const support = data.support.map((id) => itemOf(getPage(locale, 'organisations', id)));
  const advice = [{ text: `${t('region.supportBodies')}: ` }, ...listed(support.map(({ title, href, lang }) => ({ text: title, href, lang })))];
  const own = { text: new URL(data.website).host, href: data.website };
  return {
    title: data.title,
    href: hrefOf(page),
    lines: [
      ...(support.length > 0 ? [{ kind: 'text' as const, pieces: advice }] : []),
      ...(data.contacts.length > 0 ? bodiesOf(locale, data.contacts).flatMap(bodyLines) : [{ kind: 'text' as const, pieces: [{ text: `${t('region.noContact')} ` }, own] }]),
    ],
  };
}

function listed(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => (index > 0 ? [{ text: ', ' }, piece] : [piece]));
}

function bodyLines({ body, ways, checks }: Reachable): Line[] {
  return [
    { kind: 'name', pieces: [{ text: body.title, href: body.href, lang: body.lang }] },
    ...ways.map((way): Line => ({ kind: 'text', pieces: [{ text: `${way.role}: ` }, ...listed(waysOf(way))] })),
    ...checks.map(({ text, source, badges }): Line => ({
      kind: 'meta',
      pieces: [{ text: `${text} ` }, { text: source.title, href: source.href }, ...badges.map((badge) => ({ text: badge.text, badge: badge.when.from ?? '' }))],
    })),
  ];
}

function waysOf({ phone, email, website }: Reachable['ways'][number]): Piece[] {
  return [
    ...(phone ? [{ text: unbroken(phone), href: dialled(phone) }] : []),
    ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
    ...(website ? [{ text: new URL(website).host, href: website }] : []),
  ];
}
