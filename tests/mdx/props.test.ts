import { readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { licenceNames, licenceOf } from '#src/mdx/licences.ts';
import { vocabulary } from '#src/mdx/props.ts';

const rows = Object.entries(vocabulary);

describe('the table of components', () => {
  it('has a row for each file in src/mdx, and a file for each row', () => {
    const files = readdirSync('src/mdx').filter((name) => name.endsWith('.astro')).map((name) => name.replace('.astro', ''));
    expect(rows.map(([name]) => name).toSorted()).toEqual(files.toSorted());
  });

  it.each(rows)('lets <%s> be told what it names and nothing else', (_, { props }) => {
    expect(props).toBeInstanceOf(z.ZodObject);
    expect(props.safeParse({ 'no-such-prop': 'x' }).error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });
});

describe('a contact', () => {
  it.each([[{ organisation: 'a' }, true], [{ region: 'a' }, true], [{}, false], [{ organisation: 'a', region: 'b' }, false]])(
    'of %j is one: %s',
    (props, expected) => {
      expect(vocabulary.Contact.props.safeParse(props).success).toBe(expected);
    },
  );
});

describe('a licence', () => {
  it('is one that can be read, or a right that the site has words for', () => {
    const unclear = licenceNames.map(licenceOf).filter((licence) => !('right' in licence) && !licence.href.startsWith('https://creativecommons.org/'));
    expect(unclear).toEqual([]);
    expect(licenceOf('permission')).toEqual({ right: 'permission' });
  });
});
