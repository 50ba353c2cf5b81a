/** The licences that a picture may have, by what an editor writes, with where each can be read. */
const deeds = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC BY 3.0': 'https://creativecommons.org/licenses/by/3.0/',
  'CC BY-SA 3.0': 'https://creativecommons.org/licenses/by-sa/3.0/',
  'CC BY 2.0': 'https://creativecommons.org/licenses/by/2.0/',
  'CC BY-SA 2.0': 'https://creativecommons.org/licenses/by-sa/2.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

/** Rights that no public licence gives; shown through the message `licence.<right>`. */
const rights = ['permission', 'public-domain'] as const;

export type LicenceName = keyof typeof deeds | (typeof rights)[number];

/** What an editor may write as the licence of a picture. */
export const licenceNames = [...(Object.keys(deeds) as (keyof typeof deeds)[]), ...rights];

/** A public licence, with where it can be read, or a right. */
export function licenceOf(name: LicenceName): { name: string; href: string } | { right: (typeof rights)[number] } {
  const right = rights.find((one) => one === name);
  return right ? { right } : { name, href: deeds[name as keyof typeof deeds] };
}
