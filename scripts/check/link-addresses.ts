import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { decoded } from '#src/site/decoded.ts';
import type { Rule, Values } from './messages.ts';
import { warning, withEdits, error, type Edit, type Problem } from './problem.ts';
import type { Span } from './points.ts';

/** A link as it stands in a file. */
export interface Seen {
  file: string;
  at: Span;
  url: string;
  /** What a reader sees of it; empty for a definition, which is seen elsewhere. */
  text: string;
  /** What puts another address in its place, where that can be done by exchanging letters. */
  exchanged: (url: string) => Edit[] | undefined;
}

/** What is wrong with an address outside the hub. It is looked at, not visited. */
export function wrongAddress(link: Seen): Problem[] {
  const { file, at, url } = link;
  const wrong = (rule: Rule, values: Values = {}) => [error(file, at, rule, { url, ...values })];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (url === '') return wrong('links/nowhere');
  if (/^(\/\/|www\.)/i.test(url)) return wrong('links/scheme', { nearest: `https://${url.replace(/^\/\//, '')}` });
  switch (scheme) {
    case undefined:
      return withoutScheme(link);
    case 'https':
      return isWeb(url) ? [] : wrong('links/url');
    case 'http':
      return isWeb(url) ? [warning(file, at, 'links/http', { url })] : wrong('links/url');
    case 'mailto':
      return wrongMail(link);
    case 'tel':
      return wrongPhone(link);
    default:
      return wrong('links/scheme');
  }
}

const mail = /^[^\s@,;]+@[^\s@.,;]+(\.[^\s@.,;]+)+$/;

/** An address without what says its kind, which an e-mail address and a phone number show without it. */
function withoutScheme({ file, at, url, exchanged }: Seen): Problem[] {
  const mended = (rule: Rule, nearest: string) => [withEdits(error(file, at, rule, { url, nearest }), exchanged(nearest))];
  if (mail.test(url)) return mended('links/mail-bare', `mailto:${url}`);
  const number = /^[+\d][\d ()-]{6,}$/.test(decoded(url)) ? dialled(`tel:${url}`) : undefined;
  return number ? mended('links/phone-bare', number) : [error(file, at, 'links/relative', { url })];
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.includes('.');
}

/** A reader who has no program for e-mail, or reads on paper, needs to see the address. */
function wrongMail({ file, at, url, text }: Seen): Problem[] {
  const address = decoded(url.replace(/^mailto:/i, '').split('?')[0] ?? '');
  if (!mail.test(address)) return [error(file, at, 'links/mail', { url })];
  if (text === '' || text.toLowerCase().includes(address.toLowerCase())) return [];
  const values = { text, address };
  return text.includes('@') ? [error(file, at, 'links/mail-other', values)] : [warning(file, at, 'links/mail-hidden', values)];
}

/** Numbers that are called as they are, and from Sweden only: 112, 113 13, 1177. */
const short = /^tel:1\d{2,4}$/;

/** A number to call from anywhere: `tel:+46470588000`. */
function wrongPhone({ file, at, url, exchanged }: Seen): Problem[] {
  const nearest = dialled(url);
  if (short.test(url)) return [];
  if (!nearest) return [error(file, at, 'links/phone', { url })];
  return url === nearest ? [] : [withEdits(error(file, at, 'links/phone-form', { url, nearest }), exchanged(nearest))];
}

/** The number of a link, in the form that can be called from anywhere; undefined for what is no number. */
export function dialled(url: string): string | undefined {
  const number = parsePhoneNumberFromString(decoded(url.slice('tel:'.length)), { defaultCountry: 'SE', extract: false });
  return number?.isValid() ? number.getURI() : undefined;
}
