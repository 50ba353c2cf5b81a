import { describe, expect, it } from 'vitest';
import type { LinkResult } from '#scripts/links/results.ts';
import { say } from '#scripts/check/messages.ts';
import { statusOf, type Status } from '#scripts/status/status.ts';
import { contact, day, Hub } from './hub.ts';

const look = (hub: Hub, at = day, links: LinkResult[] = [], needed: string[] = []): Status => statusOf(hub.read(needed), at, links);

/** What is told, without the file. */
const told = ({ owners }: Status): string[] =>
  owners.flatMap(({ findings }) =>
    findings.map(({ kind, entry, line, day: at, sentence, values, command }) => [kind, `${entry}:${line}`, at, say('sv', sentence, values), command].filter(Boolean).join(' | ')),
  );

const body = (...contacts: string[]) => ({ kind: 'network', reviewEvery: undefined, title: 'SKR', contacts: `[${contacts.join(', ')}]` });

describe('a page', () => {
  it('is not told of while its review holds for more than 90 days', () => {
    using hub = new Hub().guide('bidrag', { reviewed: '2026-02-21' });
    expect(told(look(hub))).toEqual([]);
  });

  it.each([
    ['2026-02-20', 'soon', 'Ska granskas senast 2027-02-20.'],
    ['2025-12-22', 'soon', 'Ska granskas senast 2026-12-22.'],
    ['2025-12-21', 'due', 'Ska granskas senast 2026-12-21.'],
    ['2025-11-22', 'due', 'Ska granskas senast 2026-11-22.'],
    ['2025-11-21', 'overdue', 'Skulle ha granskats senast 2026-11-21.'],
  ])('that was reviewed %s is %s', (reviewed, kind, sentence) => {
    using hub = new Hub().guide('bidrag', { reviewed });
    const last = /\d{4}-\d\d-\d\d/.exec(sentence)?.[0];
    expect(told(look(hub))).toEqual([`${kind} | guides/bidrag:5 | ${last} | ${sentence} | npm run review -- guides/bidrag`]);
  });

  it('whose rules or amounts no longer hold is overdue, and is told of before they end', () => {
    using hub = new Hub().guide('bidrag', { validFor: '{ to: 2026-12-31 }' });
    expect(told(look(hub))).toEqual(['ending | guides/bidrag:8 | 2026-12-31 | Reglerna eller beloppen gäller till och med 2026-12-31. Ta reda på vad som gäller sedan. | npm run review -- guides/bidrag']);
    expect(told(look(hub, '2026-12-02'))[0]).toMatch(/^due \| /);
    expect(told(look(hub, '2027-01-01'))).toEqual([expect.stringMatching(/^overdue \| .* gällde till och med 2026-12-31\. Skriv vad som gäller nu\./)]);
  });

  it('that is to be withdrawn is told of, and no longer when it has been', () => {
    using hub = new Hub().guide('bidrag', { expiresAt: '2026-12-31' });
    expect(told(look(hub))).toEqual(['ending | guides/bidrag:8 | 2026-12-31 | Gäller inte längre från 2026-12-31. Ska sidan gälla även sedan, så ändra expiresAt eller ta bort det.']);
    expect(told(look(hub, '2026-12-31'))).toEqual([]);
  });

  it('that is a draft grows no older; one that is to be published does', () => {
    using hub = new Hub().guide('utkast', { reviewed: '2020-01-01', draft: 'true' }).guide('sen', { reviewed: '2020-01-01', publishAt: '2026-12-24' });
    expect(told(look(hub))).toEqual([expect.stringContaining('guides/sen')]);
  });

  it('of the manual counts, though readers do not see it, but not in how true the hub is', () => {
    using hub = new Hub().entry('manual/skriv', { order: '10', reviewed: '2020-01-01' });
    const status = look(hub);
    expect(told(status)).toEqual([expect.stringMatching(/^overdue \| manual\/skriv/)]);
    expect(status.truth.pages).toBe(0);
  });

  it('that has ended is left in peace', () => {
    using hub = new Hub().entry('projects/krami', { to: '2018', reviewed: '2019-01-01', resources: 'Inga.' });
    hub.write('content/projects/krami/en.mdx', '---\ntitle: Krami\nlead: It was.\nresources: None.\ntranslated: 2026-01-01\n---\n');
    expect(told(look(hub))).toEqual([]);
  });
});

describe('a contact', () => {
  it('is told of when it has not been verified for six months, with its role, body and line', () => {
    using hub = new Hub().entry('organisations/skr', body(contact('registry', '2026-05-21')));
    expect(told(look(hub))).toEqual(['contact | organisations/skr:7 | 2026-11-21 | Registratorn på SKR kontrollerades senast 2026-05-21. | npm run verify-contacts -- organisations/skr']);
  });

  it('is told of beside others of the same page that are right', () => {
    using hub = new Hub().entry('organisations/skr', body(contact('registry', '2026-11-01'), contact('office', '2026-06-01')));
    expect(told(look(hub))).toEqual(['due | organisations/skr:7 | 2026-12-01 | Kontoret på SKR ska kontrolleras senast 2026-12-01. | npm run verify-contacts -- organisations/skr']);
  });
});

