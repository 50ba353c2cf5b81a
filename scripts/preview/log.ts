/** A line that Astro wants to print. */
interface Line {
  label: string | null;
  level: string;
  message: string;
}

/** Whether the content has errors: then they are told of in the browser, and what Astro says of them is noise. */
export const terminal = { isCalm: false };

/** What Astro prints in the preview: errors, but for those of the content. The check tells of these, in plain words. */
export default function log(): { write: (line: Line) => void } {
  return {
    write({ label, level, message }) {
      if (level === 'error' && label !== 'glob-loader' && !terminal.isCalm) console.error(message);
    },
  };
}
