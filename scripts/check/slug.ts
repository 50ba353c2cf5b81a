/** The name of a folder, and the last part of an address. */
const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text can be the name of a folder, and the last part of an address, as it is. */
export function isSlug(text: string): boolean {
  return pattern.test(text);
}

/** Whether Windows keeps a name for itself: no folder there can have it, so nobody there could fetch the project. */
export function isWindowsName(text: string): boolean {
  return /^(con|prn|aux|nul|(com|lpt)\d)$/.test(text);
}

/** A text made fit for an address: `Bidrag & stöd` becomes `bidrag-stod`. */
export function slugOf(text: string): string {
  const letters = text.slice(0, 200).normalize('NFKD').toLowerCase().replace(/\p{Mark}/gu, '');
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
