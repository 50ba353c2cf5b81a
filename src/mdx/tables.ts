/**
 * The HTML that Markdown makes of a table, made fit for the site: the side that a column is set to stands in an attribute,
 * for the policy for content allows no styles in elements, and a head without words is an empty cell.
 */
export function tidied(html: string): string {
  return html.replace(/(<t[hd][^>]*?) style="text-align: ?(\w+)"/g, '$1 data-align="$2"').replace(/<th[^>]*>\s*<\/th>/g, '<td></td>');
}

/**
 * The rows of a table, as HTML made of Markdown, in which the first cell of every row says what the row is about,
 * and the cells of the head what their columns are about; an empty cell says nothing. Cells of Markdown hold no tables.
 */
export function comparisonRows(html: string): string {
  const rows = /<table[^>]*>([^]*)<\/table>/.exec(html)?.[1] ?? '';
  return rows
    .replace(/<th(?=[\s>])/g, '<th scope="col"')
    .replace(/(<tr[^>]*>\s*)<td([^>]*)>(?!\s*<\/td>)([^]*?)<\/td>/g, '$1<th scope="row"$2>$3</th>');
}
