import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule for WCAG 2.0–2.2 A and AA and the best practices; target-size is off unless asked for. */
const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds on a page as it is seen at each width in each theme: the rule, how the page was seen, and the element. */
export async function violationsOn(page: Page, widths = [320, 1280]): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe.source);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate((given) => window.axe.run(given), options);
      faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} (${width} px, ${colorScheme}) ${html.slice(0, 160)}`)));
    }
  }
  return faults;
}
