import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Every rule for WCAG 2.0–2.2 A and AA and the best practices; target-size is off unless asked for. Of what keeps a rule nothing
 * is told: to describe every element of a page for every rule took axe longer than to look.
 */
const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  selectors: false,
};

/** The rules that look at colours. A theme that changes nothing else cannot break another. */
const aboutColours: axe.RunOptions = { ...options, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, rules: {} };

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
    let shape = '';
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const before = shape;
      shape = await page.evaluate(shapeOf);
      const found = await page.evaluate(lookAt, shape === before ? aboutColours : options);
      faults.push(...found.map(({ id, html }) => `${id} (${width} px, ${colorScheme}) ${html.slice(0, 160)}`));
    }
  }
  return faults;
}

/** Each element with all that rules ask of it but its colours: markup, place, size, and whether it is seen. Runs in the browser. */
function shapeOf(): string {
  const shapes = [...document.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { display, visibility, opacity, overflow, fontSize, fontWeight, pointerEvents, zIndex } = getComputedStyle(element);
    return [x, y, width, height, display, visibility, opacity, overflow, fontSize, fontWeight, pointerEvents, zIndex].join(' ');
  });
  return document.documentElement.outerHTML + shapes.join('\n');
}

/** Each element that breaks a rule, with the rule. Runs in the browser, so that no more than this has to leave it. */
async function lookAt(given: axe.RunOptions): Promise<{ id: string; html: string }[]> {
  const { violations } = await window.axe.run(given);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })));
}
