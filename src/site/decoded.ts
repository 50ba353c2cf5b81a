/** A part of an address as people read it. What is wrongly encoded stays as it is. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
