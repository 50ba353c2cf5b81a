import type { Facts } from '#src/search/query/facts.ts';

/** What a page says of itself for search, as `data-search="kind:guides"`: what it is filtered by and how it ages. */
export function factsIn(html: string): Facts {
  const facts: Facts = { kind: '', audience: [], region: [], expires: '', life: '' };
  for (const [, name = '', value = ''] of html.matchAll(/\bdata-search="(\w+):([^"]*)"/g)) {
    if (name === 'audience' || name === 'region') facts[name].push(value);
    else if (name === 'kind' || name === 'expires' || name === 'life') facts[name] = value;
  }
  return facts;
}
