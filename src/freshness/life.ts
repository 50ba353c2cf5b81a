import { addDays, addMonths, lastDayOf } from './calendar.ts';

/** How an entry stands on a day, from the best to the last. It never goes back but by a new review. */
export const states = ['current', 'due', 'overdue', 'ended', 'expired'] as const;

/** How an entry stands on a day. */
export type State = (typeof states)[number];

/** Why: its review, the period that its rules or amounts are for, a contact, its own end, the day it is withdrawn. */
export type Reason = 'review' | 'period' | 'contact' | 'end' | 'expiry';

/** What of an entry grows old. Days are `YYYY-MM-DD`. */
export interface Aging {
  /** The day someone last found it true. */
  reviewed: string;
  /** How many months that holds. Without it: always. */
  reviewEvery?: number | undefined;
  /** The last day, month or year that its rules or amounts are for. */
  validTo?: string | undefined;
  /** The days its contacts were last seen to be right. */
  verified: string[];
  /** The last day, month or year of what it tells of. After it there is nothing more to review. */
  ends?: string | undefined;
  /** The day it is withdrawn. */
  expiresAt?: string | undefined;
}

/** A time in which nothing changes. It lasts to the next one. */
export interface Phase {
  /** Its first day; undefined for the first phase, which has always been. */
  from: string | undefined;
  state: State;
  /** Each with the day it counts from: the last that the review, the period or the contact held, the end, the withdrawal. */
  reasons: { reason: Reason; since: string }[];
}

/** How many months a contact holds. */
export const verifyEvery = 6;

/** How many days before a date it is told that it comes. */
export const noticeDays = 30;

interface Event {
  from: string;
  state: State;
  reason: Reason;
  since: string;
}

/** The whole life of an entry: phases without a gap, the first one current, each with another state or other reasons than the one before. */
export function lifeOf(aging: Aging): Phase[] {
  const events = eventsOf(aging);
  const days = [...new Set(events.map(({ from }) => from))].toSorted();
  const phases = days.map((day) => phaseOn(day, events));
  return [{ from: undefined, state: 'current', reasons: [] } satisfies Phase, ...phases].filter(isNews);
}

/** The phase of a life that a day is in. */
export function phaseAt(life: Phase[], day: string): Phase {
  return life.findLast(({ from }) => from === undefined || from <= day) ?? { from: undefined, state: 'current', reasons: [] };
}

/** The phase after the one that a day is in: its first day is when something changes next. Undefined for the last. */
export function nextPhase(life: Phase[], day: string): Phase | undefined {
  return life.find(({ from }) => from !== undefined && from > day);
}

/** Whether there is nothing more to do in a phase: what an entry tells of has ended, or it is withdrawn. */
export function isOver({ state }: Phase): boolean {
  return state === 'ended' || state === 'expired';
}

/** The last day that an entry's review holds. Undefined when that is for as long as it is needed. */
export function reviewDue(aging: Aging): string | undefined {
  const { reviewed, reviewEvery } = aging;
  const due = reviewEvery === undefined ? undefined : addMonths(reviewed, reviewEvery);
  return due !== undefined && due > (lastDayNeeded(aging) ?? due) ? undefined : due;
}

/** The last day that there is anything to do to keep an entry true: the one before it ends or is withdrawn. Undefined when there is none. */
export function lastDayNeeded({ ends, expiresAt }: Aging): string | undefined {
  const days = [...(ends ? [lastDayOf(ends)] : []), ...(expiresAt ? [addDays(expiresAt, -1)] : [])];
  return days.toSorted()[0];
}

/** The last day that a contact, seen to be right on a day, holds. */
export function verificationDue(verified: string): string {
  return addMonths(verified, verifyEvery);
}

function eventsOf(aging: Aging): Event[] {
  const { validTo, verified, ends, expiresAt } = aging;
  const review = reviewDue(aging);
  const over = ends && addDays(lastDayOf(ends), 1);
  return [
    ...(review ? held('review', review) : []),
    ...(validTo ? held('period', lastDayOf(validTo)) : []),
    ...verified.toSorted().slice(0, 1).flatMap((oldest) => held('contact', verificationDue(oldest))),
    ...(over ? [{ from: over, state: 'ended', reason: 'end', since: lastDayOf(ends) } as const] : []),
    ...(expiresAt ? expiring(expiresAt) : []),
  ];
}

/** What holds to a day is due before it and overdue after it. */
function held(reason: Reason, last: string): Event[] {
  return [
    { from: addDays(last, 1 - noticeDays), state: 'due', reason, since: last },
    { from: addDays(last, 1), state: 'overdue', reason, since: last },
  ];
}

function expiring(day: string): Event[] {
  return [
    { from: addDays(day, -noticeDays), state: 'due', reason: 'expiry', since: day },
    { from: day, state: 'expired', reason: 'expiry', since: day },
  ];
}

/** The worst state that has begun on a day, and why it is so. */
function phaseOn(day: string, events: Event[]): Phase {
  const begun = events.filter(({ from }) => from <= day);
  const state = states.findLast((name) => begun.some((event) => event.state === name)) ?? 'current';
  const reasons = begun.filter((event) => event.state === state).map(({ reason, since }) => ({ reason, since }));
  return { from: day, state, reasons };
}

function isNews(phase: Phase, index: number, life: Phase[]): boolean {
  const before = life[index - 1];
  return !before || before.state !== phase.state || before.reasons.length !== phase.reasons.length;
}
