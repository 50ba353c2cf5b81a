import { Hub } from '../review/hub.ts';

/** The day of the work, and the last review of all that is due by then. */
export const day = '2027-05-03';
const before = '2026-04-02';

const contact = (organisation: string, role: string) =>
  `  - role: ${role}\n    organisation: ${organisation}\n    phone: 0470-58 80 00\n    email: ${role}@exempel.se\n` +
  `    verified: 2026-09-01\n    verifiedBy: list\n    source: regeringen-strategi\n`;

const guide = (number: number, more = '') =>
  `---\ntitle: Guide ${number}\nlead: Om oss.\naudience: [public]\norder: ${number}\npublished: 2026-01-02\nreviewed: ${before} # av redaktionen\n` +
  `${more}sources: [regeringen-strategi]\n---\n\nDet kostar ${number} kronor.<Source id="regeringen-strategi" />\n`;

const region = (code: string) =>
  `---\ntitle: Län ${code}\nlead: Om oss.\ncode: "${code}"\norganisation: region-kronoberg\nwebsite: https://exempel.se/${code}\n` +
  `municipalities:\n  - { code: "${code}01", name: Ort ${code} }\ncontacts:\n${contact('region-kronoberg', 'switchboard')}${contact('region-kronoberg', 'registry')}` +
  `published: 2026-01-02\nreviewed: ${before}\n---\n\n## Så arbetar regionen\n\nText.\n\n## Handlingsplan\n\nText.\n`;

const organisation = (number: number) =>
  `---\ntitle: Råd ${number}\nlead: Om oss.\nkind: adviser\ncontacts:\n${contact(`rad-${number}`, 'adviser')}published: 2026-01-02\nreviewed: 2025-04-02\n---\n`;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const file = (name: string, text: string): [string, string] => [`content/${name}/sv.mdx`, text];

/**
 * A hub with 40 pages that are due: 30 guides, the rules of one of which have passed, and one with a translation;
 * 5 regions with two contacts each, and 5 bodies with one, all unverified. The rest is as new.
 */
export function dueHub(): Hub {
  const files = Object.fromEntries([
    ...upTo(28).map((number) => file(`guides/guide-${number}`, guide(number))),
    file('guides/guide-29', guide(29, 'validFor: { from: 2026, to: 2026 }\n')),
    file('guides/guide-30', guide(30)),
    ...['20', '21', '22', '23', '24'].map((code) => file(`regions/lan-${code}`, region(code))),
    ...upTo(5).map((number) => file(`organisations/rad-${number}`, organisation(number))),
    ['content/guides/guide-30/en.mdx', '---\ntitle: Guide 30\nlead: About us.\ntranslated: 2026-01-02\n---\n\nIt costs 30 kronor.<Source id="regeringen-strategi" />\n'],
  ]);
  const hub = new Hub(files);
  for (const { original } of hub.on(day).entries) {
    if (!original || files[original.file] !== undefined) continue;
    const fresh = hub.file(original.file).replace(/^reviewed: .*/m, `reviewed: ${day}`).replace(/verified: 2022.*/, `verified: ${day}`);
    hub.write(original.file, fresh);
  }
  return hub;
}
