/** The day of an original that its translations are to follow: when its substance last changed, or else when it was published. */
export function followedDay<Day>({ changed, published }: { changed?: Day | undefined; published: Day }): Day {
  return changed ?? published;
}

/** Whether a translation was made from an older original than there is. */
export function isStale(translated: string, original: { changed?: string | undefined; published: string }): boolean {
  return translated < followedDay(original);
}
