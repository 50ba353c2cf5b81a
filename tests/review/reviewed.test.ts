import { describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { doPlan } from '#scripts/write/do-plan.ts';
import { carryOut } from '#scripts/write/changes.ts';
import { entryNamed } from '#scripts/write/work.ts';
import { askReview } from '#scripts/review/ask-review.ts';
import { behindIn } from '#scripts/review/known.ts';
import { lookAt } from '#scripts/review/look.ts';
import { leftIn } from '#scripts/review/left.ts';
import { reviewed, type Answer } from '#scripts/review/reviewed.ts';
import { site } from '../check/site.ts';
import { somebody } from '../write/somebody.ts';
import { Hub } from './hub.ts';

const day = '2027-03-04';
const original = `---
title: Om
lead: Om oss.
# Vad som är nytt
changes:
    # den första
    - date: 2026-05-06
      note: 'Vi har flyttat.'
published: 2026-01-02 # som utkast
changed: 2026-05-06
reviewed: "2026-05-06" # av redaktionen
sources:
  - regeringen-strategi
---

Text.
`;
const english = `---\ntitle: About\nlead: About us.\nchanges: [{ date: 2026-05-06, note: We moved. }]\ntranslated: 2026-05-06\n---\n\nText.\n`;
const files = { 'content/pages/om/sv.mdx': original, 'content/pages/om/en.mdx': english };

/** Reviews the page `om` in a hub, on a day. */
function review(hub: Hub, answer: Partial<Answer>, on = day): void {
  const content = hub.on(on);
  carryOut(hub.root, reviewed(content, entryNamed(content, 'pages/om'), { read: [], ...answer }).changes);
}

const sv = (hub: Hub) => hub.file('content/pages/om/sv.mdx');
const en = (hub: Hub) => hub.file('content/pages/om/en.mdx');

describe('a review that finds all as it was', () => {
  it('writes its day, and nothing else', () => {
    using hub = new Hub(files);
    review(hub, {});
    expect(sv(hub)).toBe(original.replace('"2026-05-06"', day));
    expect(en(hub)).toBe(english);
  });

  it('writes the day in the sources that were read again', () => {
    using hub = new Hub(files);
    const before = hub.file('content/sources/regeringen.yaml');
    review(hub, { read: ['regeringen-strategi'] });
    expect(hub.file('content/sources/regeringen.yaml')).toBe(before.replace('read: 2026-01-02', `read: ${day}`));
  });

  it('leaves a source as it is that was read since', () => {
    using hub = new Hub(files);
    const later = hub.file('content/sources/regeringen.yaml').replace('read: 2026-01-02', 'read: 2027-03-05');
    hub.write('content/sources/regeringen.yaml', later);
    review(hub, { read: ['regeringen-strategi'] });
    expect(hub.file('content/sources/regeringen.yaml')).toBe(later);
  });
});

describe('a review on the same day as the last', () => {
  it('writes nothing, and says so', () => {
    using hub = new Hub(files);
    review(hub, {});
    const told: string[] = [];
    const content = hub.on(day);
    const plan = reviewed(content, entryNamed(content, 'pages/om'), { read: [] });
    doPlan({ root: hub.root, language: 'sv', content, tell: (key) => told.push(key) }, plan, false);
    expect([plan.changes, told]).toEqual([[], ['write.same']]);
  });
});

describe('a review that finds something new', () => {
  it('writes it first among the changes, in both languages, and the translation follows still', () => {
    using hub = new Hub(files);
    review(hub, { note: 'Taket: höjt', english: 'The cap: raised' });
    const changed = original.replace('"2026-05-06"', day).replace('changed: 2026-05-06', `changed: ${day}`);
    expect(sv(hub)).toBe(changed.replace('changes:\n', `changes:\n    - date: ${day}\n      note: "Taket: höjt"\n`));
    expect(en(hub)).toBe(english.replace('[{', `[{ date: ${day}, note: "The cap: raised" }, {`).replace('translated: 2026-05-06', `translated: ${day}`));
    expect(checkContent(hub.root, { site, day }).filter(({ file }) => file.includes('/om/')).map(({ rule }) => rule)).toEqual([]);
  });

  it('begins the list of changes where there is none, and keeps the ends of lines', () => {
    const short = '---\r\ntitle: Om\r\nlead: |\r\n  Om\r\n  oss.\r\npublished: 2026-01-02\r\nreviewed: 2026-01-02\r\n---\r\n\r\nText.\r\n';
    using hub = new Hub({ 'content/pages/om/sv.mdx': short });
    review(hub, { note: 'Vi har flyttat.' });
    expect(sv(hub)).toBe(
      `---\r\ntitle: Om\r\nlead: |\r\n  Om\r\n  oss.\r\nchanges:\r\n  - date: ${day}\r\n    note: Vi har flyttat.\r\n` +
        `published: 2026-01-02\r\nchanged: ${day}\r\nreviewed: ${day}\r\n---\r\n\r\nText.\r\n`,
    );
  });

  it('leaves a translation old that does not say it, and says so', () => {
    using hub = new Hub(files);
    review(hub, { note: 'Taket är höjt.' });
    const content = hub.on(day);
    const entry = entryNamed(content, 'pages/om');
    expect(behindIn(entry)).toEqual(entry.translations);
    expect(leftIn(content, entry)).toEqual([['review.old-translation', { file: 'content/pages/om/en.mdx', name: 'pages/om' }]]);
    expect(en(hub)).toBe(english);
  });

  it('does not call a translation new that was old before', () => {
    using hub = new Hub({ ...files, 'content/pages/om/en.mdx': english.replace('translated: 2026-05-06', 'translated: 2026-03-01') });
    review(hub, { note: 'Taket är höjt.', english: 'The cap has been raised.' });
    expect(en(hub)).toContain('translated: 2026-03-01\n');
  });

  it.each([
    ['a review before the last one', {}, {}, '2026-05-05', 'write.backwards'],
    ['a second change on a day', {}, { note: 'En till.' }, '2026-05-06', 'review.noted'],
    ['a change without words', {}, { note: '  ' }, day, 'review.note-empty'],
    ['a change on two lines', {}, { note: 'a\nb' }, day, 'review.note-letter'],
    ['English without a translation', { 'content/pages/hem/sv.mdx': original }, { note: 'a', english: 'b' }, day, 'review.untranslated'],
    ['fields on one line', { 'content/pages/om/sv.mdx': '---\n{ title: Om, lead: Om oss., published: 2026-01-02, reviewed: 2026-01-02 }\n---\n' }, { note: 'a' }, day, 'review.by-hand'],
  ])('is not written: %s', (_, more, answer, on, key) => {
    using hub = new Hub({ ...files, ...more });
    const content = hub.on(on);
    const name = 'content/pages/hem/sv.mdx' in more ? 'pages/hem' : 'pages/om';
    expect(() => reviewed(content, entryNamed(content, name), { read: [], ...answer })).toThrow(key);
  });
});

describe('what a reviewer is shown', () => {
  it('has no review to come of what is withdrawn', () => {
    const ending = original.replace('sources:', 'reviewEvery: 6\nexpiresAt: 2027-01-01\nreplacedBy: /guides/bidrag\nsources:');
    using hub = new Hub({ ...files, 'content/pages/om/sv.mdx': ending });
    const dueOn = (on: string) => lookAt(hub.on(on), entryNamed(hub.on(on), 'pages/om')).due;
    expect([dueOn('2026-12-31'), dueOn('2027-01-01')]).toEqual(['2026-11-06', undefined]);
  });
});

describe('a reviewer at a terminal', () => {
  const ask = (...answers: string[]) => {
    using hub = new Hub(files);
    const content = hub.on(day);
    const { asked, prompts } = somebody(...answers);
    return { asked, answer: askReview(lookAt(content, entryNamed(content, 'pages/om')), true, 'sv', prompts) };
  };

  it('says that all is true, and which sources were read', async () => {
    const { answer, asked } = ask('stämmer', 'några', 'Ja');
    expect(await answer).toEqual({ note: undefined, english: undefined, read: ['regeringen-strategi'] });
    expect(asked).toEqual(['Har du läst sidan? Stämmer den?', 'Läste du källorna igen?', 'Läste du regeringen-strategi?']);
  });

  it('says what is new in one language or two, and not nothing', async () => {
    const { answer, asked } = ask('ändrad', ' ', 'Taket är höjt.', '', 'alla');
    expect(await answer).toEqual({ note: 'Taket är höjt.', english: undefined, read: ['regeringen-strategi'] });
    expect(asked).toContain('Skriv i en mening vad som är nytt.');
    expect(await ask('ändrad', 'Taket är höjt.', 'Raised.', 'nej').answer).toEqual({ note: 'Taket är höjt.', english: 'Raised.', read: [] });
  });

  it('leaves it for now', async () => {
    expect(await ask('inte nu').answer).toBeUndefined();
  });
});
