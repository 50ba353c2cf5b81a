import type { APIContext, GetStaticPaths } from 'astro';
import { placesBySection } from '#src/views/search/cards.ts';

export const getStaticPaths: GetStaticPaths = () => placesBySection().map((places, section) => ({ params: { section: String(section) }, props: { places } }));

/** What the counties and municipalities of a section are called, for search. */
export function GET({ props }: APIContext<{ places: unknown }>): Response {
  return Response.json(props.places);
}
