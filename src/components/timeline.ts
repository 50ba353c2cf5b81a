import type { Locale } from '#src/i18n/locales.ts';

/** Something that happened, as a timeline shows it. */
export interface Event {
  /** By what a link can reach it. */
  id: string | undefined;
  /** An ISO date, as exactly as it is known. */
  date: string;
  /** What it is about: the end of a message's name. */
  theme: 'policy' | 'asf' | 'eu' | 'law' | 'knowledge' | 'sector';
  title: string;
  text: string;
  /** The language of title and text. */
  lang: Locale;
  sources: { title: string; publisher: string; url: string; lang: string }[];
}
