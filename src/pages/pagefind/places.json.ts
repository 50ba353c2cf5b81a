import { places } from '#src/views/search/cards.ts';

/** The counties and their municipalities by what they are called, for search. */
export function GET(): Response {
  return Response.json(places());
}
