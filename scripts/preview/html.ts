/** HTML that may stand in a page as it is. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Hole = string | Html | Html[] | false | undefined;

/** HTML with holes: texts are escaped, `false` and `undefined` leave nothing. */
export function html(parts: TemplateStringsArray, ...holes: Hole[]): Html {
  return new Html(parts.map((part, index) => part + filled(holes[index])).join(''));
}

function filled(hole: Hole): string {
  if (Array.isArray(hole)) return hole.map(({ text }) => text).join('');
  if (hole instanceof Html) return hole.text;
  return hole ? hole.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`) : '';
}
