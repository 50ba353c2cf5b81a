import type { Language } from '../check/messages.ts';
import { barOf } from './bar.ts';
import { sheetAt, type Findings } from './findings.ts';
import { plainPage } from './plain.ts';

/** What Astro answered: the page, or its own page about a fault. */
export interface Rendered {
  status: number;
  body: string;
}

/** Where the bar stands: first on the page, but for the link that skips to its text. */
const top = /<body[^>]*>(<a class="skip-link"[^>]*>[^<]*<\/a>)?/;

/** What the editor gets for an address: the page with the bar above it, or a plain page about what stops it. */
export function answerFor(path: string, { status, body }: Rendered, findings: Findings, language: Language): Rendered {
  const sheet = sheetAt(findings, path);
  // A component that fails when the page has begun leaves it without its end.
  const isWhole = /<\/html>\s*$/.test(body);
  if (status >= 500 || !isWhole || (status === 404 && sheet)) {
    return { status: status < 400 ? 500 : status, body: plainPage(findings, sheet, status, language) };
  }
  return { status, body: body.replace(top, (before) => before + barOf(findings, sheet, language).text) };
}
