import { spawnSync } from 'node:child_process';
import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPage } from '#scripts/search/pages.ts';
import { writeIndex } from '#src/search/index/write.ts';
import { Hub } from '../status/hub.ts';

const term = (hub: Hub, aliases: string) => hub.entry('glossary/lonebidrag', { title: 'Lönebidrag', aliases: `[${aliases}]` });

/** A hub with a term, and the site built of it, as far as search goes. */
async function built(): Promise<Hub> {
  const hub = term(new Hub(), 'lönestöd');
  const folder = join(hub.root, 'dist', 'pagefind');
  mkdirSync(folder, { recursive: true });
  const pages = [
    { id: 'stod', lang: 'sv', title: 'Lönebidrag till arbetsgivare', secs: [{ h: null, p: ['Staten betalar.'] }] },
    { id: 'support', lang: 'en', title: 'Wage subsidies', secs: [{ h: null, p: ['The state pays.'] }] },
  ];
  await writeIndex(folder, pages.map(builtPage), [{ sv: ['Lönebidrag', 'lönestöd'], en: ['Wage subsidy'] }]);
  return hub;
}

const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/search/why.ts', ...args], { encoding: 'utf8' });

describe('npm run search:why', () => {
  it('explains to a reader of either language, in either language', async () => {
    using hub = await built();
    const { status, stdout, stderr } = run('lönestöd', '--root', hub.root);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Namn enligt content/glossary/lonebidrag/sv.mdx: Lönebidrag, lönestöd; Wage subsidy.');
    expect(stdout).toMatch(/^1\. Lönebidrag till arbetsgivare {2}\/stod\/\n {2}lönestöd: \d,\d\d × \d,\d\d = \d,\d\d, hittad genom lönebidrag\n(?: {2}.*\n)* {2}Poäng: \d,\d\d$/m);
    const english = run('--in', 'en', '--lang', 'en', 'lönestöd', '--root', hub.root).stdout;
    expect(english).toContain('“lönestöd”, from a reader of English');
    expect(english).toMatch(/^1\. Wage subsidies {2}\/support\/$/m);
  });

  it('takes words without quotes as one question', async () => {
    using hub = await built();
    expect(run('löne', 'bidrag', '--root', hub.root).stdout).toContain('lönebidrag: hopskrivet av ”löne bidrag”.');
  });

  it('says first when the content has changed since the site was built', async () => {
    using hub = await built();
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(hub.root, 'content/glossary/lonebidrag/sv.mdx'), later, later);
    const { status, stdout } = run('lönestöd', '--root', hub.root);
    expect({ status, first: stdout.split('\n')[0] }).toEqual({ status: 0, first: expect.stringMatching(/^content\/glossary\/lonebidrag\/sv\.mdx har ändrats sedan webbplatsen byggdes\. .*npm run build/) });
  });

  it.each([
    ['the site was never built', ['lönestöd'], /^Webbplatsen är inte byggd.*npm run build.*\n$/],
    ['nothing is asked', [' '], /^Kommandot går inte att tolka\. .*npm run search:why.*\n$/],
    ['no such language is read', ['a', '--in', 'fi'], /^”fi” går inte att välja med --in\. Välj bland: sv, en\.\n$/],
    ['the language is unknown', ['a', '--lang', 'fi'], /^Det finns inga meddelanden på språket ”fi”\. .*\n$/],
    ['the day is none', ['a', '--at', '2027-02-30'], /^”2027-02-30” är inget datum\. .*\n$/],
  ])('exits with 2 and one sentence when %s', (_, args, sentence) => {
    using hub = new Hub();
    expect(run(...args, '--root', hub.root)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
