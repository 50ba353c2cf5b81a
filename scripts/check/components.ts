import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { placeOf } from './body.ts';
import { filesOf, type Content, type Entry, type EntryFile } from './content.ts';
import { hint } from './nearest.ts';
import type { Rule, Values } from './messages.ts';
import { errorsIn, type Check, type Fault } from './problem.ts';
import { sourceIds } from './sources.ts';
import { fieldOf, itemsOf } from './values.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What each component must be told. It may be told nothing else. */
const props: Record<string, string[]> = { Note: ['title'], Source: ['id'], Sv: [] };

/** Only components of ours stand in a text, with what they need; no code, and no HTML. */
export const components: Check = (content) => {
  const known = sourceIds(content.sources);
  return content.entries.flatMap((entry) => {
    const sources = sourcesOf(entry, known);
    return filesOf(entry).flatMap((file) => errorsIn(file.file, faultsIn(file, content, sources)));
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

function faultsIn({ body }: EntryFile, { site }: Content, sources: Sources): Fault[] {
  return (body?.nodes ?? []).flatMap((node): Fault[] => {
    const code = codeFault(node);
    if (code) return [code];
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const unknown = unknownElement(node, site.components);
    return unknown ? [unknown] : [...wrongProps(node), ...wrongSource(node, sources)];
  });
}

function codeFault(node: MdastNode): Fault | undefined {
  const at = placeOf(node);
  if (node.type === 'mdxjsEsm') return { rule: 'components/import', at, values: { word: node.value.split(/\s/)[0] ?? '' } };
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined;
  const isComment = /^\s*\/[*/]/.test(node.value);
  return { rule: isComment ? 'components/comment' : 'components/expression', at, values: { code: `{${node.value}}` } };
}

function unknownElement(element: Element, allowed: string[]): Fault | undefined {
  const name = element.name ?? '';
  if (allowed.includes(name)) return undefined;
  const rule = /^\p{Lu}/u.test(name) ? 'components/unknown' : 'components/html';
  const values = { name, allowed: allowed.map((one) => `<${one}>`).join(', '), ...hint(name, allowed) };
  return { rule, at: placeOf(element), values };
}

function wrongProps(element: Element): Fault[] {
  const name = element.name ?? '';
  const wanted = props[name];
  const fault = (rule: Rule, values: Values): Fault => ({ rule, at: placeOf(element), values: { name, ...values } });
  const given = element.attributes.flatMap((attribute) => {
    const isSpread = attribute.type === 'mdxJsxExpressionAttribute';
    const prop = isSpread ? `{${attribute.value}}` : attribute.name;
    if (isSpread || typeof (attribute.value ?? '') === 'object') return [fault('components/prop-code', { prop })];
    if (/^on[A-Z]/i.test(prop)) return [fault('components/handler', { prop })];
    return !wanted || wanted.includes(prop) ? [] : [fault('components/prop-unknown', { prop, ...hint(prop, wanted) })];
  });
  const missing = (wanted ?? []).filter((prop) => !isGiven(element, prop));
  return [...given, ...missing.map((prop) => fault('components/prop', { prop }))];
}

function isGiven({ attributes }: Element, prop: string): boolean {
  return attributes.some((attribute) => 'name' in attribute && attribute.name === prop && Boolean(attribute.value));
}

function wrongSource(element: Element, { listed, known }: Sources): Fault[] {
  const id = element.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
  if (element.name !== 'Source' || typeof id !== 'string' || id === '' || !listed || listed.includes(id)) return [];
  if (!known || known.has(id)) return [{ rule: 'components/source', at: placeOf(element), values: { id } }];
  return [{ rule: 'components/source-unknown', at: placeOf(element), values: { id, ...hint(id, [...listed, ...known]) } }];
}
