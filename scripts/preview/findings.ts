import { today } from '#src/site/today.ts';
import { isForEditors } from '#src/content/shown.ts';
import { deadlinesOf } from '#src/freshness/deadlines.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { problemsIn } from '../check/check-content.ts';
import { filesOf, readContent, type Entry } from '../check/content.ts';
import { hidingsOf, type Hiding } from '../check/hiding.ts';
import { bareNameOf, fileIn, placesOf, plain, type Place } from '../check/places.ts';
import type { Problem } from '../check/problem.ts';
import { readSite } from '../check/site.ts';
import { readLinks } from '../links/results.ts';
import { knownIn } from '../status/known.ts';
import { statusOf, type Status } from '../status/status.ts';

/** What the preview knows of the content at one moment: plain data, so that a worker can send it. */
export interface Findings {
  /** The day it was looked at. */
  day: string;
  problems: Problem[];
  sheets: Sheet[];
  /** What there is to do to keep the hub true. */
  status: Status;
}

/** An address, and what an editor wants to know of the page there. */
export interface Sheet {
  /** `/en/guides/grants`, without the slash at the end. */
  path: string;
  /** The address it had before it was translated. */
  formerPath: string | undefined;
  locale: Locale;
  /** The name of its entry, `guides/finansiering`, and of those that its page shows too. */
  names: string[];
  /** The file that is shown, and the others of its entry. */
  files: string[];
  /** Whether its text is in the language of its reader. */
  isTranslated: boolean;
  /** The same page in the other languages. */
  versions: { locale: Locale; path: string; isTranslated: boolean }[];
  /** What keeps it from readers, on some day or always. */
  hidings: Hiding[];
  isForEditors: boolean;
  /** The first day by which something has to be done about its entry; undefined where there is none. */
  due: string | undefined;
}

/** Looks at `content/` in the folder `root`. Throws only if there is none. */
export function find(root: string): Findings {
  const content = readContent(root, readSite(), today);
  const places = placesOf(content.entries);
  const own = places.filter(({ path }) => !path.includes('#'));
  const due = new Map(knownIn(content).known.map(({ entry, aging }) => [entry, deadlinesOf(aging, today)[0]?.day]));
  const sheets = own.map((place) => ({ ...sheetOf(place, places), due: due.get(place.entry) }));
  return { day: today, problems: problemsIn(content), sheets, status: statusOf(content, today, readLinks(root)) };
}

function sheetOf({ path, formerPath, locale, entry }: Place, places: Place[]): Omit<Sheet, 'due'> {
  const within = places.filter((place) => place.path.startsWith(`${path}#`)).map((place) => place.entry);
  const entries = [entry, ...new Set(within)];
  const shown = fileIn(entry, locale);
  const others = filesOf(entry).filter((file) => file !== shown);
  return {
    ...{ path, formerPath, locale },
    names: entries.map(bareNameOf),
    files: [...(shown ? [shown] : []), ...others].map(({ file }) => file),
    isTranslated: shown?.locale === locale,
    versions: versionsOf(entry, locale, places),
    hidings: hidingsOf(entry),
    isForEditors: isForEditors(entry),
  };
}

function versionsOf(entry: Entry, locale: Locale, places: Place[]): Sheet['versions'] {
  const others = places.filter((place) => place.entry === entry && place.locale !== locale && !place.path.includes('#'));
  // The years of the news are pages of the same entry: its own address is the shortest.
  const byLocale = Map.groupBy(others.toSorted((a, b) => a.path.length - b.path.length), (place) => place.locale);
  return [...byLocale].flatMap(([other, [place]]) =>
    place ? [{ locale: other, path: place.path, isTranslated: fileIn(entry, other)?.locale === other }] : [],
  );
}

/** The sheet of the page at an address, with or without the slash at its end. */
export function sheetAt({ sheets }: Findings, address: string): Sheet | undefined {
  const path = plain(address);
  return sheets.find((sheet) => sheet.path === path) ?? sheets.find((sheet) => sheet.formerPath === path);
}

/** The problems of what a page shows, in every language, and whatever lies in their folders. */
export function problemsOn({ names }: Sheet, problems: Problem[]): Problem[] {
  return problems.filter(({ file }) => names.some((name) => `${file}/`.startsWith(`content/${name}/`)));
}

/**
 * The findings, with the addresses that pages had the last time: a fault in the fields of a page takes its address too,
 * and its editor is still there. Forgotten as soon as there is no error.
 */
export function remembering(next: Findings, last: Findings | undefined): Findings {
  if (!last || !next.problems.some(({ severity }) => severity === 'error')) return next;
  const paths = new Set(next.sheets.map(({ path }) => path));
  const names = new Set(next.sheets.map(({ names: [name] }) => name));
  const former = last.sheets.filter((sheet) => !paths.has(sheet.path) && names.has(sheet.names[0]));
  return { ...next, sheets: [...next.sheets, ...former] };
}
