import { say, type Language } from '../check/messages.ts';
import { headingOf, ownerLine, placeOf, sectionsOf, sentenceOf, summary } from '../status/sentences.ts';
import type { Finding } from '../status/finding.ts';
import type { Findings } from './findings.ts';
import { html, type Html } from './html.ts';

/** Where the preview shows what there is to do. */
export const statusPath = '/__preview/status';

/** The page that says what there is to do in all of the hub, with links to the pages that it is about. It is loaded again after each change. */
export function statusPage(findings: Findings, language: Language): string {
  const { status } = findings;
  const title = say(language, 'status.title');
  const page = html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/__preview/bar.css"><script type="module" src="/@vite/client"></script></head>
<body class="plain"><main>
<p><a href="/">${say(language, 'status.home')}</a></p>
<h1>${title}</h1>
<div class="sum">${summary(status, language).map((sentence) => html`<p>${sentence}</p>`)}</div>
<ul class="ways">${status.owners.map(({ owner, findings: own }) => html`<li><a href="#${owner}">${ownerLine(owner, own.length, language)}</a></li>`)}</ul>
${status.owners.map(({ owner, findings: own }) => html`<h2 id="${owner}">${ownerLine(owner, own.length, language)}</h2>
${sectionsOf(own).map(([kind, same]) => html`<details open><summary><h3>${headingOf(kind, same.length, language)}</h3></summary>
<ul class="problems">${same.map((one) => itemOf(one, findings, language))}</ul></details>`)}`)}
</main></body></html>`;
  return page.text;
}

/** How pressing a kind of thing is, as its colour says. Its heading says it too. */
const pressing = ['overdue', 'contact', 'link'];

function itemOf(finding: Finding, findings: Findings, language: Language): Html {
  const { kind, title, command } = finding;
  const address = addressOf(finding, findings);
  return html`<li${pressing.includes(kind) && html` class="error"`}><strong>${address ? html`<a href="${address}">${title}</a>` : title}</strong> <code>${placeOf(finding)}</code>
<span>${sentenceOf(finding, language)}${command && html` <code>${command}</code>`}</span></li>`;
}

/** The page that shows an entry, in the language that its file is in; of what has no page of its own, the one that it stands on. */
function addressOf({ entry, file }: Finding, { sheets }: Findings): string | undefined {
  const found = sheets.filter(({ names }) => names.includes(entry));
  const sheet = found.find(({ files }) => files[0] === file) ?? found[0];
  return sheet && `${sheet.path.replace(/\/$/, '')}/`;
}
