import { describe, expect, it } from 'vitest';
import { date, day, isDate } from '#src/content/fields.ts';

describe('a date', () => {
  it.each(['2018', '2018-02', '2018-02-01', '2024-02-29'])('may be as exact as %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each(['2026-13-40', '2026-02-30', '2023-02-29', '2026-00', '18-02-01', '2018-2-1', '2018-02-01T00:00', ''])(
    'may not be %j',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it('is the text the editor wrote, whatever YAML made of it', () => {
    expect(day().parse(new Date('2026-02-28T00:00:00Z'))).toBe('2026-02-28');
    expect(date().parse(2018)).toBe('2018');
  });

  it('is a whole day where a day is asked for', () => {
    expect(day().safeParse('2018-02').success).toBe(false);
  });
});
