import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '#src/mdx/props.ts';

describe.each(['sv', 'en'])('the manual of components in %s', (locale) => {
  const text = readFileSync(`content/manual/components/${locale}.mdx`, 'utf8');
  const pieces = text.split('\n```mdx\n').slice(1).map((piece) => piece.split('\n```\n'));

  it('shows every example as it is written and then as it looks', () => {
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.filter(([example = '', after = '']) => !after.startsWith(`\n${example}\n`)).map(([example]) => example)).toEqual([]);
  });

  it('has an example of every component', () => {
    const examples = pieces.map(([example]) => example).join('\n');
    expect(Object.keys(vocabulary).filter((name) => !new RegExp(`<${name}[\\s>]`).test(examples))).toEqual([]);
  });

  it('says how many there are', () => {
    expect(text).toContain(` ${Object.keys(vocabulary).length} `);
  });
});
