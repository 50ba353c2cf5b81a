import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imageKind, imageKinds } from '#scripts/check/image-kinds.ts';
import { imagePath } from '#src/mdx/image-path.ts';

describe('the path of an image', () => {
  it.each([
    ['./cykel.png', 'cykel.png'],
    ['cykel.png', 'cykel.png'],
    ['././cykel.png', 'cykel.png'],
    ['../om/cykel.png', 'cykel.png'],
    ['./tv%C3%A5%20ord.png', 'två ord.png'],
    ['./50%.png', '50%.png'],
  ])('that a text names as %s is that of %s beside it', (src, name) => {
    expect(imagePath('content/pages/om', src)).toBe(`content/pages/om/${name}`);
  });
});

describe('an image that the check takes for one', () => {
  const [, ends = ''] = /\*\.\{([^}]+)\}/.exec(readFileSync('src/mdx/images.ts', 'utf8')) ?? [];

  it('has one of the ends that the site looks for', () => {
    expect(ends.split(',').toSorted()).toEqual(imageKinds.flatMap((kind) => [kind, kind.toUpperCase()]).toSorted());
    expect(ends.split(',').map((end) => imageKind(`content/pages/om/cykel.${end}`))).not.toContain(undefined);
  });

  it.each(['cykel.Png', 'cykel.jPEG', 'png', 'cykel'])('is not ”%s”, which the site would not find', (name) => {
    expect(imageKind(`content/pages/om/${name}`)).toBeUndefined();
  });
});
