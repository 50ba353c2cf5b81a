import { asPhone } from '#scripts/check/phones.ts';
import { Stop } from '#scripts/check/stop.ts';
import { webAddress, type Contact } from '#src/content/fields.ts';
import { z } from 'astro/zod';

/** The fields that say how to reach a body. */
export const ways = ['phone', 'email', 'website'] as const;

/** A field that says how to reach a body. */
export type Way = (typeof ways)[number];

/** New values of such fields; an empty text takes one away. */
export type NewWays = Partial<Record<Way, string | undefined>>;

/** A value as it will stand in the field, or an empty text. Throws `Stop` with the sentence of the check if it cannot. */
export function wayIn(way: Way, text: string): string {
  const value = text.trim();
  if (value === '') return '';
  if (way === 'phone') return asPhone(value) ?? wrong('frontmatter/phone', value);
  const isRight = (way === 'email' ? z.email() : webAddress()).safeParse(value).success;
  return isRight ? value : wrong(way === 'email' ? 'frontmatter/email' : 'frontmatter/url', value);
}

/** Throws `Stop` if a contact could not be reached at all with new values. */
export function demandReachable(contact: Contact, changed: NewWays): void {
  if (!ways.some((way) => changed[way] ?? contact[way])) throw new Stop('verify.unreachable');
}

function wrong(rule: 'frontmatter/phone' | 'frontmatter/email' | 'frontmatter/url', value: string): never {
  throw new Stop(rule, { value, field: 'contacts' });
}
