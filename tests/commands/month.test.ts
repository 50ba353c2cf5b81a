import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { contactsOf, isLate } from '#scripts/contacts/found.ts';
import { verified } from '#scripts/contacts/verified.ts';
import { dueIn } from '#scripts/review/due.ts';
import { reviewed } from '#scripts/review/reviewed.ts';
import { statusOf } from '#scripts/status/status.ts';
import { doPlan } from '#scripts/write/do-plan.ts';
import { lackingIn } from '#scripts/write/translation.ts';
import { entryNamed, type Work } from '#scripts/write/work.ts';
import { site } from '../check/site.ts';
import { day, dueHub } from './month.ts';
import { hasTerminal, typed } from './typed.ts';

describe('a month’s work', () => {
  const hub = dueHub();
  afterAll(() => hub[Symbol.dispose]());

  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, '--root', hub.root, '--at', day, ...args], { encoding: 'utf8' });
    return { status, told: stdout + stderr };
  };
  /** What a command works with, in this process. */
  const work = (): Work => ({ root: hub.root, language: 'sv', content: hub.on(day), tell: () => undefined });
  /** The entries that are late, or soon will be. */
  const toDo = () => {
    const findings = statusOf(hub.on(day), day, []).owners.flatMap((one) => one.findings);
    return [...new Set(findings.filter(({ kind }) => ['overdue', 'contact', 'due', 'stale'].includes(kind)).map(({ entry }) => entry))];
  };

  it('begins with 40 pages that are due', () => {
    expect(checkContent(hub.root, { site, day }).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(toDo()).toHaveLength(40);
    expect(run('review').told).toMatch(/^2026-12-31 {2}guides\/guide-29 {2}försenad\n[^]*\nAtt granska: 40\. Börja med npm run review -- guides\/guide-29\n$/);
    expect(run('verify-contacts').told).toMatch(/\nAtt kontrollera: 15\. /);
  });

  it('is done with the commands that an editor has', () => {
    expect(run('review', 'guides/guide-1').told).toMatch(/Det här kan ha blivit gammalt \(1\):\n {2}content\/guides\/guide-1\/sv\.mdx:11 {2}Det kostar 1 kronor\. {2}\[regeringen-strategi\]/);
    expect(run('review', 'guides/guide-1', '--unchanged', '--sources-read')).toMatchObject({ status: 0 });
    expect(hub.file('content/guides/guide-1/sv.mdx')).toContain(`\nreviewed: ${day} # av redaktionen\n`);
    expect(hub.file('content/sources/regeringen.yaml')).toContain(`read: ${day}`);

    const late = run('review', 'guides/guide-29', '--unchanged');
    expect(late.told).toContain('regler och belopp gäller till och med 2026-12-31');
    hub.write('content/guides/guide-29/sv.mdx', hub.file('content/guides/guide-29/sv.mdx').replace('{ from: 2026, to: 2026 }', '{ from: 2027, to: 2027 }'));

    const news = run('review', 'guides/guide-30', '--note', 'Det kostar 40 kronor.');
    expect(news.told).toContain('npm run translate -- guides/guide-30\n');
    expect(run('review', 'guides/guide-30', '--note', 'Det kostar 50 kronor.')).toMatchObject({ status: 2, told: expect.stringContaining('har redan en ändring från 2027-05-03') });
    hub.write('content/guides/guide-30/en.mdx', hub.file('content/guides/guide-30/en.mdx').replace('translated', `changes: [{ date: ${day}, note: It costs 40 kronor. }]\ntranslated`));
    expect(run('translate', 'guides/guide-30', '--done').status).toBe(0);

    const region = run('review', 'regions/lan-20', '--unchanged');
    expect(region.told).toContain('npm run verify-contacts -- regions/lan-20\n');
    expect(run('verify-contacts', '--region', 'lan-20', '--right', 'website')).toMatchObject({ status: 0 });
    expect(run('verify-contacts', '--region', 'lan-21', '--role', 'switchboard', '--right', 'phone', '--phone', '0470588001')).toMatchObject({ status: 0 });
    expect(hub.file('content/regions/lan-21/sv.mdx')).toContain('phone: 0470-58 80 01\n');
    expect(run('verify-contacts', 'regions/lan-21', '--role', 'registry', '--gone')).toMatchObject({ status: 0 });
    expect(hub.file('content/regions/lan-21/sv.mdx')).not.toContain('registry');
  }, 120_000);

  it('leaves nothing that is due when all of it is done, and no more than was meant is touched', () => {
    const began = performance.now();
    const due = dueIn(hub.on(day));
    for (const { name } of due) {
      const now = work();
      doPlan(now, reviewed(now.content, entryNamed(now.content, name), { read: [] }), false);
    }
    const late = contactsOf(hub.on(day), hub.on(day).entries).filter((found) => isLate(found, day));
    for (const folder of new Set(late.map(({ entry }) => entry.folder))) {
      const now = work();
      doPlan(now, verified(now.content, contactsOf(now.content, [entryNamed(now.content, folder)]), 'email'), false);
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    console.info(`${due.length} reviews and ${late.length} contacts written in ${seconds} s`);
    expect(due.length + late.length).toBeGreaterThan(40);
    expect(toDo()).toEqual([]);
    expect(dueIn(hub.on(day))).toEqual([]);
    expect(lackingIn(hub.on(day), 'en').filter(({ translated }) => translated !== undefined)).toEqual([]);
    expect(checkContent(hub.root, { site, day }).filter(({ severity, rule }) => severity === 'error' || /^(changes|translations)\//.test(rule))).toEqual([]);
    expect(run('review').told).toBe('Inget behöver granskas de närmaste 30 dagarna.\n');
    expect(run('verify-contacts').told).toBe('Ingen kontakt behöver kontrolleras här.\n');
  }, 120_000);
});

describe('an editor who reviews what cannot be reviewed', () => {
  const hub = dueHub();
  hub.write('content/guides/guide-2/sv.mdx', hub.file('content/guides/guide-2/sv.mdx').replace('audience: [public]', 'audience: [all]'));
  afterAll(() => hub[Symbol.dispose]());

  it.each([
    ['a name that is not there', ['review', 'guides/guid-1'], /^Det finns inget inlägg ”guides\/guid-1”\. .* Menade du ”guides\/guide-1”\?/],
    ['a page with an error', ['review', 'guides/guide-2'], /^Sidan har ett fel, på content\/guides\/guide-2\/sv\.mdx:4: .*Välj bland/],
    ['several pages at once', ['review', 'guides/guide-1', 'guides/guide-3', '--unchanged'], /^Svara för en sida i taget/],
    ['two answers', ['review', 'guides/guide-1', '--unchanged', '--note', 'a'], /^Kommandot går inte att tolka\. Skriv så här: npm run review\n/],
    ['an answer for nothing', ['review', '--unchanged'], /^Kommandot går inte att tolka/],
    ['a change without words', ['review', 'guides/guide-1', '--note', ''], /^Skriv i en mening vad som är nytt\.$/m],
    ['English that there is not', ['review', 'guides/guide-1', '--note', 'a', '--english', 'b'], /är inte översatt till engelska/],
    ['all contacts at once', ['verify-contacts', '--right', 'list'], /^[^]*Svara för en kontakt i taget/],
    ['a way to see that there is not', ['verify-contacts', 'regions/lan-20', '--right', 'telefon'], /^”telefon” går inte att välja med --right\./],
    ['a number that nobody can have', ['verify-contacts', 'regions/lan-20', '--role', 'registry', '--right', 'phone', '--phone', '12'], /^”12” är inget svenskt telefonnummer\./],
  ])('is told in one sentence of %s, and nothing is done', (_, [command = '', ...args], sentence) => {
    const file = 'content/guides/guide-1/sv.mdx';
    const was = hub.file(file) + hub.file('content/regions/lan-20/sv.mdx');
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, '--root', hub.root, '--at', day, ...args], { encoding: 'utf8' });
    expect({ status, told: stdout + stderr }).toEqual({ status: 2, told: expect.stringMatching(sentence) });
    expect(hub.file(file) + hub.file('content/regions/lan-20/sv.mdx')).toBe(was);
  }, 60_000);
});

