import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';
import { exchanged, type Fault } from './problem.ts';
import { fieldOf, itemsOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** A number that can be called in Sweden only: 112, 113 13, 1177. */
const short = /^1\d{2,4}$/;

/** The numbers among the contacts that nobody in Sweden can have. */
export function wrongPhones(head: Yaml): Fault[] {
  return phonesIn(head).flatMap(({ value, at }): Fault[] => {
    if (swedish(value)) return [];
    const number = value.replace(/[\s-]/g, '');
    return [{ rule: short.test(number) ? 'frontmatter/phone-short' : 'frontmatter/phone', at, values: { value, number } }];
  });
}

/** The numbers that are right but not written as numbers are in Sweden: `0470-58 80 00`. */
export function unlikePhones(head: Yaml): Fault[] {
  return phonesIn(head).flatMap(({ value, at }): Fault[] => {
    const number = swedish(value);
    const better = number && asWritten(number);
    if (!better || better === value) return [];
    return [{ rule: 'frontmatter/phone-format', at, values: { value, better }, edits: exchanged(at, better) }];
  });
}

/** A Swedish number as numbers are written in Sweden; undefined for what is none. */
export function asPhone(text: string): string | undefined {
  const number = swedish(text);
  return number && (asWritten(number) ?? text);
}

function phonesIn(head: Yaml) {
  return itemsOf(fieldOf(head.values, 'contacts')).flatMap((contact, index) => {
    const value = fieldOf(contact, 'phone');
    return typeof value === 'string' && value !== '' ? [{ value, at: head.pointOf(['contacts', index, 'phone']) }] : [];
  });
}

function swedish(text: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'SE', extract: false });
  return number?.country === 'SE' && number.isValid() ? number : undefined;
}

/** Undefined for extensions, and for 077 numbers: the library groups those otherwise than the bodies that have them. */
function asWritten(number: PhoneNumber): string | undefined {
  return number.ext || number.nationalNumber.startsWith('77') ? undefined : number.formatNational();
}
