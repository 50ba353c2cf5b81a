import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { nodesIn } from '#scripts/check/body.ts';
import { wrongProps } from '#scripts/check/component-props.ts';
import { isElement } from '#scripts/check/elements.ts';
import { vocabulary } from '#src/mdx/props.ts';

it('a prop is told of with what was meant, but the component around it is never exchanged for that', () => {
  const [element] = nodesIn(mdxToMdast('<Timeline from="maj 2018" />')).filter(isElement);
  const faults = element ? wrongProps(element, vocabulary.Timeline.props) : [];
  expect(faults).toMatchObject([{ rule: 'frontmatter/partial-date', values: { nearest: '2018-05' } }]);
  expect(faults.filter(({ edits }) => edits)).toEqual([]);
});