describe('somebody who verifies a contact', () => {
  it('is reminded of its source when something is new, and not when all is right', () => {
    using hub = dueHub();
    const verify = (...args: string[]) => {
      const command = ['scripts/verify-contacts.ts', '--root', hub.root, '--at', day, 'regions/lan-20', '--role', 'registry', '--right', 'phone', ...args];
      return spawnSync(process.execPath, command, { encoding: 'utf8' }).stdout;
    };
    expect(verify()).toMatch(/skrivs om\n$/);
    expect(verify('--phone', '0470-58 80 01')).toContain('Källan är fortfarande regeringen-strategi. Säger den inte det nya,');
  }, 60_000);
});

describe.skipIf(!hasTerminal)('at a terminal', () => {
  const enter = '\r';
  const down = '\u001B[B';

  it('a reviewer goes through pages one by one, and says what is new', async () => {
    using hub = dueHub();
    const shown = await typed(`${process.execPath} scripts/review.ts --root ${hub.root} --at ${day} guides/guide-1 guides/guide-3`, [
      ['Stämmer den?', enter],
      ['källorna igen?', `${down}${enter}`],
      ['Stämmer den?', `${down}${enter}`],
      ['till läsaren.', `Det kostar 4 kronor.${enter}`],
      ['källorna igen?', enter],
    ]);
    expect(shown).toContain('content/guides/guide-3/sv.mdx skrivs om');
    expect(hub.file('content/guides/guide-1/sv.mdx')).toContain(`reviewed: ${day}`);
    expect(hub.file('content/guides/guide-3/sv.mdx')).toContain(`changes:\n  - date: ${day}\n    note: Det kostar 4 kronor.\n`);
  }, 60_000);

  it('a reviewer who leaves off at the second page hears that the first is saved', async () => {
    using hub = dueHub();
    const shown = await typed(`${process.execPath} scripts/review.ts --root ${hub.root} --at ${day} guides/guide-1 guides/guide-3`, [
      ['Stämmer den?', enter],
      ['källorna igen?', enter],
      ['Stämmer den?', '\u0003'],
    ]);
    expect(shown).toContain('Avbrutet. Sparade: 1.');
    expect(shown).not.toContain('Inget är gjort.');
    expect(hub.file('content/guides/guide-1/sv.mdx')).toContain(`reviewed: ${day}`);
  }, 60_000);

  it('somebody who leaves off among contacts keeps what is answered', async () => {
    using hub = dueHub();
    const shown = await typed(`${process.execPath} scripts/verify-contacts.ts --root ${hub.root} --at ${day} regions/lan-20`, [
      ['Vad såg du?', enter],
      ['Hur såg du det?', enter],
      ['Vad såg du?', '\u0003'],
    ]);
    expect(shown).toContain('Avbrutet. Sparade: 1.');
    expect(hub.file('content/regions/lan-20/sv.mdx').match(new RegExp(`verified: ${day}\\n    verifiedBy: phone`, 'g'))).toHaveLength(1);
  }, 60_000);
});
