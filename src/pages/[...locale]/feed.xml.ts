import rss from '@astrojs/rss';
import type { APIContext, GetStaticPaths } from 'astro';
import { isFallback } from '#src/content/entries.ts';
import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';
import { messagesIn } from '#src/i18n/messages.ts';
import { hrefOf } from '#src/site/addresses.ts';
import { newestFirst } from '#src/site/order.ts';
import { getPages } from '#src/site/pages.ts';

export const getStaticPaths: GetStaticPaths = () =>
  locales.map((locale) => ({ params: { locale: locale === originalLocale ? undefined : locale }, props: { locale } }));

/** The news in a language as RSS, newest first. What is not translated is in the original's feed only. */
export function GET({ site, props }: APIContext<{ locale: Locale }>) {
  const t = messagesIn(props.locale);
  const news = newestFirst(getPages(props.locale, 'news').filter(({ entry }) => !isFallback(entry)));
  return rss({
    title: t('feed.title'),
    description: t('feed.description'),
    site: site ?? '',
    customData: `<language>${props.locale}</language>`,
    items: news.map((page) => ({
      title: page.entry.data.title,
      description: page.entry.data.lead,
      link: hrefOf(page),
      pubDate: new Date(page.entry.data.date),
    })),
  });
}
