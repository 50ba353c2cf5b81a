import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { vocabulary, type ComponentName } from '#src/mdx/props.ts';
import type { Component } from '#src/mdx/component.ts';
import { nodesIn, placeOf } from './body.ts';
import type { EntryFile } from './content.ts';
import { noYaml, type Yaml } from './yaml.ts';

/** A component in a text, or what looks like one. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The names of the components that an editor may write. */
export const componentNames = Object.keys(vocabulary);

/** Whether a node is a component in a text, or looks like one. */
export function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The row of the table of components for an element; undefined when there is none. */
export function rowOf({ name }: Element): Component | undefined {
  return name && isComponent(name) ? vocabulary[name] : undefined;
}

function isComponent(name: string): name is ComponentName {
  return componentNames.includes(name);
}

/** The components of ours in a text, in order. */
export function elementsOf({ body }: Pick<EntryFile, 'body'>): { element: Element; row: Component }[] {
  return (body?.nodes ?? []).filter(isElement).flatMap((element) => {
    const row = rowOf(element);
    return row ? [{ element, row }] : [];
  });
}

/** The components of a name that stand in a node. */
export function elementsIn(node: MdastNode, name: ComponentName): Element[] {
  return nodesIn(node).filter(isElement).filter((element) => element.name === name);
}

/** What an element is told, as the component gets it: text, or `true` for a prop without a value. Code and nothing are left out. */
export function propsOf({ attributes }: Element): Record<string, unknown> {
  const named = attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  const told = named.filter(({ value }) => typeof value !== 'object' || value === null);
  return Object.fromEntries(told.map(({ name, value }) => [name, value ?? true] as const).filter(([, value]) => value !== ''));
}

/** What an element is told, to be looked at like the fields of an entry. All of it stands where the element does. */
export function asFields(element: Element): Yaml {
  const values = propsOf(element);
  const at = placeOf(element);
  return { ...noYaml(), values, astroValues: values, pointOf: () => at, pointOfKey: () => at, written: ([name = '']) => String(values[name]) };
}
