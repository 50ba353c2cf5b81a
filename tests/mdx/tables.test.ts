import { describe, expect, it } from 'vitest';
import { comparisonRows, tidied } from '#src/mdx/tables.ts';

const table =
  '<div class="table"><table><thead><tr><th scope="col">a</th><th scope="col" data-align="right">b</th></tr></thead>' +
  '<tbody><tr>\n<td>c</td>\n<td data-align="right">d</td></tr><tr><td data-align="left"><b>e</b></td><td></td></tr></tbody></table></div>';

describe('the rows of a comparison', () => {
  it('begin with what they are about', () => {
    expect(comparisonRows(table)).toBe(
      '<thead><tr><th scope="col">a</th><th scope="col" data-align="right">b</th></tr></thead>' +
        '<tbody><tr>\n<th scope="row">c</th>\n<td data-align="right">d</td></tr><tr><th scope="row" data-align="left"><b>e</b></th><td></td></tr></tbody>',
    );
  });

  it('begin with an ordinary cell where it is empty', () => {
    const rows = '<tr><td></td><th scope="col">a</th></tr><tr>\n<td> </td>\n<td>b</td></tr>';
    expect(comparisonRows(`<table>${rows}</table>`)).toBe(rows);
  });

  it('are none where there is no table', () => {
    expect(comparisonRows('<p>x</p>')).toBe('');
  });
});

it('a head says that it is one of a column, and without words it is no head', () => {
  expect(tidied('<tr>\n<th style="text-align: left"> </th><th>a</th></tr>')).toBe('<tr>\n<td></td><th scope="col">a</th></tr>');
});

describe('a column that is set to a side', () => {
  it('is so by an attribute, and the words in its cells stay', () => {
    expect(tidied('<th style="text-align: right">style="text-align: right"</th><td style="text-align:center">')).toBe(
      '<th scope="col" data-align="right">style="text-align: right"</th><td data-align="center">',
    );
  });
});
