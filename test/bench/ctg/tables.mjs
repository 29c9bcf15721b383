// Figures of one run are only worth their ratios: the machine is shared.
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export function printWays(ways, { question, bytes, rounds, seconds, pinned }) {
  console.log(
    `\n${question}: ${(bytes / 1000).toFixed(0)} kB; ${rounds} rounds of ${seconds} s with one reader and ${seconds} s with four, in turn; ` +
      `${pinned ? 'Node processes pinned to one core, PostgreSQL and readers to the other' : 'not pinned'}; every answer checked.`,
  );
  console.log('Medians; × is the first way’s figure over this one’s, of the same round.\n');
  const columns = [
    'p50 ms',
    'p99 ms',
    'requests/s',
    'CPU ms',
    'gateway',
    'houses',
    'PostgreSQL',
    'SQL',
    '× CPU',
    '× p50',
  ];
  console.log(`| way | ${columns.join(' | ')} |`);
  console.log(`|---|${columns.map(() => '---:|').join('')}`);
  for (const { name, processes, rounds: rows } of ways) {
    const of = (figure) => median(rows.map(figure));
    const whole = ({ alone }) => alone.front + alone.houses;
    const ratio = (figure) => median(rows.map((row, round) => figure(ways[0].rounds[round]) / figure(row))).toFixed(2);
    const figures = [
      of(({ alone }) => alone.p50).toFixed(1),
      of(({ alone }) => alone.p99).toFixed(1),
      of(({ together }) => together.perSecond).toFixed(1),
      of(whole).toFixed(1),
      processes.length > 1 ? of(({ alone }) => alone.front).toFixed(1) : '',
      processes.length > 1 ? of(({ alone }) => alone.houses).toFixed(1) : '',
      Number.isNaN(of(({ alone }) => alone.postgres)) ? '' : of(({ alone }) => alone.postgres).toFixed(1),
      of(({ alone }) => alone.sql).toFixed(0),
      ratio(whole),
      ratio(({ alone }) => alone.p50),
    ];
    console.log(`| ${name} | ${figures.join(' | ')} |`);
  }
}

export function printBreakdown(ways) {
  console.log('\nWhere the CPU goes, ms per request, by the code that runs (profiled apart: watching costs some).\n');
  console.log(`| part | ${ways.map(({ name }) => name).join(' | ')} |`);
  console.log(`|---|${ways.map(() => '---:|').join('')}`);
  const total = ({ spent }, parts) => parts.reduce((sum, part) => sum + (spent.get(part) ?? 0), 0);
  const parts = [...new Set(ways.flatMap(({ spent }) => [...spent.keys()]))];
  parts.sort((a, b) => (ways[0].spent.get(b) ?? 0) - (ways[0].spent.get(a) ?? 0));
  for (const part of parts) {
    console.log(`| ${part} | ${ways.map((way) => (way.spent.get(part) ?? 0).toFixed(1)).join(' | ')} |`);
  }
  console.log(`| **together** | ${ways.map((way) => total(way, parts).toFixed(1)).join(' | ')} |`);
}
