import { say, type Language } from '../check/messages.ts';
import type { Problem } from '../check/problem.ts';
import { problemList } from './bar.ts';
import { problemsOn, type Findings, type Sheet } from './findings.ts';
import { html } from './html.ts';

/**
 * The page that an editor gets in place of one that cannot be shown: what is wrong, and where. It comes back by itself,
 * for the server tells Vite's client to load it again after each change.
 */
export function plainPage(findings: Findings, sheet: Sheet | undefined, status: number, language: Language): string {
  const { why, problems } = reason(findings, sheet, status);
  const page = html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(language, 'preview.broken')}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/__preview/bar.css"><script type="module" src="/@vite/client"></script></head>
<body class="plain"><main>
<h1>${say(language, 'preview.broken')}</h1>
${sheet && html`<p><code>${sheet.files[0]}</code></p>`}
<p>${say(language, why)}</p>
${problems.length > 0 && problemList(problems, language)}
</main></body></html>`;
  return page.text;
}

type Reason = 'preview.brokenWhy' | 'preview.elsewhere' | 'preview.loading' | 'preview.code';

/** Why the page cannot be shown: errors of its own, errors elsewhere, a page that is not there yet, or our code. */
function reason({ problems }: Findings, sheet: Sheet | undefined, status: number): { why: Reason; problems: Problem[] } {
  const own = sheet ? problemsOn(sheet, problems) : [];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (own.some((problem) => errors.includes(problem))) return { why: 'preview.brokenWhy', problems: own };
  if (errors.length > 0) return { why: 'preview.elsewhere', problems: errors };
  return { why: status === 404 ? 'preview.loading' : 'preview.code', problems: [] };
}
