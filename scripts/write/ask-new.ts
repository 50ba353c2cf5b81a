import type { Content } from '#scripts/check/content.ts';
import { say, type Language } from '#scripts/check/messages.ts';
import { hint } from '#scripts/check/nearest.ts';
import { Stop } from '#scripts/check/stop.ts';
import { owners } from '#src/content/collection.ts';
import { collectionNames, collections, type CollectionName } from '#src/content/collections.ts';
import { faultIn } from './fault.ts';
import { freeId, titleIn, type Wanted } from './new-entry.ts';
import type { Prompts } from './prompts.ts';

/** What somebody has said of a new entry, as they wrote it. */
export type Said = Partial<Record<keyof Omit<Wanted, 'collection'> | 'kind', string>>;

/**
 * All of what is wanted, from what somebody has said. Kind and title are asked for where they are not said, and then the
 * rest too. Throws `Stop` with the command to write where nobody can be asked.
 */
export async function wantedOf(said: Said, content: Content, language: Language, prompts: Prompts | undefined): Promise<Wanted> {
  const kind = said.kind === undefined ? undefined : kindOf(said.kind);
  if (kind && said.title !== undefined) return checked({ ...said, collection: kind, title: said.title }, content);
  if (!prompts) throw new Stop('write.missing-new', { kind: kind ?? 'guides', title: said.title ?? say(language, 'write.some-title') });
  const collection = kind ?? kindOf(await prompts.choose(say(language, 'write.ask-kind'), kinds(language)));
  const isFree = (text: string) => faultIn(language, () => freeId(content, { collection, title: titleIn(text), id: said.id }));
  const title = said.title ?? (await prompts.write(say(language, 'write.ask-title'), isFree));
  const region = said.region ?? (await askRegion(collection, content, language, prompts));
  const owner = said.owner ?? (await askOwner(collection, language, prompts));
  const isTitle = (text: string) => faultIn(language, () => text.trim() && titleIn(text));
  const english = said.english ?? (await prompts.write(say(language, 'write.ask-english'), isTitle));
  return checked({ id: said.id, collection, title, region, owner, english: english.trim() || undefined }, content);
}

function kindOf(name: string): CollectionName {
  const kind = collectionNames.find((collection) => collection === name);
  if (!kind) throw new Stop('write.kind', { name, allowed: collectionNames.join(', '), ...hint(name, collectionNames) });
  return kind;
}

function kinds(language: Language) {
  return collectionNames.map((name) => ({ value: name, hint: say(language, `write.kind.${name}`) }));
}

async function askRegion(collection: CollectionName, content: Content, language: Language, prompts: Prompts): Promise<string | undefined> {
  if (!hasRegions(collection)) return undefined;
  const all = { value: say(language, 'write.no-region'), hint: say(language, 'write.no-region-hint') };
  const chosen = await prompts.choose(say(language, 'write.ask-region'), [all, ...regionsIn(content).map((value) => ({ value }))]);
  return chosen === all.value ? undefined : chosen;
}

/** Asked with the one first who answers for most of the kind. */
function askOwner(collection: CollectionName, language: Language, prompts: Prompts): Promise<string> {
  const first = collections[collection].owner;
  const choices = [first, ...owners.filter((name) => name !== first)];
  return prompts.choose(say(language, 'write.ask-owner'), choices.map((value) => ({ value, hint: say(language, `write.owner.${value}`) })));
}

function regionsIn({ entries }: Content): string[] {
  return entries.filter(({ collection, original }) => collection === 'regions' && original).map(({ id }) => id);
}

/** What is wanted, if its region and owner exist. */
function checked(wanted: Wanted, content: Content): Wanted {
  const { collection, region, owner } = wanted;
  if (region !== undefined && !hasRegions(collection)) throw new Stop('write.regionless', { kind: collection });
  demandChoice('--region', region, regionsIn(content));
  demandChoice('--owner', owner, [...owners]);
  return wanted;
}

function hasRegions(collection: CollectionName): boolean {
  return 'regions' in collections[collection].original.shape;
}

function demandChoice(option: string, value: string | undefined, choices: string[]): void {
  if (value === undefined || choices.includes(value)) return;
  throw new Stop('write.choice', { value, option, allowed: choices.join(', '), ...hint(value, choices) });
}
