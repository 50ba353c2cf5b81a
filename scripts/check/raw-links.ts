import { dialled } from './link-addresses.ts';
import type { Block, Slip } from './raw-text.ts';
import { slugOf } from './slug.ts';

/** How far a link that is not one is looked through. */
const longest = 500;

/** What begins as an address does. Words in a parenthesis after words in brackets are none. */
const address = /^(?:(?:https?|mailto|tel):|www\.|[/#]|\.\.?\/|[^\s@]+@[^\s@]+\.\w|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$))/i;

/** What was meant to be a link, and is shown as it is written. `names` are the entries that there are. */
export function linkSlips({ raw, written }: Block, names: Set<string>): Slip[] {
  return Array.from(raw.matchAll(/\]([ \t]*(?:\r?\n)?[ \t]*)\(/g)).flatMap(({ 0: middle, 1: gap = '', index }): Slip[] => {
    const opened = index + middle.length;
    const closed = raw.slice(opened, opened + longest).indexOf(')');
    const begun = raw.slice(Math.max(0, index - longest), index).lastIndexOf('[');
    const from = begun === -1 ? index : Math.max(0, index - longest) + begun;
    const url = closed === -1 ? '' : written.slice(opened, opened + closed).trim();
    if (gap !== '' && (!address.test(url) || begun === -1)) return [];
    const to = opened + (closed === -1 ? 0 : closed + 1);
    if (closed === -1 || begun === -1 || !/\s/.test(url)) return [whole({ from, to, gap, text: written.slice(from, index + 1), url })];
    const better = withoutSpaces(url, names);
    const values = { url, ...(better ? { nearest: better } : {}) };
    const isSure = better !== undefined && !/^https?:/.test(better);
    return [{ rule: 'markdown/address-space', from, to, values, edits: isSure ? [{ from: index + 1, to, text: `(${better})` }] : [] }];
  });
}

interface Link {
  from: number;
  to: number;
  gap: string;
  /** With its brackets. */
  text: string;
  url: string;
}

function whole({ from, to, gap, text, url }: Link): Slip {
  const better = `${text}(${url})`;
  if (gap === '') return { rule: 'markdown/link', from, to, values: { text } };
  return { rule: 'markdown/link-space', from, to, values: { better }, edits: [{ from, to, text: better }] };
}

/** The address that somebody meant. Of a name, only that of an entry; of a space in an address of others, a guess. */
function withoutSpaces(url: string, names: Set<string>): string | undefined {
  const together = url.replace(/\s+/g, '');
  if (/^tel:/i.test(url)) return dialled(together) ?? together;
  if (/^mailto:/i.test(url)) return together;
  if (/^https?:/i.test(url)) return url.replace(/\s+/g, '%20');
  const named = url.split('/').map((step) => (step === '' ? '' : slugOf(step))).join('/');
  return [together, named].find((name) => names.has(name));
}
