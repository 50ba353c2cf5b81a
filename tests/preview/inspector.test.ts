import { expect, it } from 'vitest';
import { Inspector } from '#scripts/preview/inspector.ts';

const inspector = new Inspector(process.cwd());

it('the content is looked at once, until it has changed', async () => {
  const first = inspector.findings();
  expect(inspector.findings()).toBe(first);
  inspector.forget();
  const second = inspector.findings();
  expect(second).not.toBe(first);
  expect((await second).sheets.length).toBe((await first).sheets.length);
});

it('a folder without content is told of, and not waited for', async () => {
  await expect(new Inspector('/nowhere').findings()).rejects.toThrow('/nowhere');
});
