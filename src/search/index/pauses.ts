/** What pieces of a page end with in its text whose end Pagefind does not see. Without it a name would be one word with its fact: `KommunerLudvika`. */
const signs: Record<string, string> = { dt: ':', dd: '.', th: '.', caption: '.', legend: '.', summary: '.' };

/** The end of a piece, with its last letter. Pagefind ends the others by itself, but not after a space. */
const end = /([\p{L}\p{N})])?((?:<\/(?:a|span|strong|time)>)*)\s*<\/(dt|dd|th|caption|legend|summary|li|p|td)>/gu;

/** A badge, which Pagefind does not read. The space before it would stand at the end. */
const unread = /<span\b[^>]*\bdata-pagefind-ignore\b[^>]*>[^<]*<\/span>/g;

/** A copy of a page with pauses in its text where readers see one: `Kommuner: Ludvika.` */
export function paused(html: string): string {
  return html.replace(unread, '').replace(end, (_, last: string = '', inner: string, name: string) => `${last}${last && (signs[name] ?? '')}${inner}</${name}> `);
}
