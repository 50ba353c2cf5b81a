import rss from '@astrojs/rss';
import type { APIContext, GetStaticPaths } from 'astro';
import { isFallback } from '#src/content/entries.ts';
import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';
import { messagesIn } from '#src/i18n/messages.ts';
import { hrefOf, type Page } from '#src/site/addresses.ts';
import { getPages } from '#src/site/pages.ts';

export const getStaticPaths: GetStaticPaths = () =>
  locales.map((locale) => ({ params: { locale: locale === originalLocale ? undefined : locale }, props: { locale } }));

/** How many items a feed holds. */
const longest = 30;

/** The day a piece of news was told: an event is told of before its day. */
const toldOn = ({ entry: { data } }: Page<'news'>) => (data.kind === 'event' ? data.published : data.date);

/** The newest news in a language as RSS. What is not translated is in the original's feed only. */
export function GET({ site, props }: APIContext<{ locale: Locale }>) {
  const t = messagesIn(props.locale);
  const told = getPages(props.locale, 'news').filter(({ entry }) => !isFallback(entry));
  const news = told.toSorted((a, b) => toldOn(b).localeCompare(toldOn(a))).slice(0, longest);
  return rss({
    title: t('feed.title'),
    description: t('feed.description'),
    site: site ?? '',
    customData: `<language>${props.locale}</language>`,
    items: news.map((page) => ({
      title: page.entry.data.title,
      description: page.entry.data.lead,
      link: hrefOf(page),
      pubDate: new Date(toldOn(page)),
    })),
  });
}
