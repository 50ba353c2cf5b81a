import { describe, expect, it } from 'vitest';
import type { EntryFile } from '#scripts/check/content.ts';
import { fieldEdit } from '#scripts/check/field-edits.ts';
import { partsOf } from '#scripts/check/parts.ts';
import { edited } from '#scripts/write/edits.ts';

/** Fields with one of them set, as lines. Undefined when it cannot be. */
function withField(fields: string, name: string, value: string): string | undefined {
  const text = `---\n${fields}---\n\nText.\n`;
  const file: EntryFile = { file: 'a.mdx', locale: 'sv', ...partsOf(text) };
  const edit = fieldEdit('guides', file, text, name, value);
  return edit && edited(text, [edit]).slice(4, -'---\n\nText.\n'.length);
}

describe('a field', () => {
  it.each([
    ['published: 2026-01-02 # först\nchanged: "2026-02-02" # sedan\n', 'published: 2026-01-02 # först\nchanged: 2026-05-06 # sedan\n'],
    ['title: A\npublished: 2026-01-02 # först\nreviewed: 2026-02-02\n', 'title: A\npublished: 2026-01-02 # först\nchanged: 2026-05-06\nreviewed: 2026-02-02\n'],
    ['title: A\nlead: |\n  Två\n  rader.\nreviewed: 2026-02-02\n', 'title: A\nlead: |\n  Två\n  rader.\nchanged: 2026-05-06\nreviewed: 2026-02-02\n'],
    ['lead: A\nsummary:\n  - En # ett\n  - Två\n# changed: 2026-02-02\n', 'lead: A\nsummary:\n  - En # ett\n  - Två\nchanged: 2026-05-06\n# changed: 2026-02-02\n'],
    ['published: 2026-01-02\r\nreviewed: 2026-02-02\r\n', 'published: 2026-01-02\r\nchanged: 2026-05-06\r\nreviewed: 2026-02-02\r\n'],
  ])('is set where it stands, or where it belongs, and nothing else is touched: %j', (before, after) => {
    expect(withField(before, 'changed', '2026-05-06')).toBe(after);
  });

  it.each(['{ title: A, published: 2026-01-02 }\n', 'changed:\npublished: 2026-01-02\n', '"": 1\n'])('is not set where nobody can tell how: %j', (fields) => {
    expect(withField(fields, 'changed', '2026-05-06')).toBeUndefined();
  });
});
