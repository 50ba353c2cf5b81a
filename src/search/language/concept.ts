/** What one thing is called in each language, the most usual first, short forms and misspellings too. */
export type Concept = Partial<Record<string, string[]>>;
