import type { Entry } from './content.ts';
import { fieldOf } from './values.ts';

/** Whether an entry is in easy-to-read Swedish. It is measured harder than others, and nobody is asked to translate it. */
export function isEasy({ original }: Entry): boolean {
  return fieldOf(original?.head.values, 'easy') === true;
}
