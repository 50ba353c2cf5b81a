import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Fault } from './problem.ts';
import { fieldOf, itemsOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** The numbers among the contacts that nobody in Sweden can have. */
export function wrongPhones(head: Yaml): Fault[] {
  return itemsOf(fieldOf(head.values, 'contacts')).flatMap((contact, index): Fault[] => {
    const value = fieldOf(contact, 'phone');
    if (typeof value !== 'string' || value === '' || isSwedish(value)) return [];
    return [{ rule: 'frontmatter/phone', at: head.pointOf(['contacts', index, 'phone']), values: { value } }];
  });
}

function isSwedish(text: string): boolean {
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'SE', extract: false });
  return number?.country === 'SE' && number.isValid();
}
