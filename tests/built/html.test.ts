import { expect, it } from 'vitest';
import { builtPages } from './pages.ts';
import { faultsInHtml } from './validator.ts';

it('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { href, html, moved } of builtPages()) {
    if (!moved) faults.push(...(await faultsInHtml(html)).map((fault) => `${href} ${fault}`));
  }
  expect(faults.slice(0, 30)).toEqual([]);
});
