/** The HTML that Markdown makes of a table, with how columns are set as an attribute: a strict policy for styles allows none in elements. */
export function withoutStyles(html: string): string {
  return html.replace(/(<t[hd][^>]*?) style="text-align: ?(\w+)"/g, '$1 data-align="$2"');
}

/**
 * The rows of a table, as HTML made of Markdown, in which the first cell of every row says what the row is about,
 * and the cells of the head what their columns are about. Cells of Markdown hold no tables.
 */
export function comparisonRows(html: string): string {
  const rows = /<table[^>]*>([^]*)<\/table>/.exec(html)?.[1] ?? '';
  return rows
    .replace(/<th(?=[\s>])/g, '<th scope="col"')
    .replace(/(<tr[^>]*>\s*)<td([^>]*)>([^]*?)<\/td>/g, '$1<th scope="row"$2>$3</th>');
}
