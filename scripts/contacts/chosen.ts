import { hint } from '#scripts/check/nearest.ts';
import { Stop } from '#scripts/check/stop.ts';
import { knownIn } from '#scripts/status/known.ts';
import { entryNamed, type Work } from '#scripts/write/work.ts';
import { contactsOf, entriesInRegion, isLate, type Found } from './found.ts';

/** Which contacts somebody wants: of a region, in a role, of a body. */
interface Wish {
  region?: string | undefined;
  role?: string | undefined;
  body?: string | undefined;
}

/** The contacts that somebody asks for: of a region or the entry `name` all, else those that are overdue. Throws `Stop` for a wish that none can meet. */
export function chosen({ region, role, body }: Wish, name: string | undefined, { content, tell }: Work): Found[] {
  const named = name !== undefined ? [entryNamed(content, name)] : region !== undefined ? entriesInRegion(content, region) : undefined;
  const { known, unread } = knownIn({ ...content, entries: named ?? content.entries });
  if (unread.length > 0) tell('review.unread', { list: unread.join(', ') });
  const all = contactsOf(content, named ?? known.map(({ entry }) => entry));
  demandChoice('--role', role, all.map(({ contact }) => contact.role));
  demandChoice('--body', body, all.map(({ contact }) => contact.organisation));
  const asked = all.filter(({ contact }) => contact.role === (role ?? contact.role) && contact.organisation === (body ?? contact.organisation));
  return named ? asked : asked.filter((found) => isLate(found, content.day));
}

function demandChoice(option: string, value: string | undefined, choices: string[]): void {
  if (value === undefined || choices.includes(value) || choices.length === 0) return;
  throw new Stop('write.choice', { value, option, allowed: [...new Set(choices)].join(', '), ...hint(value, choices) });
}
