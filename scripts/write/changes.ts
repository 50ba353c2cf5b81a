import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Stop } from '#scripts/check/stop.ts';
import { replaceFile } from '#scripts/replace-file.ts';

/** Something that a command does to the files of the content. Paths are from the root of the project. */
export type Change = Write | Rename | Remove;

/** A file gets a text. `was` is the text it has; without it there is no such file yet. */
interface Write {
  do: 'write';
  file: string;
  was?: string | undefined;
  text: string;
}

/** A folder gets another name. What is written in it after that has the new name in its path. */
interface Rename {
  do: 'rename';
  from: string;
  to: string;
}

/** A folder goes, with all that is in it. */
interface Remove {
  do: 'remove';
  folder: string;
}

/**
 * Does all of the changes in order, or none: nothing is begun unless every one of them can be made of the files as they are.
 * Should the computer refuse one in the middle, `Stop` says which were made.
 */
export function carryOut(root: string, changes: Change[]): void {
  for (const change of changes) demand(root, change, changes);
  const done: string[] = [];
  for (const change of changes) {
    try {
      make(root, change);
    } catch {
      const what = done.length > 0 ? done.join(', ') : '–';
      throw new Stop('write.halfway', { failed: nameOf(change), done: what });
    }
    done.push(nameOf(change));
  }
}

/** What a change is called: the path that it makes or takes. */
function nameOf(change: Change): string {
  if (change.do === 'rename') return `${change.from} → ${change.to}`;
  return change.do === 'remove' ? change.folder : change.file;
}

/** Throws `Stop` if a file or folder is not as the change takes it to be. */
function demand(root: string, change: Change, changes: Change[]): void {
  const needs = (path: string) => stopIf(!existsSync(join(root, path)), 'write.gone', path);
  if (change.do === 'remove') return needs(change.folder);
  if (change.do === 'rename') {
    needs(change.from);
    return stopIf(existsSync(join(root, change.to)), 'write.there', change.to);
  }
  if (change.was === undefined) return stopIf(existsSync(join(root, change.file)), 'write.there', change.file);
  const path = nowAt(change.file, changes);
  needs(path);
  stopIf(readFileSync(join(root, path), 'utf8') !== change.was, 'write.changed', path);
}

function stopIf(isWrong: boolean, key: 'write.gone' | 'write.there' | 'write.changed', path: string): void {
  if (isWrong) throw new Stop(key, { path });
}

/** Where a file stands before folders get their new names. */
function nowAt(file: string, changes: Change[]): string {
  const rename = changes.find((change) => change.do === 'rename' && file.startsWith(`${change.to}/`));
  return rename?.do === 'rename' ? rename.from + file.slice(rename.to.length) : file;
}

/** What a file or folder is called when the changes are made. */
export function fileAfter(path: string, changes: Change[]): string {
  const rename = changes.find((change) => change.do === 'rename' && `${path}/`.startsWith(`${change.from}/`));
  return rename?.do === 'rename' ? rename.to + path.slice(rename.from.length) : path;
}

function make(root: string, change: Change): void {
  if (change.do === 'rename') return renameSync(join(root, change.from), join(root, change.to));
  if (change.do === 'remove') return rmSync(join(root, change.folder), { recursive: true });
  const path = join(root, change.file);
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, change.text);
}
