import { dayInSweden } from '#src/freshness/calendar.ts';
import { isIn } from '#src/freshness/episodes.ts';

/** Shows each part of the page whose time it is, and hides the others. */
function show(): void {
  const day = dayInSweden(new Date());
  for (const part of document.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
    part.hidden = !isIn(part.dataset, day);
  }
}

show();
// A page may stay open for days.
document.addEventListener('visibilitychange', show);
