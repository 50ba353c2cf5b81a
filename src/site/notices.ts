import type { Entry } from '#src/content/entries.ts';
import { agingOf, type Facts } from '#src/freshness/aging.ts';
import { addDays } from '#src/freshness/calendar.ts';
import { episodesOf, showingOn, type Episode, type Showing, type TimedText } from '#src/freshness/episodes.ts';
import { lifeOf } from '#src/freshness/life.ts';
import { formatDate, formatPeriod } from '#src/i18n/dates.ts';
import { messagesIn } from '#src/i18n/messages.ts';

/** What a page says of its own age, in a sentence for each reason. The first to come is the first. */
export interface AgeNotice {
  state: 'overdue' | 'ended' | 'expired';
  when: Showing;
  sentences: TimedText[];
}

/** What a page says of its age on a day, and what it will say. */
export function noticesOf(entry: Entry, day: string): AgeNotice[] {
  const episodes = episodesOf(lifeOf(agingOf(entry.collection, entry.data)));
  return (['overdue', 'ended', 'expired'] as const).flatMap((state) => {
    const sentences = episodes
      .filter((episode) => episode.state === state)
      .flatMap((episode) => {
        const when = showingOn(day, episode);
        return when ? [{ text: sentenceFor(episode, entry), when }] : [];
      });
    // A state begins with the first of its reasons.
    const [first] = sentences;
    return first ? [{ state, when: first.when, sentences }] : [];
  });
}

function sentenceFor({ reason, since }: Episode, { collection, locale, data }: Entry): string {
  const t = messagesIn(locale);
  const date = (day: string) => formatDate(locale, day);
  if (reason === 'expiry') return t('notice.expiry', { date: date(addDays(since, -1)) });
  if (reason === 'contact') return t('notice.contact', { date: date(oldestContact(data)) });
  if (reason !== 'end') return t(`notice.${reason}`, { date: date(since) });
  if (collection === 'news') return t('event.over');
  const { from, to, statusAt = since }: { reviewed: string; from?: string; to?: string; statusAt?: string } = data;
  if (collection === 'examples') return t('example.closed', { date: date(statusAt) });
  const last = (to ?? since).slice(0, 4);
  return from ? t('project.ended', { period: formatPeriod(locale, from.slice(0, 4), last, '') }) : t('project.endedBy', { year: last });
}

/** The day that the contact which has waited longest was last seen to be right. */
function oldestContact({ contacts = [] }: Facts): string {
  return contacts.map(({ verified }) => verified).toSorted()[0] ?? '';
}
