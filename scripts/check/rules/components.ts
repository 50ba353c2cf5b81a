import type { MdastNode } from 'satteri';
import { placeOf } from '../body.ts';
import { wrongProps } from '../component-props.ts';
import { filesOf, type Entry, type EntryFile } from '../content.ts';
import { componentNames, isElement, propsOf, rowOf, type Element } from '../elements.ts';
import { wrongInside } from '../insides.ts';
import { hint } from '../nearest.ts';
import { wrongPlaces } from '../component-places.ts';
import { errorsIn, type Check, type Fault } from '../problem.ts';
import { sourceIds } from './sources.ts';
import { fieldOf, itemsOf } from '../values.ts';

/** Only components of ours stand in a text, told what they need, around what they show, where they fit; no code, and no HTML. */
export const components: Check = (content) => {
  const known = sourceIds(content.sources);
  return content.entries.flatMap((entry) => {
    const sources = sourcesOf(entry, known);
    return filesOf(entry).flatMap((file) => errorsIn(file.file, [...faultsIn(file, sources), ...wrongPlaces(file)]));
  });
};

/** The sources that an entry may refer to, and all there are; undefined where they cannot be read. */
interface Sources {
  listed: string[] | undefined;
  known: Set<string> | undefined;
}

function sourcesOf({ original }: Entry, known: Set<string> | undefined): Sources {
  const values = original?.head.values;
  const listed = values === undefined ? undefined : itemsOf(fieldOf(values, 'sources')).map(String);
  return { listed, known };
}

function faultsIn({ body }: EntryFile, sources: Sources): Fault[] {
  return (body?.nodes ?? []).flatMap((node): Fault[] => {
    const code = codeFault(node);
    if (code) return [code];
    if (!isElement(node)) return [];
    const row = rowOf(node);
    return row ? [...wrongProps(node, row.props), ...wrongInside(node, row), ...wrongSource(node, sources)] : [unknownElement(node)];
  });
}

function codeFault(node: MdastNode): Fault | undefined {
  const at = placeOf(node);
  if (node.type === 'mdxjsEsm') return { rule: 'components/import', at, values: { word: node.value.split(/\s/)[0] ?? '' } };
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined;
  const isComment = /^\s*\/[*/]/.test(node.value);
  return { rule: isComment ? 'components/comment' : 'components/expression', at, values: { code: `{${node.value}}` } };
}

function unknownElement(element: Element): Fault {
  const name = element.name ?? '';
  const rule = /^\p{Lu}/u.test(name) ? 'components/unknown' : 'components/html';
  const values = { name, allowed: componentNames.map((one) => `<${one}>`).join(', '), ...hint(name, componentNames) };
  return { rule, at: placeOf(element), values };
}

function wrongSource(element: Element, { listed, known }: Sources): Fault[] {
  const { id } = propsOf(element);
  if (element.name !== 'Source' || typeof id !== 'string' || !listed || listed.includes(id)) return [];
  if (!known || known.has(id)) return [{ rule: 'components/source', at: placeOf(element), values: { id } }];
  return [{ rule: 'components/source-unknown', at: placeOf(element), values: { id, ...hint(id, [...listed, ...known]) } }];
}
