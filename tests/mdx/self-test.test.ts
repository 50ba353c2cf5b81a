import { expect, it } from 'vitest';
import { resultLine } from '#src/mdx/self-test.ts';

const line = '{name}: {yes} ja, {partly} delvis, {no} nej';

it('the result of a characteristic counts its answers', () => {
  expect(resultLine(line, 'Nyttan mäts', ['yes', 'no', 'yes', 'partly'])).toBe('Nyttan mäts: 2 ja, 1 delvis, 1 nej');
});

it('the name of a characteristic stays as it is, whatever stands in it', () => {
  expect(resultLine(line, '$& {yes}', [])).toBe('$& {yes}: 0 ja, 0 delvis, 0 nej');
});
