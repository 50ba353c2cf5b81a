import type { Content, Entry } from '../content.ts';
import { movedEntries } from '../moved.ts';
import { oldAddresses } from '../old-addresses.ts';
import { nameOf, placesOf } from '../places.ts';
import { pointsIn } from '../points.ts';
import { error, withEdits, type Check, type Problem } from '../problem.ts';

const file = 'content/redirects.yaml';

/** No address of the version before is lost: somebody has linked to it. It is a page still, or it leads on. */
export const removed: Check = (content) => {
  const { before, texts } = content;
  if (!before || !isReadable(content)) return [];
  const moved = movedEntries(content);
  const names = new Set(content.entries.filter(({ original }) => original).map(nameOf));
  const kept = addressesOf(content);
  const gone = [...addressesOf(before)].filter(([path]) => !kept.has(path));
  const text = texts.get(file)?.text ?? '';
  return gone.map(([path, name], index) => {
    const target = names.has(name) ? name : moved.get(name);
    return problem(path, target, target ? undefined : name.split('/')[1], text, index === 0);
  });
};

/** Where fields cannot be read, nobody knows the addresses. */
function isReadable({ entries, redirects }: Content): boolean {
  return entries.every(({ original, translations }) => [original, ...translations].every((one) => !one || one.head.values !== undefined))
    && (!redirects || redirects.yaml.faults.length === 0);
}

/** Every address of a content, those that lead on too, with the name of its entry. Places on a page are none. */
function addressesOf({ entries, redirects }: Pick<Content, 'redirects'> & { entries: Entry[] }): Map<string, string> {
  const places = placesOf(entries);
  const current = new Map(places.filter(({ path }) => !path.includes('#')).map(({ path, entry }) => [path, nameOf(entry)]));
  return new Map([...current, ...oldAddresses(redirects, places), ...current]);
}

/** The line to write goes last in the file. */
function problem(path: string, target: string | undefined, collection: string | undefined, text: string, isFirst: boolean): Problem {
  const end = pointsIn(text)(text.length);
  const line = `${path}: ${target ?? `/${collection}/…`}`;
  const told = error(file, end, 'addresses/removed', { path, line });
  const lead = isFirst && text !== '' && !text.endsWith('\n') ? '\n' : '';
  return withEdits(told, target ? [{ from: end, to: end, text: `${lead}${line}\n` }] : undefined);
}
