import { say, type Language } from '#scripts/check/messages.ts';
import type { Contact } from '#src/content/fields.ts';
import type { Look } from './look.ts';

/** What there is to look at, for a person to read. */
export function shownLook(look: Look, language: Language): string {
  const { title, name, claims, sources, contacts, changes, stale } = look;
  const part = (key: 'claims' | 'sources' | 'contacts' | 'changes', lines: string[]) =>
    lines.length > 0 ? ['', say(language, `review.${key}`, { count: String(lines.length) }), ...lines.map((line) => `  ${line}`)] : [];
  return [
    `${title} (${name})`,
    ...standing(look, language),
    ...part('claims', claims.map(({ file, line, text, sources: ids }) => [`${file}:${line}  ${text}`, ...(ids.length > 0 ? [`[${ids.join(', ')}]`] : [])].join('  '))),
    ...part('sources', sources.map(({ id, title: called, publisher, url, read }) => `${id}: ${called}, ${publisher}. ${say(language, 'review.read', { read })} ${url}`)),
    ...part('contacts', contacts.map((contact) => shownContact(contact, language))),
    ...part('changes', changes.map(({ date, note }) => `${date}  ${note}`)),
    ...stale.map((file) => `\n${say(language, 'review.old-translation', { file, name })}`),
    '',
  ].join('\n');
}

/** How an entry stands, why, and how long its review holds. */
function standing({ phase, reviewed, due }: Look, language: Language): string[] {
  const reasons = phase.reasons.map(({ reason, since }) => say(language, `review.reason-${reason}`, { since }));
  const state = say(language, `review.state-${phase.state}`);
  return [
    reasons.length > 0 ? `${state} (${reasons.join(', ')}).` : `${state}.`,
    say(language, due === undefined ? 'review.reviewed' : 'review.reviewed-until', { reviewed, due: due ?? '' }),
  ];
}

/** A contact on a line: what it is, how to reach it, and when it was last seen to be right. */
export function shownContact(contact: Contact & { title: string }, language: Language): string {
  const { role, title, verified, verifiedBy, source } = contact;
  const how = say(language, `verify.how-${verifiedBy}`);
  return `${say(language, `verify.role-${role}`)}, ${title}: ${waysOf(contact)}. ${say(language, 'verify.verified', { verified, how, source })}`;
}

/** How to reach a contact. */
export function waysOf({ phone, email, website }: Pick<Contact, 'phone' | 'email' | 'website'>): string {
  return [phone, email, website].filter((way) => way !== undefined).join(', ');
}
