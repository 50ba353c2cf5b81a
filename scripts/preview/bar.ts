import { nameOf, type Locale } from '#src/i18n/locales.ts';
import { say, type Language } from '../check/messages.ts';
import { counted, hintOf, sentenceOf, total } from '../check/print.ts';
import type { Problem } from '../check/problem.ts';
import { blocking } from './blocking.ts';
import { problemsOn, type Findings, type Sheet } from './findings.ts';
import { html, type Html } from './html.ts';
import { statusPath } from './status-page.ts';
import { translateLine } from '../status/command-lines.ts';
import { sentenceOf as whatToDo } from '../status/sentences.ts';
import type { Status } from '../status/status.ts';

/** What stands above a page in the preview: which file it is, who may see it, its other languages, and what is wrong in it. */
export function barOf(findings: Findings, sheet: Sheet | undefined, language: Language): Html {
  const own = sheet ? problemsOn(sheet, findings.problems) : [];
  const others = findings.problems.length - own.length;
  return html`<hub-preview><template shadowrootmode="open"><link rel="stylesheet" href="/__preview/bar.css">
<aside lang="${language}" aria-label="${say(language, 'preview.label')}">
${sheet ? aboutSheet(sheet, findings, language) : html`<p>${say(language, 'preview.nowhere')}</p>`}
${blocking(own).length > 0 && html`<p>${say(language, 'preview.former')}</p>`}
${sheet && freshness(sheet, findings, language)}
${sheet && problemList(own, language)}
${others > 0 && html`<p class="others">${counted(others, 'preview.others', language)}</p>`}
</aside></template></hub-preview>`;
}

function aboutSheet(sheet: Sheet, { day, sheets, status }: Findings, language: Language): Html {
  const [shown = ''] = sheet.files;
  const state = stateOf(sheet, day, language);
  const manual = sheets.find(({ names, locale }) => names[0] === 'pages/manual' && locale === language);
  return html`<div class="top"><p><code>${shown}</code>${state && html` <strong class="state">${state}</strong>`}</p>
<ul class="ways">${sheet.versions.map((version) => wayTo(version, sheet, language))}${manual && html`<li><a href="${manual.path}/">${say(language, 'preview.manual')}</a></li>`}${wayToStatus(status, language)}</ul></div>
${!sheet.isTranslated && html`<p>${say(language, 'preview.untranslated')} ${translateCommand(sheet, sheet.locale)}</p>`}`;
}

function wayToStatus({ owners }: Status, language: Language): Html {
  const count = owners.reduce((sum, { findings }) => sum + findings.length, 0);
  return html`<li><a href="${statusPath}">${say(language, 'status.title')}</a> (${String(count)})</li>`;
}

/** How old the page is: what there is to do about it, or else how long it holds. */
function freshness({ names, due }: Sheet, { status }: Findings, language: Language): Html | undefined {
  const own = status.owners.flatMap(({ findings }) => findings).filter(({ entry, kind }) => entry === names[0] && kind !== 'untranslated');
  if (own.length === 0) return due === undefined ? undefined : html`<p>${say(language, 'status.holds', { day: due })}</p>`;
  return html`<ul class="due">${own.map((one) => html`<li>${whatToDo(one, language)}${one.command && html` <code>${one.command}</code>`}</li>`)}</ul>`;
}

/** The page in another language, or how to translate it into that one. */
function wayTo({ locale, path, isTranslated }: Sheet['versions'][number], sheet: Sheet, language: Language): Html {
  const name = html`<a href="${path === '/' ? path : `${path}/`}" hreflang="${locale}" lang="${locale}">${nameOf(locale)}</a>`;
  if (isTranslated) return html`<li>${name}</li>`;
  return html`<li>${name} (${say(language, 'preview.notTranslated')} ${translateCommand(sheet, locale)})</li>`;
}

/** What an editor types to translate a page into a language. */
export function translateCommand({ names: [name = ''] }: Pick<Sheet, 'names'>, locale: Locale): Html {
  return html`<code>${translateLine(name, locale)}</code>`;
}

/** Who sees the page, where that is not everyone. */
function stateOf({ hidings, isForEditors }: Sheet, day: string, language: Language): string | undefined {
  if (isForEditors) return say(language, 'preview.forEditors');
  const [draft, begins, ends] = (['draft', 'publishAt', 'expiresAt'] as const).map((name) => hidings.find(({ field }) => field === name)?.value);
  if (draft) return say(language, 'preview.draft');
  if (ends && ends <= day) return say(language, 'preview.expired', { day: ends });
  if (begins && begins > day) return say(language, 'preview.planned', { day: begins });
  return ends && say(language, 'preview.expires', { day: ends });
}

/** What is wrong, as a list that opens by itself where there is an error. */
export function problemList(problems: Problem[], language: Language): Html {
  if (problems.length === 0) return html`<p class="calm">${say(language, 'preview.calm')}</p>`;
  const hasError = problems.some(({ severity }) => severity === 'error');
  const list = html`<ul class="problems">${problems.map((problem) => itemOf(problem, language))}</ul>`;
  const summary = html`<summary>${total(problems, language)}</summary>`;
  return hasError ? html`<details open>${summary}${list}</details>` : html`<details>${summary}${list}</details>`;
}

function itemOf(problem: Problem, language: Language): Html {
  const hint = hintOf(problem, language);
  const place = say(language, 'preview.place', { file: problem.file, line: String(problem.line) });
  return html`<li class="${problem.severity}"><span class="severity">${say(language, `preview.${problem.severity}`)}</span> <code>${place}</code> <span>${sentenceOf(problem, language)}${hint && ` ${hint}`}</span></li>`;
}
