import type { APIContext, GetStaticPaths } from 'astro';
import { locales } from '#src/i18n/locales.ts';
import { cardsIn } from '#src/views/search/cards.ts';

export const getStaticPaths: GetStaticPaths = () =>
  locales.flatMap((locale) => cardsIn(locale).map(([name, card]) => ({ params: { name: `${locale}/${name}` }, props: { card } })));

/** A card of search in a language, by the entry that it tells of: `sv/regions/dalarna`. */
export function GET({ props }: APIContext<{ card: unknown }>): Response {
  return Response.json(props.card);
}
