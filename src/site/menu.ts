/** The main menu, as ids of entries of `pages`, in order. */
export const mainMenu = ['guides', 'contacts', 'regions', 'examples', 'glossary', 'strategy', 'news'] as const;

/** The lists and doors of the footer. */
export const footerMenu = {
  start: ['for-public', 'for-entrepreneurs', 'for-officials', 'contacts', 'lattlast'],
  more: ['projects', 'organisations', 'a-to-z', 'search'],
  site: ['contact', 'about', 'accessibility', 'privacy'],
} as const;
