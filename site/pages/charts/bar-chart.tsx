import { useId } from 'react';
import { drawBars, type BarSeries } from './draw-bars.js';

export interface BarChartProps {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
  /** Names the series even when there is only one: who counts matters. */
  readonly showsNames?: boolean;
  /** How to read it, and where its table is. */
  readonly note?: string;
}

/** Bars drawn on the server: no script is needed to see them, and the page always gives the same figures in a table. */
export function BarChart({ title, labels, series: given, note, showsNames = false }: BarChartProps) {
  const series = given.filter(({ values }) => values.some((value) => value !== null));
  const id = useId();
  const said = labels.map((label, index) => {
    const values = series.map(({ name, values: of }) => {
      const value = of[index];
      return value === null || value === undefined
        ? undefined
        : series.length > 1
          ? `${value} (${name})`
          : String(value);
    });
    return `${label} : ${values.filter(Boolean).join(', ') || 'aucune valeur'}`;
  });
  return (
    <figure className="graphique" aria-labelledby={id}>
      <figcaption id={id}>
        {title}
        {note && <span className="discret"> — {note}</span>}
      </figcaption>
      {given.length > 1 || showsNames ? (
        <ul className="legende">
          {series.map(({ name }, index) => (
            <li key={name}>
              <span className={`pastille serie-${index + 1}`} /> {name}
            </li>
          ))}
        </ul>
      ) : null}
      {(['large', 'etroit'] as const).map((size) => (
        <div
          key={size}
          className={`dessin ${size}`}
          role="img"
          aria-label={`Graphique en barres. ${said.join(' ; ')}.`}
          dangerouslySetInnerHTML={{ __html: drawBars({ labels, series }, size) }}
        />
      ))}
    </figure>
  );
}
