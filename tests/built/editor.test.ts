import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { attributes } from './pages.ts';
import { Sandbox } from './sandbox.ts';

/* An editor's day, with the commands as they are typed: each step goes on where the one before it ended. */

const sandbox = new Sandbox();
afterAll(() => sandbox.remove(''));

const folder = 'content/guides/sa-far-ni-en-lokal';

function run(command: string, ...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], { cwd: sandbox.root, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

/** What the check tells of the page, as lines without the folder. */
function told(...args: string[]): string[] {
  const { output } = run('check', '--no-spelling', ...args, folder);
  return output.split('\n').filter((line) => line.startsWith(folder)).map((line) => line.slice(folder.length + 1));
}

const document = (path: string) => parseHTML(readFileSync(sandbox.path('dist', path, 'index.html'), 'utf8')).document;

describe('an editor who has never seen the code', () => {
  it('begins a page in both languages', () => {
    const { code, output } = run('new', 'guides', 'Så får ni en lokal', '--english', 'How to find premises');
    expect(code).toBe(0);
    expect(output).toContain(`npm run check -- ${folder}`);
    expect(told().every((line) => line.includes('unwritten/'))).toBe(true);
  });

  it('writes it, with a fault on almost every line, and is told of them all at once', () => {
    sandbox.change(`${folder}/sv.mdx`, 'lead: ÄNDRA', 'lead: Det finns tre vägar till en egen lokal.');
    sandbox.change(`${folder}/sv.mdx`, /^audience: .*$/m, 'audience: [entrepeneurs]');
    sandbox.change(`${folder}/sv.mdx`, /^reviewed: .*$/m, 'reviewed: 22/11 2026');
    sandbox.change(`${folder}/sv.mdx`, /\nÄNDRA: [^]*$/, '\nSe [pengar](/guider/finansiering/) och läs [här](/guides/finansiring).\n\n## Låna\n\n<Nota>Fråga kommunen.</Nota> Priset är <100 kr.\n');
    sandbox.change(`${folder}/en.mdx`, 'lead: ÄNDRA', 'lead: There are three ways to premises of your own.');
    sandbox.change(`${folder}/en.mdx`, /\nÄNDRA: [^]*$/, '\nSee [money](/guides/finansiering).\n\n## Borrow\n\nAsk the municipality. The price is less than SEK 100.\n');
    const lines = told();
    expect(lines.map((line) => /^(\S+:\d+):\d+ {2}(\w+) {2}(\S+) /.exec(line)?.slice(2).join(' '))).toEqual([
      'error frontmatter/choice',
      'error frontmatter/date',
      'error links/address',
      'error links/entry',
      'error links/vague',
      'error components/unknown',
      'error mdx/angle',
    ]);
    expect(lines.join('\n')).toMatch(/Menade du ”entrepreneurs”\?|Välj bland: entrepreneurs/);
  });

  it('lets the check mend what it can, and mends the rest', () => {
    expect(run('check', '--no-spelling', '--fix', folder).output).toMatch(/^\d problem är lagade\./m);
    expect(sandbox.read(`${folder}/sv.mdx`)).toContain('reviewed: 2026-11-22');
    expect(sandbox.read(`${folder}/sv.mdx`)).toContain('[pengar](/guides/finansiering)');
    sandbox.change(`${folder}/sv.mdx`, /^audience: .*$/m, 'audience: [entrepreneurs]');
    sandbox.change(`${folder}/sv.mdx`, 'läs [här](/guides/finansiring)', 'läs om [råd](/guides/rad-och-natverk)');
    sandbox.change(`${folder}/sv.mdx`, ' <100', ' under 100');
    expect(told().map((line) => /components\/unknown.*”Note”/.test(line))).toEqual([true]);
    sandbox.change(`${folder}/sv.mdx`, '<Nota>Fråga kommunen.</Nota>', 'Fråga kommunen.');
    expect(told()).toEqual([]);
  });

  it('shows it to readers in both languages', () => {
    sandbox.change(`${folder}/sv.mdx`, 'draft: true\n', '');
    expect(sandbox.build().code).toBe(0);
    expect(document('guider/sa-far-ni-en-lokal').querySelector('h1')?.textContent).toBe('Så får ni en lokal');
    expect(document('en/guides/how-to-find-premises').querySelector('h1')?.textContent).toBe('How to find premises');
    expect(readFileSync(sandbox.path('dist/sitemap-0.xml'), 'utf8')).toContain('/en/guides/how-to-find-premises/');
  });

  it('asks why a word finds nothing, and writes it where the answer says', () => {
    expect(run('search/why', 'qvarnomla').output).toMatch(/qvarnomla: står inte på någon sida[^]*Ingen sida svarar på frågan\.[^]*skriv ordet under\s+aliases/);
    sandbox.change('content/glossary/lonebidrag/sv.mdx', 'aliases: [', 'aliases: [qvarnomla, ');
    expect(run('search/why', 'qvarnomla').output).toMatch(/^content\/glossary\/lonebidrag\/sv\.mdx har ändrats sedan webbplatsen byggdes\. .*npm run build[^]*Ingen sida/);
  });

  it('moves it, and the old address leads on', () => {
    expect(run('move', 'guides/sa-far-ni-en-lokal', 'lokaler').code).toBe(0);
    expect(existsSync(sandbox.path(folder))).toBe(false);
    expect(sandbox.build().code).toBe(0);
    expect(document('guider/lokaler').querySelector('h1')?.textContent).toBe('Så får ni en lokal');
    const old = document('guider/sa-far-ni-en-lokal');
    expect(attributes(old, 'meta[http-equiv="refresh"]', 'content')).toEqual(['0;url=/guider/lokaler/']);
  });

  it('has taught search the word with the next build', () => {
    const { code, output } = run('search/why', 'qvarnomla');
    expect(code).toBe(0);
    expect(output).toMatch(/^”qvarnomla”[^]*qvarnomla: har flera namn\.\n {4}Namn enligt content\/glossary\/lonebidrag\/sv\.mdx:\s+Lönebidrag,\s+qvarnomla,/);
    expect(output).toMatch(/^1\. Lönebidrag {2}\/ordlista\/#lonebidrag {2}content\/glossary\/lonebidrag\/sv\.mdx$/m);
  });
});
