import { say, type Language } from '#scripts/check/messages.ts';
import type { Change } from './changes.ts';

type Format = (changes: Change[], language: Language) => string;

/** The shapes that the list of changes can have, by name. */
export const formats = { text, json, markdown } satisfies Record<string, Format>;

/** A line a change. */
function text(changes: Change[], language: Language): string {
  const lines = changes.map((change) => [kindOf(change, language), addressesOf(change, language), change.title].join('  '));
  return [say(language, changes.length > 0 ? 'changes.title' : 'changes.none'), ...lines, ''].join('\n');
}

function json(changes: Change[]): string {
  return `${JSON.stringify(changes, null, 2)}\n`;
}

/** A heading and a table, to paste in a proposal. */
function markdown(changes: Change[], language: Language): string {
  const heading = `### ${say(language, 'changes.title')}`;
  if (changes.length === 0) return `${heading}\n\n${say(language, 'changes.none')}\n`;
  const rows = changes.map((change) => {
    const cells = [kindOf(change, language), addressesOf(change, language).replace(/\/\S*/g, '`$&`'), change.title];
    return `| ${cells.map((cell) => cell.replace(/[|\n<>]/g, ' ')).join(' | ')} |`;
  });
  return [heading, '', `| | ${say(language, 'changes.address')} | ${say(language, 'changes.page')} |`, '|---|---|---|', ...rows, ''].join('\n');
}

function kindOf({ kind }: Change, language: Language): string {
  return say(language, `changes.${kind}`);
}

function addressesOf({ kind, path, to }: Change, language: Language): string {
  if (kind !== 'moved' && kind !== 'removed') return asWritten(path);
  return to ? `${asWritten(path)} → ${asWritten(to)}` : `${asWritten(path)} ${say(language, 'changes.nowhere')}`;
}

/** An address as readers have it, with the slash at the end of its path. */
function asWritten(path: string): string {
  return path.includes('#') ? path.replace(/\/?#/, '/#') : `${path.replace(/\/$/, '')}/`;
}
