import { describe, expect, it } from 'vitest';
import { error, warning, type Problem } from '#scripts/check/problem.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { answerFor } from '#scripts/preview/answer.ts';
import { translateCommand } from '#scripts/preview/bar.ts';
import { blocking } from '#scripts/preview/blocking.ts';
import { statusPage } from '#scripts/preview/status-page.ts';
import type { Finding } from '#scripts/status/finding.ts';
import type { Status } from '#scripts/status/status.ts';
import { problemsOn, remembering, sheetAt, type Findings, type Sheet } from '#scripts/preview/findings.ts';

const file = 'content/guides/bidrag/sv.mdx';
const at = { line: 12, column: 1 };
const vague = error(file, at, 'links/vague', { text: 'här' });
const elsewhere = error('content/guides/annan/sv.mdx', at, 'links/empty');

const sheet: Sheet = {
  ...{ path: '/guider/bidrag', formerPath: undefined, locale: 'sv' as const, names: ['guides/bidrag'], files: [file] },
  ...{ isTranslated: true, isForEditors: false, hidings: [], due: undefined, versions: [{ locale: 'en' as const, path: '/en/guides/grants', isTranslated: true }] },
};

/** A hub with nothing to do. */
const status: Status = {
  ...{ day: '2026-11-22', owners: [{ owner: 'editors' as const, findings: [] }], unread: [] },
  ...{ now: { reviews: 0, contacts: 0, minutes: 0 }, ahead: { reviews: 0, contacts: 0, minutes: 0 } },
  truth: { pages: 1, current: 1, medianDays: 0, contacts: 0, verified: 0 },
};

const findingsOf = (problems: Problem[], sheets = [sheet]): Findings => ({ day: '2026-11-22', problems, sheets, status });
const whole = '<!doctype html><html><body class="a"><a class="skip-link" href="#main">Till innehåll</a><main>Text</main></body></html>\n';
const answer = (problems: Problem[], rendered = { status: 200, body: whole }, own = sheet) =>
  answerFor('/guider/bidrag/', rendered, findingsOf(problems, [own]), 'sv');

describe('a page that could be made', () => {
  it('has the bar after the link that skips to its text, and is otherwise as it was', () => {
    const { status, body } = answer([]);
    expect(status).toBe(200);
    expect(body).toMatch(/Till innehåll<\/a><hub-preview>[^]*<\/hub-preview><main>Text<\/main>/);
    expect(body).toContain('Inga fel på den här sidan.');
  });

  it('tells of its own problems with their lines, and counts the others', () => {
    const { body } = answer([vague, elsewhere]);
    expect(body).toContain(`${file} rad 12`);
    expect(body).toContain('Länktexten ”här”');
    expect(body).not.toContain('content/guides/annan');
    expect(body).toContain('1 fel eller varning på andra sidor.');
  });

  it('opens the list where there is an error, and not for warnings alone', () => {
    expect(answer([vague]).body).toContain('<details open>');
    expect(answer([warning(file, at, 'links/http', { url: 'http://a.se' })]).body).toContain('<details>');
  });

  it('shows what an editor wrote, and never as HTML', () => {
    const { body } = answer([error(file, at, 'links/vague', { text: '<script>alert("&")</script>' })]);
    expect(body).not.toContain('<script>');
    expect(body).toContain('&#60;script&#62;alert(&#34;&#38;&#34;)');
  });

  it('says that there is no page at an address where there is none', () => {
    const { status, body } = answerFor('/borta/', { status: 404, body: whole }, findingsOf([]), 'sv');
    expect(status).toBe(404);
    expect(body).toContain('Det finns ingen sida på den här adressen.');
  });

  it('speaks English when it is asked to', () => {
    expect(answerFor('/guider/bidrag', { status: 200, body: whole }, findingsOf([vague]), 'en').body).toContain(`${file} line 12`);
  });
});

describe('how old a page is', () => {
  const late: Finding = {
    ...{ kind: 'overdue', owner: 'editors', entry: 'guides/bidrag', file, line: 5, title: 'Bidrag <ni>', day: '2026-06-01' },
    ...{ sentence: 'status.review.late', values: { day: '2026-06-01' }, command: 'npm run review -- guides/bidrag' },
  };
  const busy = { ...status, owners: [{ owner: 'editors' as const, findings: [late, { ...late, entry: 'guides/annan' }] }] };
  const bar = (own: Sheet, now: Status) => answerFor('/guider/bidrag/', { status: 200, body: whole }, { ...findingsOf([], [own]), status: now }, 'sv').body;

  it('is in the bar, with what to do and the way to all that there is to do', () => {
    expect(bar(sheet, busy)).toContain('<li>Skulle ha granskats senast 2026-06-01. <code>npm run review -- guides/bidrag</code></li></ul>');
    expect(bar(sheet, busy)).toContain('<a href="/__preview/status">Vad som behöver göras</a> (2)');
  });

  it('is how long it holds while there is nothing to do, and nothing where it always holds', () => {
    expect(bar({ ...sheet, due: '2027-11-22' }, status)).toContain('Aktuell. Ska ses över senast 2027-11-22.');
    expect(bar(sheet, status)).not.toContain('Aktuell.');
  });

  it('stands for all pages on a page of its own, with links to them and to each owner', () => {
    const page = statusPage({ ...findingsOf([]), status: busy }, 'sv');
    expect(page).toContain('<a href="#editors">Redaktionen: 2 saker att göra</a>');
    expect(page).toContain('<a href="/guider/bidrag/">Bidrag &#60;ni&#62;</a></strong> <code>content/guides/bidrag/sv.mdx:5</code>');
  });

  it('is one sentence when nothing has to be done', () => {
    expect(statusPage(findingsOf([]), 'en')).toContain('nothing has to be done within 90 days of 2026-11-22');
  });
});

