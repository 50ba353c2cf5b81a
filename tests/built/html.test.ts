import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes attributes without a value where HTML allows it, and compact style tags.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
    'valid-id': ['error', { relaxed: true }],
    // A table that scrolls is a group that can take focus, not one more landmark.
    'prefer-native-element': ['error', { exclude: ['group'] }],
    'no-inline-style': 'error',
  },
});

it('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { href, html, moved } of builtPages()) {
    if (moved) continue;
    const { results } = await validator.validateString(html);
    for (const { messages } of results) faults.push(...messages.map(({ ruleId, message, line, column }) => `${href} ${line}:${column} ${ruleId}: ${message}`));
  }
  expect(faults.slice(0, 30)).toEqual([]);
});
