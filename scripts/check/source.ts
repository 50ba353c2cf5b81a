import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pointsIn, start } from './points.ts';
import type { Fault } from './problem.ts';

/** A file, read as far as it can be. */
export interface Source {
  /** Its text, without a byte order mark; empty when it could not be read. */
  text: string;
  /** Whether it begins with a byte order mark. */
  hasMark: boolean;
  fault?: Fault;
}

/** A hundred times the longest guide: above it, somebody has put the wrong file here. */
const largest = 1_000_000;

/** Reads a file of text, whatever is in it. */
export function readSource(root: string, path: string): Source {
  const file = join(root, path);
  try {
    if (statSync(file).size > largest) return unread('files/size');
    return decoded(readFileSync(file));
  } catch {
    return unread('files/unreadable');
  }
}

function unread(rule: 'files/size' | 'files/unreadable'): Source {
  return { text: '', hasMark: false, fault: { rule, at: start } };
}

/** The text of a file in UTF-8. U+FFFD stands where bytes were not, or where somebody saved such a text again. */
function decoded(bytes: Uint8Array): Source {
  const decodedText = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const hasMark = decodedText.startsWith('\uFEFF');
  const text = hasMark ? decodedText.slice(1) : decodedText;
  const index = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]|\r(?!\n)/);
  if (index === -1) return { text, hasMark };
  return { text: '', hasMark, fault: { rule: 'files/encoding', at: pointsIn(text)(index) } };
}
