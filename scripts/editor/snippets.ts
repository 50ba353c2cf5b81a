/** A piece of text that VS Code puts in when an editor types its name. */
interface Snippet {
  prefix: string;
  body: string[];
  description: string;
  scope: string;
}

/** A snippet a component, from the page of the manual that shows them: the first example under each heading. */
export function snippetsOf(manual: string): Record<string, Snippet> {
  const sections = manual.split(/^## /m).slice(1);
  return Object.fromEntries(sections.flatMap((section): [string, Snippet][] => {
    const [, name = '', description = ''] = /^(\w+): (.*)$/m.exec(section) ?? [];
    const example = /```mdx\n([^]*?)```/.exec(section)?.[1];
    return name && example ? [[name, { prefix: name, body: linesOf(example), description, scope: 'mdx' }]] : [];
  }));
}

/** The lines of an example, in which a dollar sign stands for itself. */
function linesOf(example: string): string[] {
  return example.trimEnd().replace(/[$}\\]/g, '\\$&').split('\n');
}
