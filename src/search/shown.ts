/** How many hits are shown at first, and how many more each time: the text of each costs a reader two kilobytes. */
export const shown = 6;