describe('a translation', () => {
  it('that does not follow its original is told of with its own line', () => {
    using hub = new Hub().guide('bidrag', { changed: '2026-10-01' });
    expect(told(look(hub))).toEqual(['stale | guides/bidrag:4 | 2026-10-01 | Översättningen gjordes 2026-01-01, men originalet ändrades 2026-10-01. | npm run translate -- guides/bidrag']);
  });

  it('that is missing is told of', () => {
    using hub = new Hub().guide('bidrag').without('content/guides/bidrag/en.mdx');
    expect(told(look(hub))).toEqual(['untranslated | guides/bidrag:1 | en.mdx saknas, så läsarna får den svenska texten. | npm run translate -- guides/bidrag']);
  });
});

describe('easy-to-read Swedish', () => {
  const page = { easy: 'true', title: 'Lättläst' };

  it('is not missed in other languages', () => {
    using hub = new Hub().entry('pages/lattlast', page).without('content/pages/lattlast/en.mdx');
    expect(told(look(hub))).toEqual([]);
  });

  it('is told of when somebody has translated it and the translation no longer follows', () => {
    using hub = new Hub().entry('pages/lattlast', { ...page, changed: '2026-10-01' });
    expect(told(look(hub))).toEqual([expect.stringMatching(/^stale \| pages\/lattlast/)]);
  });
});

describe('a link to another website', () => {
  const dead = (url: string, state: LinkResult['state'] = 'dead'): LinkResult => ({ url, state, checked: '2026-11-20' });
  const text = 'Se [a](https://a.example/x) och\n[b](https://a.example/x#del) och [c](https://a.example/xy).';

  it('is told of everywhere that it stands when it was dead, and no longer address with it', () => {
    using hub = new Hub().guide('bidrag', {}, text);
    const sentence = 'https://a.example/x finns inte längre. Sök upp den nya adressen, eller ta bort länken.';
    expect(told(look(hub, day, [dead('https://a.example/x')]))).toEqual([10, 11].map((line) => `link | guides/bidrag:${line} | 2026-11-20 | ${sentence}`));
  });

  it('is not told of when it is well, blocked or no longer in the content', () => {
    using hub = new Hub().guide('bidrag', {}, text);
    const links = [dead('https://a.example/xy', 'ok'), dead('https://a.example/x', 'blocked'), dead('https://b.example/')];
    expect(told(look(hub, day, links))).toEqual([]);
  });

  it('in a file of sources belongs to the editors', () => {
    using hub = new Hub().write('content/sources/a.yaml', 'a:\n  title: A\n  publisher: B\n  url: https://a.example/x\n  read: 2026-11-22\n');
    const { owners } = look(hub, day, [dead('https://a.example/x')]);
    expect(owners.map(({ owner, findings }) => [owner, findings.map(({ file, line }) => `${file}:${line}`)])).toEqual([['editors', ['content/sources/a.yaml:4']], ['regional', []]]);
  });
});

it('a page that nothing leads to is told of', () => {
  using hub = new Hub().entry('pages/home', { reviewEvery: undefined }, '[Bidrag](/guides/bidrag)').guide('bidrag').guide('lokal');
  expect(told(look(hub, day, [], ['pages/home']))).toEqual([expect.stringMatching(/^orphan \| guides\/lokal:2 \| Ingenting leder hit utom listorna\./)]);
});

it('an entry whose fields cannot be read is named, and not left out in silence', () => {
  using hub = new Hub().guide('a', { reviewed: '2026-13-40' }).guide('b', { title: '"B' }).guide('c').without('content/guides/c/sv.mdx').guide('d');
  expect(look(hub)).toMatchObject({ unread: ['content/guides/a', 'content/guides/b', 'content/guides/c'], owners: [{ findings: [] }, { findings: [] }] });
});

describe('all of it', () => {
  const hubOf = (): Hub =>
    new Hub()
      .guide('sen', { reviewed: '2025-06-01', validFor: '{ to: 2026-06 }' })
      .guide('snart', { reviewed: '2025-12-01' })
      .guide('senare', { reviewed: '2026-01-15' })
      .entry('organisations/skr', body(contact('registry', '2022-03-14')))
      .guide('svensk')
      .without('content/guides/svensk/en.mdx');

  it('stands under who answers for it, the worst first', () => {
    using hub = hubOf();
    const { owners } = look(hub);
    expect(owners.map(({ owner, findings }) => [owner, ...findings.map(({ kind, entry }) => `${kind} ${entry}`)])).toEqual([
      ['editors', 'overdue guides/sen', 'overdue guides/sen', 'due guides/snart', 'soon guides/senare', 'untranslated guides/svensk'],
      ['regional', 'contact organisations/skr'],
    ]);
  });

  it('is so much work: a page is reviewed once, for however many reasons', () => {
    using hub = hubOf();
    expect(look(hub)).toMatchObject({ now: { reviews: 2, contacts: 1, minutes: 35 }, ahead: { reviews: 3, contacts: 1, minutes: 50 } });
  });

  it('says how true the hub is', () => {
    using hub = hubOf();
    expect(look(hub).truth).toEqual({ pages: 5, current: 3, medianDays: 311, contacts: 1, verified: 0 });
  });

  it('is told of one owner when that is asked for', () => {
    using hub = hubOf();
    const { owners, now, truth } = statusOf(hub.read(), day, [], ['regional']);
    expect(owners).toMatchObject([{ owner: 'regional', findings: [{ kind: 'contact' }] }]);
    expect([now.reviews, truth.pages]).toEqual([0, 1]);
  });

  it('can be sent from one thread to another', () => {
    using hub = hubOf();
    const status = look(hub);
    expect(structuredClone(status)).toEqual(status);
  });
});