describe('how to translate a page', () => {
  it('is said with the language where it is not the first one', () => {
    // A language that the site may have one day.
    const finnish = 'fi' as Locale;
    expect(translateCommand(sheet, 'en').text).toBe('<code>npm run translate -- guides/bidrag</code>');
    expect(translateCommand(sheet, finnish).text).toBe('<code>npm run translate -- guides/bidrag --in fi</code>');
  });

  it('is said beside the language that a page lacks', () => {
    const lacking = { ...sheet, versions: [{ locale: 'en' as const, path: '/en/guides/bidrag', isTranslated: false }] };
    expect(answer([], undefined, lacking).body).toContain('<code>npm run translate -- guides/bidrag</code>');
  });
});

describe('a page that could not be made', () => {
  it.each([
    ['when Astro says so', { status: 500, body: '<title>YAMLException</title>' }],
    ['when it ends in the middle', { status: 200, body: whole.slice(0, 90) }],
    ['when it is not there yet', { status: 404, body: whole }],
  ])('is a plain page with its problems %s', (_, rendered) => {
    const { status, body } = answer([vague, elsewhere], rendered);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toContain('Rätta felen här nedanför');
    expect(body).toContain(`${file} rad 12`);
    expect(body).not.toContain('YAMLException');
    expect(body).toContain('/@vite/client');
  });

  it('tells of the errors elsewhere when it has none of its own', () => {
    const { body } = answer([elsewhere], { status: 500, body: '' });
    expect(body).toContain('Felen finns i andra filer');
    expect(body).toContain('content/guides/annan/sv.mdx rad 12');
  });

  it('does not blame the editor when there is no error', () => {
    expect(answer([], { status: 500, body: '' }).body).toContain('Felet är inte i innehållet');
    expect(answer([], { status: 404, body: whole }).body).toContain('Sidan läses in.');
  });
});

describe('an address', () => {
  it('leads to the same page with and without its slash, and where it was before it was translated', () => {
    const moved = { ...sheet, path: '/en/guides/grants', formerPath: '/en/guides/bidrag' };
    const found = findingsOf([], [sheet, moved]);
    expect(sheetAt(found, '/guider/bidrag/')).toBe(sheet);
    expect(sheetAt(found, '/guider/bidrag')).toBe(sheet);
    expect(sheetAt(found, '/en/guides/bidrag/')).toBe(moved);
  });

  it('is remembered while a fault in the fields has taken it, and no longer', () => {
    const broken = { ...sheet, path: '/guides/bidrag' };
    const last = findingsOf([], [sheet]);
    expect(sheetAt(remembering(findingsOf([vague], [broken]), last), '/guider/bidrag')).toBe(sheet);
    expect(sheetAt(remembering(findingsOf([], [broken]), last), '/guider/bidrag')).toBeUndefined();
  });

  it('is forgotten with the page', () => {
    expect(sheetAt(remembering(findingsOf([vague], []), findingsOf([], [sheet])), '/guider/bidrag')).toBeUndefined();
  });
});

describe('the problems of a page', () => {
  it('are those of everything it shows, in every language, and of nothing whose name begins alike', () => {
    const [english, term, other] = ['guides/bidrag/en.mdx', 'glossary/asf/sv.mdx', 'guides/bidrag-2/sv.mdx'].map((name) => error(`content/${name}`, at, 'links/empty'));
    const folder = error('content/guides/bidrag', at, 'addresses/folder');
    const all = [vague, english, term, other, folder].flatMap((problem) => problem ?? []);
    expect(problemsOn({ ...sheet, names: ['guides/bidrag', 'glossary/asf'] }, all)).toEqual([vague, english, term, folder]);
  });
});

describe('what the preview cannot start with', () => {
  it('is a page whose file or fields cannot be read', () => {
    const stops = [error(file, at, 'yaml/quote'), error(file, at, 'frontmatter/missing', { field: 'lead' }), error(file, at, 'files/encoding')];
    expect(blocking(stops)).toEqual(stops);
  });

  it('is nothing else', () => {
    const phone = error(file, at, 'frontmatter/phone');
    const source = error('content/sources/a.yaml', at, 'yaml/quote');
    expect(blocking([vague, phone, source, error('content/guides/bidrag/x.txt', at, 'files/stray')])).toEqual([]);
  });
});
