import { describe, expect, it } from 'vitest';
import { formats } from '#scripts/status/formats.ts';
import { statusOf, type Status } from '#scripts/status/status.ts';
import { contact, day, Hub } from './hub.ts';

const facts = { kind: 'network', title: 'SKR', contacts: `[${contact('registry', '2022-03-14')}]` };

function statusWith(write: (hub: Hub) => unknown): Status {
  using hub = new Hub();
  write(hub);
  return statusOf(hub.read(), day, []);
}

const busy = statusWith((hub) => hub.guide('bidrag', { reviewed: '2025-06-01' }).entry('organisations/skr', facts));

describe('the status as text', () => {
  it('is a line a finding, under who answers for it and what kind it is, and then what it all is', () => {
    expect(formats.text(busy, 'sv')).toBe(`Redaktionen: 1 sak att göra

Försenat (1)
content/guides/bidrag/sv.mdx:5  2026-06-01  Om bidrag  Skulle ha granskats senast 2026-06-01.  npm run review -- guides/bidrag

Redaktionen för regionerna: 1 sak att göra

Kontakter som inte är kontrollerade på ett halvår (1)
content/organisations/skr/sv.mdx:7  2022-09-14  SKR  Registratorn på SKR kontrollerades senast 2022-03-14.  npm run verify-contacts -- organisations/skr

Att göra nu, försenat eller inom 30 dagar: 1 sida att granska och 1 kontakt att kontrollera, ungefär 20 minuter.
Att göra inom 90 dagar, det medräknat: 1 sida att granska och 1 kontakt att kontrollera, ungefär 20 minuter.
Tiden är en uppskattning: 15 minuter för en sida, 5 för en kontakt. Översättningar och länkar är inte med i den.
0 av 2 sidor är aktuella (0 %). Hälften av dem granskades 2025-06-01 eller senare. 0 av 1 kontakter är kontrollerade det senaste halvåret.
I kalendern, att prenumerera på: https://socialtforetagande.example/kalender/editors.ics, https://socialtforetagande.example/kalender/regional.ics
`);
  });

  it('says first for whom nothing has to be done, and where the calendars are', () => {
    const calm = statusWith((hub) => hub.guide('bidrag'));
    const [first, ...rest] = formats.text(calm, 'sv').split('\n');
    expect(first).toBe('Redaktionen, Redaktionen för regionerna: ingenting behöver göras inom 90 dagar från 2026-11-22.');
    expect(rest.slice(-2)).toEqual([expect.stringContaining('/kalender/editors.ics'), '']);
    const own = { ...calm, owners: calm.owners.slice(0, 1) };
    expect(formats.markdown(own, 'en')).toMatch(/^The editors: nothing has to be done within 90 days of 2026-11-22\.\n/);
  });

  it('says in one line which entries cannot be read, also when all else is well', () => {
    const broken = statusWith((hub) => hub.guide('a', { reviewed: 'i går' }).guide('b'));
    expect(formats.text(broken, 'sv')).toContain('Okänt hur de här står till, för deras fält går inte att läsa (1): content/guides/a. npm run check säger varför.\n');
  });

  it('is in English when it is asked to be', () => {
    expect(formats.text(busy, 'en')).toContain('Om bidrag  Should have been reviewed by 2026-06-01.  npm run review -- guides/bidrag');
  });

  it('keeps what could move the cursor of a terminal to itself', () => {
    expect(formats.text(statusWith((hub) => hub.guide('bidrag', { title: '"A\\e[2J"', reviewed: '2025-06-01' })), 'sv')).not.toContain('\u001b');
  });
});

describe('the status for programs', () => {
  it('is JSON of a shape that is written down', () => {
    const { owners, ...rest } = JSON.parse(formats.json(busy, 'en')) as Status;
    expect(owners[0]).toEqual({
      owner: 'editors',
      findings: [
        {
          ...{ kind: 'overdue', entry: 'guides/bidrag', file: 'content/guides/bidrag/sv.mdx', line: 5, title: 'Om bidrag', day: '2026-06-01' },
          ...{ message: 'Should have been reviewed by 2026-06-01.', command: 'npm run review -- guides/bidrag' },
        },
      ],
    });
    expect(Object.keys(rest)).toEqual(['day', 'unread', 'now', 'ahead', 'truth']);
  });
});

describe('the status in Markdown', () => {
  it('is a list to tick off, which no title can break', () => {
    const status = statusWith((hub) => hub.guide('bidrag', { title: '"A *b* | <c>"', reviewed: '2025-06-01' }));
    expect(formats.markdown(status, 'sv')).toContain(
      '## Redaktionen: 1 sak att göra\n\n### Försenat (1)\n\n- [ ] 2026-06-01 **A \\*b\\* \\| \\<c\\>** Skulle ha granskats senast 2026-06-01. `content/guides/bidrag/sv.mdx:5` `npm run review -- guides/bidrag`\n',
    );
  });
});
