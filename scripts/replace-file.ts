import { renameSync, writeFileSync } from 'node:fs';

/** Gives a file a text. It is written beside the old one first, so that nothing is lost if the computer stops in the middle. */
export function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
