import { describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { bareNameOf } from '#scripts/check/places.ts';
import { askContact } from '#scripts/contacts/ask-contact.ts';
import { contactsOf, entriesInRegion, foundAgain, isLate } from '#scripts/contacts/found.ts';
import { mailsFor, mailto, shownMail } from '#scripts/contacts/mail.ts';
import { verified, withoutContact } from '#scripts/contacts/verified.ts';
import { wayIn, type NewWays } from '#scripts/contacts/ways.ts';
import { carryOut } from '#scripts/write/changes.ts';
import { entryNamed } from '#scripts/write/work.ts';
import { site } from '../check/site.ts';
import { Hub } from '../review/hub.ts';
import { somebody } from '../write/somebody.ts';

const day = '2027-03-04';
const file = 'content/organisations/radet/sv.mdx';
const block = `contacts:
  # växeln
  - role: switchboard
    organisation: radet
    phone: 0470-58 80 00 # dygnet runt
    verified: 2026-05-06
    verifiedBy: list
    source: regeringen-strategi
  - role: registry
    organisation: region-kronoberg
    email: a@exempel.se
    website: https://exempel.se/a
    verified: 2026-11-22
    verifiedBy: website
    source: regeringen-strategi
`;
const braces = `contacts:
  - { role: switchboard, organisation: radet, phone: 0470-58 80 00, verified: 2026-05-06, verifiedBy: list, source: regeringen-strategi }
  - { role: registry, organisation: region-kronoberg, email: a@exempel.se, website: https://exempel.se/a, verified: 2026-11-22, verifiedBy: website, source: regeringen-strategi }
`;
const page = (contacts: string) =>
  `---\ntitle: Rådet\nlead: Om oss.\nkind: adviser\nregions: [kronoberg]\n${contacts}published: 2026-01-02\nreviewed: 2026-11-22\n---\n`;

function hubWith(contacts: string) {
  const hub = new Hub({ [file]: page(contacts) });
  const content = hub.on(day);
  return { hub, content, found: contactsOf(content, [entryNamed(content, 'organisations/radet')]) };
}

/** The fields after the first contacts of a body are seen to be right, with new values. */
function after(contacts: string, index: number, changed: NewWays): string {
  const { hub, content, found } = hubWith(contacts);
  using _ = hub;
  carryOut(hub.root, verified(content, found.filter((one) => one.index === index), 'phone', changed).changes);
  expect(checkContent(hub.root, { site, day }).filter((problem) => problem.file === file && problem.severity === 'error')).toEqual([]);
  return hub.file(file).slice(page('').indexOf('published'), -'published: 2026-01-02\nreviewed: 2026-11-22\n---\n'.length);
}

describe.each([['in lines', block], ['in braces', braces]])('a contact %s', (_, contacts) => {
  const seen = contacts.replace('verified: 2026-05-06', `verified: ${day}`).replace('verifiedBy: list', 'verifiedBy: phone');
  const seenToo = contacts.replace('verified: 2026-11-22', `verified: ${day}`).replace('verifiedBy: website', 'verifiedBy: phone');

  it('that is right gets its day and how it was seen, and nothing else', () => {
    expect(after(contacts, 0, {})).toBe(seen);
  });

  it('that has changed gets its new values, as they are written in Sweden', () => {
    expect(after(contacts, 0, { phone: '+46 470 58 80 01' })).toBe(seen.replace('58 80 00', '58 80 01'));
  });

  it('gets what it did not have, where it belongs', () => {
    const end = contacts === block ? ' # dygnet runt\n    email: b@exempel.se\n' : ', email: b@exempel.se,';
    expect(after(contacts, 0, { email: 'b@exempel.se' })).toBe(seen.replace(contacts === block ? ' # dygnet runt\n' : / 00,/, contacts === block ? end : ` 00${end}`));
  });

  it('loses what it no longer has', () => {
    expect(after(contacts, 1, { website: '' })).toBe(seenToo.replace(contacts === block ? '    website: https://exempel.se/a\n' : ' website: https://exempel.se/a,', ''));
  });

  it('that somebody has seen since keeps that day', () => {
    const { hub, found } = hubWith(contacts);
    using _ = hub;
    expect(() => verified(hub.on('2026-11-21'), found.slice(1), 'phone')).toThrow('write.backwards');
  });

  it('that is gone is taken away, and the list with the last', () => {
    const { hub, content, found } = hubWith(contacts);
    using _ = hub;
    const [first, second] = found;
    carryOut(hub.root, withoutContact(content, second!).changes);
    expect(hub.file(file)).not.toContain('registry');
    expect(hub.file(file)).toContain('switchboard');
    const now = hub.on(day);
    carryOut(hub.root, withoutContact(now, foundAgain(now, first!)).changes);
    expect(hub.file(file)).toBe(page(''));
  });
});

describe('a value', () => {
  it.each([
    ['phone', '123', 'frontmatter/phone'],
    ['email', 'a@', 'frontmatter/email'],
    ['website', 'exempel.se', 'frontmatter/url'],
  ] as const)('that cannot be a %s is not taken', (way, text, key) => {
    expect(() => wayIn(way, text)).toThrow(key);
  });

  it('that YAML would read as something else is put in quotes', () => {
    expect(after(braces, 1, { website: 'https://exempel.se/a,b' })).toContain('website: "https://exempel.se/a,b"');
  });

  it('that was the last way to reach a body stays', () => {
    const { hub, content, found } = hubWith(block);
    using _ = hub;
    expect(() => verified(content, found.slice(0, 1), 'phone', { phone: '' })).toThrow('verify.unreachable');
  });
});

describe('the contacts of a region', () => {
  it('are its own and those of the bodies that work there, the oldest first, and late after half a year', () => {
    const { hub, content } = hubWith(block);
    using _ = hub;
    const found = contactsOf(content, entriesInRegion(content, 'kronoberg'));
    expect(found.map((one) => [bareNameOf(one.entry), one.contact.verified, isLate(one, day)])).toEqual([
      ['regions/kronoberg', '2022-03-14', true],
      ['organisations/radet', '2026-05-06', true],
      ['organisations/radet', '2026-11-22', false],
    ]);
    expect(() => entriesInRegion(content, 'kronober')).toThrow('write.choice');
  });
});

describe('a mail', () => {
  it('goes to the registry of each body, wherever its address stands, and holds what readers see', () => {
    const { hub, content, found } = hubWith(block);
    using _ = hub;
    const mails = mailsFor(content, found, 'sv');
    expect(mails.map(({ to, body }) => [to, body])).toEqual([[undefined, 'Rådet'], ['a@exempel.se', 'Region Kronoberg']]);
    expect(mails[0]?.text).toContain('- Växel: 0470-58 80 00 (kontrollerad 2026-05-06)');
    expect(mails[0]?.text).toContain('/organisationer/radet/');
    expect(mails[0]?.text).toMatch(/\nredaktionen@socialtforetagande\.example\n/);
    expect(shownMail(mails[0]!, 'sv')).toMatch(/^Till: Rådet, som vi inte har någon e-postadress till\n/);
    expect(mailsFor(content, found, 'en')[0]?.text).toContain('.example/en/');
  });

  it('opens in a program for mail with all of its lines', () => {
    const url = new URL(mailto("a+b'c@exempel.se", 'Stämmer det? Ja & nej', 'å\n\n100 %'));
    expect(decodeURIComponent(url.pathname)).toBe("a+b'c@exempel.se");
    expect(url.searchParams.get('subject')).toBe('Stämmer det? Ja & nej');
    expect(url.searchParams.get('body')).toBe('å\r\n\r\n100 %');
  });
});

describe('somebody at a terminal', () => {
  const { hub, found } = hubWith(block);
  hub[Symbol.dispose]();
  const contact = found[0]!.contact;
  const ask = (...answers: string[]) => {
    const { asked, prompts } = somebody(...answers);
    return { asked, finding: askContact(contact, 'sv', prompts) };
  };

  it('says that it is right, and how that was seen', async () => {
    expect(await ask('stämmer', 'per telefon').finding).toEqual({ is: 'right', how: 'phone', changed: {} });
  });

  it('says what is new, and cannot take away the last way to reach a body', async () => {
    const { asked, finding } = ask('något är ändrat', 'telefon', '12', '-', '0470-58 80 01', 'e-post', 'b@exempel.se', 'inget mer', 'per e-post');
    expect(await finding).toEqual({ is: 'right', how: 'email', changed: { phone: '0470-58 80 01', email: 'b@exempel.se' } });
    expect(asked.slice(2, 5)).toEqual([expect.stringContaining('0470-58 80 00'), expect.stringContaining('12'), expect.stringContaining('nå någon')]);
  });

  it('leaves a value as it is with Enter, and takes it away with a dash', async () => {
    const changed = ['e-post', 'b@exempel.se', 'telefon', '', 'inget mer', 'per e-post'];
    expect(await ask('något är ändrat', ...changed).finding).toMatchObject({ changed: { email: 'b@exempel.se' } });
    expect(await ask('något är ändrat', ...changed.with(3, '-')).finding).toMatchObject({ changed: { email: 'b@exempel.se', phone: '' } });
    expect(await ask('något är ändrat', ...changed.with(3, '')).finding).not.toHaveProperty('changed.phone');
  });

  it('says that it is gone, or leaves it', async () => {
    expect(await ask('finns inte längre: ta bort den').finding).toEqual({ is: 'gone' });
    expect(await ask('inte nu').finding).toEqual({ is: 'later' });
  });
});
