/** A row of the table behind a chart: what it is, then a cell for each column. */
export interface ChartRow {
  label: string;
  cells: string[];
}

/** The figures of a chart in words: what people read who do not see it, or want the numbers. */
export interface ChartTable {
  /** Headings of the columns, that of the labels first. */
  columns: string[];
  rows: ChartRow[];
}

/** What every chart has: a name, what it shows in a sentence, its size in its own units and its table. */
export interface Chart {
  title: string;
  description: string;
  width: number;
  height: number;
  table: ChartTable;
}

/** A coordinate short enough for a page: one decimal. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}
