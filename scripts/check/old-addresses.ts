import type { YamlFile } from './content.ts';
import { plain, nameOf, type Place } from './places.ts';
import { isRecord, textOf } from './values.ts';

/** The addresses that lead on, and the entry (`/guides/finansiering`) that each leads to: those written down, and those before translation. */
export function oldAddresses(redirects: YamlFile | undefined, places: Place[]): Map<string, string> {
  const written = isRecord(redirects?.yaml.values) ? Object.entries(redirects.yaml.values) : [];
  return new Map([
    ...written.map(([from, to]) => [plain(from), plain(textOf(to) ?? '')] as const),
    ...places.flatMap(({ formerPath, entry }) => (formerPath === undefined ? [] : [[formerPath, nameOf(entry)] as const])),
  ]);
}
