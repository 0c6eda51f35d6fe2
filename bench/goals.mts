/** One figure of the benchmark, and what it must reach. */
export interface Goal {
  what: string;
  figure: number;
  unit: 'ms' | 'x' | 'KB' | 'MB';
  /** The figure is at most, or at least, this. */
  most?: number;
  least?: number;
}

export function reached({ figure, most = Infinity, least = -Infinity }: Goal): boolean {
  return figure <= most && figure >= least;
}

/** The figures as a table, with pass or miss in each line. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => {
    const { what, figure, unit, most, least } = goal;
    const bound = most === undefined ? `at least ${least ?? 0}` : `at most ${most}`;
    return [
      what,
      `${readable(figure)} ${unit}`,
      `${bound} ${unit}`,
      reached(goal) ? 'pass' : 'MISS',
    ];
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(([what = '', figure = '', bound = '', verdict = '']) =>
      [
        what.padEnd(widths[0]!),
        figure.padStart(widths[1]!),
        bound.padEnd(widths[2]!),
        verdict,
      ].join('  '),
    )
    .join('\n');
}

/** Three digits that count. */
export function readable(figure: number): string {
  if (figure >= 100) return Math.round(figure).toLocaleString('en');
  return figure.toFixed(figure < 1 ? 3 : figure < 10 ? 2 : 1);
}
