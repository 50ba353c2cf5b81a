import type { MdastNode } from 'satteri';
import { placeOf } from '../body.ts';
import { filesOf } from '../content.ts';
import { errorsIn, type Check, type Fault } from '../problem.ts';

/** The marks of Markdown that mean something else here: notes, for which there are sources, and lists of tasks. */
export const markdown: Check = ({ entries }) =>
  entries.flatMap(filesOf).flatMap(({ file, body }) => errorsIn(file, (body?.nodes ?? []).flatMap(faultsOf)));

function faultsOf(node: MdastNode): Fault[] {
  const at = placeOf(node);
  if (node.type === 'listItem') return typeof node.checked === 'boolean' ? [{ rule: 'markdown/task', at }] : [];
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return [{ rule: 'markdown/footnote', at }];
  // A note without a text is not even read as one.
  return node.type === 'text' && /\[\^[^\]\s]+\]/.test(node.value) ? [{ rule: 'markdown/footnote', at }] : [];
}
