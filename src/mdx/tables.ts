/**
 * The HTML that Markdown makes of a table, made fit for the site: the side that a column is set to stands in an attribute,
 * for the policy for content allows no styles in elements; the cells of the head say what their columns are about (WCAG
 * technique H63), and one without words is an empty cell.
 */
export function tidied(html: string): string {
  return html
    .replace(/(<t[hd][^>]*?) style="text-align: ?(\w+)"/g, '$1 data-align="$2"')
    .replace(/<th[^>]*>\s*<\/th>/g, '<td></td>')
    .replace(/<th(?=[\s>])/g, '<th scope="col"');
}

/**
 * The rows of a tidied table, in which the first cell of every row says what the row is about; an empty cell says nothing.
 * Cells of Markdown hold no tables.
 */
export function comparisonRows(html: string): string {
  const rows = /<table[^>]*>([^]*)<\/table>/.exec(html)?.[1] ?? '';
  return rows.replace(/(<tr[^>]*>\s*)<td([^>]*)>(?!\s*<\/td>)([^]*?)<\/td>/g, '$1<th scope="row"$2>$3</th>');
}
