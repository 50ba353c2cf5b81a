import type { APIContext, GetStaticPaths } from 'astro';
import { owners, type Owner } from '#src/content/collection.ts';
import { calendarOf } from '#src/site/calendar.ts';
import { pages } from '#src/site/pages.ts';
import { today } from '#src/site/today.ts';

export const getStaticPaths: GetStaticPaths = () => owners.map((owner) => ({ params: { owner }, props: { owner } }));

/** The reviews to come of those who answer for pages, to subscribe to in a calendar. */
export function GET({ props }: APIContext<{ owner: Owner }>): Response {
  return new Response(calendarOf(props.owner, pages, today), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
