import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { Copy, day, site } from '../write/copy.ts';
import { hasTerminal, typed } from './typed.ts';

const right = join(import.meta.dirname, '../check/right');

/** A small hub in Git, with the commands that an editor has. */
class Desk extends Copy {
  constructor() {
    super(right);
    this.git('2026-01-01', 'init', '-q');
    this.save('2026-01-01');
  }

  git(day: string, ...args: string[]): void {
    const date = `${day}T12:00:00+0000`;
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@exempel.se', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: this.root, encoding: 'utf8', env });
    expect(status, stderr).toBe(0);
  }

  /** Saves everything in Git, as on a day. */
  save(day: string): void {
    this.git(day, 'add', '-A');
    this.git(day, 'commit', '-q', '-m', 'x');
  }

  run(command: string, ...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, '--root', this.root, ...args], { encoding: 'utf8' });
    return { status, told: stdout + stderr };
  }

  problems() {
    return checkContent(this.root, { site: { ...site, needed: [] }, day });
  }

  file(name: string): string {
    return readFileSync(join(this.root, name), 'utf8');
  }

  change(name: string, change: (text: string) => string): void {
    writeFileSync(join(this.root, name), change(this.file(name)));
  }
}

/** What an editor makes of a file with marks: everything written. */
const written = (text: string) =>
  text.replace(/^title: ÄNDRA$/m, 'title: How to find premises').replace(/ # ÄNDRA$/gm, '').replace(/ÄNDRA: [^\n]*\n/, 'Text to read.\n')
    .replace(/## ÄNDRA: .*/, '## Hyra').replace(/ÄNDRA: [^\n]*\n/, 'Mer text.\n').replaceAll('ÄNDRA', 'Text som är skriven');

describe('an editor', () => {
  it('begins a page, translates it, moves it, follows up the translation and removes it, with a check that is calm all the way', () => {
    using desk = new Desk();
    const calm = () => expect(desk.problems().filter(({ severity }) => severity === 'error')).toEqual([]);

    const begun = desk.run('new', '--at', '2026-02-01', 'guides', 'Så', 'får', 'ni', 'en', 'lokal');
    expect(begun).toMatchObject({ status: 0, told: expect.stringContaining('npm run check -- content/guides/sa-far-ni-en-lokal') });
    expect(desk.problems().map(({ rule }) => rule)).toEqual(expect.arrayContaining(['unwritten/field', 'unwritten/text']));
    desk.change('content/guides/sa-far-ni-en-lokal/sv.mdx', (text) => written(text).replace('draft: true\n', ''));
    desk.change('content/guides/bidrag/sv.mdx', (text) => `${text}\nLäs [mer om lokaler](/guides/sa-far-ni-en-lokal#hyra).\n`);
    calm();
    desk.save('2026-02-01');

    expect(desk.run('translate').told).toContain('2026-02-01  guides/sa-far-ni-en-lokal  inte översatt\n');
    expect(desk.run('translate', 'guides/sa-far-ni-en-lokal').status).toBe(0);
    expect(desk.run('translate', 'guides/sa-far-ni-en-lokal', '--done')).toMatchObject({ status: 2, told: expect.stringContaining('/en.mdx:4\n') });
    desk.change('content/guides/sa-far-ni-en-lokal/en.mdx', written);
    calm();
    desk.save('2026-02-02');

    expect(desk.run('move', 'guides/sa-far-ni-en-lokal', 'lokal', '--dry').told).toContain('inget är gjort');
    expect(existsSync(join(desk.root, 'content/guides/lokal'))).toBe(false);
    expect(desk.run('move', 'guides/sa-far-ni-en-lokal', 'lokal').status).toBe(0);
    expect(desk.file('content/guides/bidrag/sv.mdx')).toContain('[mer om lokaler](/guides/lokal#hyra)');
    expect(desk.file('content/redirects.yaml')).toContain('/vagledning/sa-far-ni-en-lokal: /guides/lokal\n');
    calm();
    desk.save('2026-02-03');

    expect(desk.run('translate', 'guides/lokal')).toMatchObject({ status: 0, told: expect.stringMatching(/har inte ändrats sedan dess\.\n$/) });
    desk.change('content/guides/lokal/sv.mdx', (text) => text.replace('Mer text.', 'Mera text.').replace(/^# changed: .*/m, 'changed: 2026-03-01'));
    const followed = desk.run('translate', 'guides/lokal');
    expect(followed.told).toContain('[-Mer-]{+Mera+} text.');
    expect(followed.told).toContain('npm run translate -- guides/lokal --done');
    expect(desk.run('translate', 'guides/lokal', '--done').told).toContain('följer nu den svenska texten');
    expect(desk.file('content/guides/lokal/en.mdx')).toContain('translated: 2026-03-01');
    calm();

    desk.save('2026-03-01');
    desk.change('content/guides/lokal/sv.mdx', (text) => text.replace('Mera text.', 'Mera text, utan att någon säger det.'));
    const unsaid = desk.run('translate', '--at', '2026-03-02', 'guides/lokal').told;
    expect(unsaid).toContain('senast sparades i git (2026-03-01)');
    expect(unsaid).toContain('{+text, utan att någon säger det.+}');
    expect(unsaid).toContain('changed: 2026-03-02');

    expect(desk.run('remove', 'guides/lokal', '--to', '/guides/skriv')).toMatchObject({ status: 2, told: expect.stringContaining('inte är sparat i git') });
    desk.save('2026-03-02');
    expect(desk.run('remove', 'guides/lokal').told).toContain('content/guides/bidrag/sv.mdx:');
    expect(desk.run('remove', 'guides/lokal', '--to', '/guides/skriv').status).toBe(0);
    expect(desk.file('content/guides/bidrag/sv.mdx')).toContain('[mer om lokaler](/guides/skriv)');
    expect(desk.file('content/redirects.yaml')).toContain('/vagledning/sa-far-ni-en-lokal: /guides/skriv\n/');
    calm();
  }, 120_000);

  it('hears why the history does not tell what has changed', () => {
    using copy = new Copy(right);
    const file = join(copy.root, 'content/guides/bidrag/sv.mdx');
    const run = (env: NodeJS.ProcessEnv) => spawnSync(process.execPath, ['scripts/translate.ts', '--root', copy.root, 'guides/bidrag'], { encoding: 'utf8', env });
    expect(run({ ...process.env, GIT_CEILING_DIRECTORIES: copy.root })).toMatchObject({ status: 0, stdout: expect.stringMatching(/^guides\/bidrag är översatt\. Enligt .*\n.*ingen historik i git\.\n$/) });
    expect(run({ PATH: '/nonexistent' })).toMatchObject({ status: 0, stdout: expect.stringMatching(/^guides\/bidrag är översatt\. Enligt .*\n.*git finns inte på datorn\. .*\n$/) });
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^published: .*/m, 'published: 2026-01-02\nchanged: 2027-01-01').replace(/^changed: 2026.*\n/m, ''));
    expect(run({ ...process.env, GIT_CEILING_DIRECTORIES: copy.root }).stdout).toMatch(/ingen historik i git\.\n.*--done\n$/);
    expect(run({ PATH: '/nonexistent' }).stdout).toMatch(/git finns inte på datorn\. .*\n.*--done\n$/);
  }, 60_000);
});

describe('an editor who asks for what cannot be done', () => {
  const desk = new Desk();
  desk.change('content/redirects.yaml', (text) => `${text}/vagledning/gammal: /guides/bidrag\n`);
  desk.change('content/guides/bidrag/sv.mdx', (text) => text.replace(/^title: .*/m, 'title: Sök bidrag'));
  desk.save('2026-01-02');
  mkdirSync(join(desk.root, 'content/guides/ny'));
  writeFileSync(join(desk.root, 'content/guides/ny/sv.mdx'), desk.file('content/guides/bidrag/sv.mdx').replace('Sök bidrag', 'Ny'));
  afterAll(() => desk[Symbol.dispose]());

  it.each([
    ['an address that leads elsewhere', ['new', 'guides', 'Gammal', '--id', 'gammal'], /^Adressen \/vagledning\/gammal är upptagen/],
    ['a title that another page has', ['new', 'guides', 'Sök bidrag', '--id', 'nytt'], /^Inget är skrivet\. Titeln ”/],
    ['no kind and no title', ['new'], /^Skriv vad du vill skriva .* npm run new -- guides "/],
    ['an option that there is not', ['move', '--hej'], /^Kommandot går inte att tolka\. Skriv så här: npm run move /],
    ['an entry that there is not', ['move', 'guides/bidra', 'x'], /^Det finns inget inlägg ”guides\/bidra”\. .* Menade du ”guides\/bidrag”\?/],
    ['a folder without its collection', ['move', 'bidrag', 'x'], /^Det finns inget inlägg ”bidrag”\. .* Menade du ”guides\/bidrag”\?/],
    ['a page that Git never had', ['remove', 'guides/ny', '--to', 'guides/bidrag'], /^content\/guides\/ny har aldrig sparats i git .* Inget är gjort\. [^]*\n  git add content\/guides\/ny\n  git commit --message ".*"\n$/],
    ['another collection', ['move', 'guides/bidrag', 'news/bidrag'], /^”news\/bidrag” är inte i samma samling\./],
    ['a language that there is not', ['translate', 'guides/bidrag', '--in', 'fi'], /^”fi” går inte att välja med --in\./],
    ['a folder without content', ['translate', '--root', 'scripts'], /^.*scripts\/content finns inte eller går inte att öppna\./],
  ])('is told in one sentence of %s, and nothing is done', (_, [command = '', ...args], sentence) => {
    expect(desk.run(command, ...args)).toMatchObject({ status: 2, told: expect.stringMatching(sentence) });
    desk.git('2026-01-02', 'diff', '--exit-code', 'HEAD');
  }, 60_000);
});

describe.skipIf(!hasTerminal)('at a terminal', () => {
  const enter = '\r';

  it('an editor answers the questions and gets the files', async () => {
    using desk = new Desk();
    const command = `${process.execPath} scripts/new.ts --root ${desk.root}`;
    const shown = await typed(command, [
      ['Vad vill du skriva?', `\u001B[B${enter}`],
      ['på svenska?', `Min guide${enter}`],
      ['Vem ansvarar', enter],
      ['på engelska?', `My guide${enter}`],
    ]);
    expect(shown).toContain('Skrev content/guides/min-guide/en.mdx');
    expect(desk.file('content/guides/min-guide/en.mdx')).toContain('title: My guide\n');
  }, 60_000);

  it('an editor who leaves off is told that nothing is done', async () => {
    using desk = new Desk();
    const shown = await typed(`${process.execPath} scripts/new.ts --root ${desk.root} guides`, [['på svenska?', '\u0003']]);
    expect(shown).toContain('Avbrutet. Inget är gjort.');
    desk.git('2026-01-02', 'diff', '--exit-code', 'HEAD');
  }, 60_000);
});
