// Figures of one run are only worth their ratios: the machine is shared.
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const fixed = (value, digits) => value.toFixed(digits);

export function printTable(results, { rounds, seconds, pinned, identical, isDataFresh }) {
  console.log(
    `\n${rounds} rounds of ${seconds} s each, in turn; ${pinned ? 'gateway pinned to one core' : 'not pinned'}; every answer checked; ` +
      (identical ? 'all requests identical; ' : 'each request with its own identity; ') +
      (isDataFresh ? 'the data move between any two answers.' : 'the data do not move.'),
  );
  console.log('Medians; × is stock’s CPU over this one’s, of the same round: median (least–most).\n');
  console.log('| case | gateway | CPU ms/request | × stock | requests/s | p50 ms | p99 ms | memory MB |');
  console.log('|---|---|---:|---:|---:|---:|---:|---:|');
  for (const { name, bytes, fetches, measures, failures } of results) {
    const label = `${name} (${fixed(bytes / 1000, 1)} kB, ${fetches} fetches)`;
    for (const [gateway, rows] of Object.entries(measures)) {
      if (rows.length === 0) {
        console.log(
          `| ${label} | ${gateway} | none: ${failures[gateway].slice(0, 160).replaceAll('|', '\\|')} | | | | | |`,
        );
        continue;
      }
      const of = (figure) => median(rows.map((row) => row[figure]));
      const ratios = measures.stock?.map((stock, round) => stock.cpu / rows[round].cpu);
      const ratio = ratios
        ? `${fixed(median(ratios), 1)} (${fixed(Math.min(...ratios), 1)}–${fixed(Math.max(...ratios), 1)})`
        : '';
      console.log(
        `| ${label} | ${gateway} | ${fixed(of('cpu'), 3)} | ${ratio} | ${fixed(of('perSecond'), 0)} | ${fixed(of('p50'), 2)} | ${fixed(of('p99'), 2)} | ${fixed(of('rss') / 1e6, 0)} |`,
      );
    }
  }
}
