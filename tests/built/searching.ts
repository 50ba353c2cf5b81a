import type { Page } from 'playwright-core';

/** What is shown of how many pages were found, once that is known. */
export async function countOn(page: Page): Promise<string> {
  await page.waitForFunction(() => /\d|Inga|No /.test(document.querySelector('[data-part="count"]')?.textContent ?? ''));
  return page.locator('[data-part="count"]').innerText();
}

/** What is said to those who do not see the page, once it is more than that they have to wait, and other than what was said before. */
export async function saidOn(page: Page, before = ''): Promise<string> {
  await page.waitForFunction((last) => {
    const said = document.querySelector('[role="status"]')?.textContent ?? '';
    return !/^(?:(?:Söker|Searching) …)?$/.test(said) && said !== last;
  }, before);
  return page.locator('[role="status"]').innerText();
}

/** The titles of the hits. */
export async function titlesOn(page: Page): Promise<string[]> {
  await countOn(page);
  return page.locator('.search-hits .hit-title').allInnerTexts();
}

/** Types into the field of the search page, letter by letter, and waits for what is said of it. */
export async function type(page: Page, text: string, delay = 20): Promise<string> {
  const before = await page.locator('[role="status"]').innerText();
  await page.locator('main input[name="q"]').fill('');
  await page.locator('main input[name="q"]').pressSequentially(text, { delay });
  return saidOn(page, before);
}
