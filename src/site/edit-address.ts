import { owner } from './owner.ts';

/** Where a file of the project, such as `content/guides/bidrag/sv.mdx`, can be changed in a browser. */
export function editAddressOf(file: string): string {
  return `${owner.repository}/edit/main/${encodeURI(file)}`;
}
