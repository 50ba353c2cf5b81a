/** A line that Astro wants to print. */
interface Line {
  label: string | null;
  level: string;
  message: string;
}

declare global {
  /** Whether the content of the preview has errors. Astro loads this module twice, so that it can hold no state of its own. */
  var contentHasErrors: boolean | undefined;
}

/**
 * What Astro prints in the preview: errors, but not while the content has any. Then the browser tells of these in plain
 * words, and what Astro says of them, stack and all, is noise.
 */
export default function log(): { write: (line: Line) => void } {
  return {
    write({ label, level, message }) {
      if (level === 'error' && label !== 'glob-loader' && !globalThis.contentHasErrors) console.error(message);
    },
  };
}
