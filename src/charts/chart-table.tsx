// What a chart says, as a table: for people who listen to the page, and for those who want the numbers.

export interface ChartTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly head: string;
  readonly cells: readonly string[];
}

export function ChartTable({ caption, head, rows }: ChartTableProps) {
  return (
    <table class="chart-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            <th scope="row" dir="auto">
              {row.head}
            </th>
            {row.cells.map((cell, column) => (
              <td key={column} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
