import { filesOf, type EntryFile } from '../content.ts';
import { nameOf } from '../places.ts';
import { pointsIn, span } from '../points.ts';
import { errorsIn, warningsIn, type Check, type Edit, type Fault } from '../problem.ts';
import { boldSlips, italicSlips } from '../raw-emphasis.ts';
import { headingSlips, pointSlips } from '../raw-lines.ts';
import { linkSlips } from '../raw-links.ts';
import { blocksIn, type Block, type Slip } from '../raw-text.ts';

/** Nothing is shown to readers as the signs that it was written with: all that is meant as Markdown is Markdown. */
export const slips: Check = ({ entries, texts }) => {
  const names = new Set(entries.map(nameOf));
  return entries.flatMap(filesOf).flatMap((file) => {
    const faults = faultsIn(file, texts.get(file.file)?.text ?? '', names);
    const isUnsure = ({ rule }: Fault) => rule === 'markdown/italic';
    return [...errorsIn(file.file, faults.filter((fault) => !isUnsure(fault))), ...warningsIn(file.file, faults.filter(isUnsure))];
  });
};

function faultsIn(file: EntryFile, text: string, names: Set<string>): Fault[] {
  const found = blocksIn(file, text).flatMap((block) => slipsIn(block, names).map((slip) => ({ slip, offset: block.offset })));
  const pointAt = pointsIn(found.length > 0 ? text : '');
  return found.map(({ slip: { rule, from, to, values, edits = [] }, offset }): Fault => {
    const at = (index: number) => pointAt(offset + index);
    const placed = edits.map((edit): Edit => ({ from: at(edit.from), to: at(edit.to), text: edit.text }));
    return { rule, at: span(at(from), at(to)), values, ...(placed.length > 0 ? { edits: placed } : {}) };
  });
}

function slipsIn(block: Block, names: Set<string>): Slip[] {
  return [...headingSlips(block), ...pointSlips(block), ...linkSlips(block, names), ...boldSlips(block), ...italicSlips(block)];
}
