import { filesOf } from '../content.ts';
import { errorsIn, type Check } from '../problem.ts';

/** The text of an entry is MDX that Astro can read. */
export const mdx: Check = ({ entries }) =>
  entries.flatMap(filesOf).flatMap(({ file, bodyFaults }) => errorsIn(file, bodyFaults));
