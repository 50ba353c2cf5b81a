import type { APIContext, GetStaticPaths } from 'astro';
import { placesByInitial } from '#src/views/search/cards.ts';

export const getStaticPaths: GetStaticPaths = () => placesByInitial().map(([initial, places]) => ({ params: { initial }, props: { places } }));

/** What the counties and municipalities with an initial are called, for search. */
export function GET({ props }: APIContext<{ places: unknown }>): Response {
  return Response.json(props.places);
}
