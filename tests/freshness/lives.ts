import fc from 'fast-check';
import type { Aging } from '#src/freshness/life.ts';

/** Any day of some decades. */
export const anyDay = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const date = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** What of any entry at all grows old. */
export const anyAging: fc.Arbitrary<Aging> = fc.record({
  reviewed: anyDay,
  reviewEvery: maybe(fc.integer({ min: 1, max: 36 })),
  validTo: maybe(date),
  verified: fc.array(anyDay, { maxLength: 3 }),
  ends: maybe(date),
  expiresAt: maybe(anyDay),
});
