import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { report } from '#scripts/check/print.ts';
import { error } from '#scripts/check/problem.ts';
import { schemasOf } from '#scripts/editor/schemas.ts';
import { snippetsOf } from '#scripts/editor/snippets.ts';
import { vocabulary } from '#src/mdx/props.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`.vscode/${file}`, 'utf8'));

describe('the schemas in .vscode', () => {
  const schemas = schemasOf();

  it.each([...schemas])('%s is what the table gives (npm run schemas writes it)', (name, schema) => {
    expect(read(`schemas/${name}.json`)).toEqual(schema);
  });

  it('are no more than the table gives', () => {
    expect(readdirSync('.vscode/schemas').map((file) => file.replace(/\.json$/, '')).toSorted()).toEqual([...schemas.keys()].toSorted());
  });

  it('say in Swedish what a field is for', () => {
    expect(JSON.stringify(schemas.get('guides.sv'))).toContain('"description":"Vem texten är skriven för, den viktigaste gruppen först."');
  });

  it('propose what a field may name, where that is known', () => {
    const schema = JSON.stringify(schemasOf({ guides: ['finansiering'] }).get('guides.sv'));
    expect(schema).toContain('"enum":["finansiering"]');
  });
});

describe('the snippets', () => {
  const snippets = snippetsOf(readFileSync('content/manual/components/sv.mdx', 'utf8'));

  it('are those of the manual (npm run schemas writes them)', () => {
    expect(read('hub.code-snippets')).toEqual(snippets);
  });

  it('are one for each component', () => {
    expect(Object.keys(snippets).toSorted()).toEqual(Object.keys(vocabulary).toSorted());
  });
});

describe('the task that checks the content', () => {
  const { tasks } = read('tasks.json') as { tasks: { problemMatcher: { pattern: { regexp: string } } }[] };
  const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '');

  it('finds file, line, column, severity, rule and sentence in a report', () => {
    const [line = ''] = report([error('content/guides/a/sv.mdx', { line: 4, column: 10 }, 'links/empty')], 'sv').split('\n');
    expect(pattern.exec(line)?.slice(1)).toEqual([
      ...['content/guides/a/sv.mdx', '4', '10', 'error', 'links/empty'],
      'Länken har ingen text. Skriv vart den leder: [text](adress).',
    ]);
  });

  it('finds nothing in the line that sums up', () => {
    expect(report([], 'sv').split('\n').some((line) => pattern.test(line))).toBe(false);
  });
});
