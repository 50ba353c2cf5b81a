import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** The address that a phone number is called at. Undefined for what is no number. */
export function dialled(phone: string): string | undefined {
  return parsePhoneNumberFromString(phone, 'SE')?.getURI();
}

/** A phone number that is not broken over two lines. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00a0').replace('-', '\u2011');
}
