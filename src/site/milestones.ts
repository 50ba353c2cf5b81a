import { isChosen, type Choice } from '#src/content/milestones.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getPages } from './pages.ts';
import { getSource } from './sources.ts';

/** The events of the timeline, or those chosen, the first event first. */
export function eventsOf(locale: Locale, chosen: Choice = {}) {
  return getPages(locale, 'milestones')
    .filter(({ entry }) => isChosen(entry.data, chosen))
    .toSorted((a, b) => a.entry.data.date.localeCompare(b.entry.data.date))
    .map(({ fragment, entry }) => {
      const { date, theme, title, lead, sources } = entry.data;
      return { id: fragment, date, theme, title, text: lead, lang: entry.contentLocale, sources: sources.map(getSource) };
    });
}
