import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Column, Table } from '../../tables/table.js';
import { bestFigure, bestLabel, chartData, figureColumns, labelColumns } from '../../exploration/chart-data.js';

/** One figure of a table, drawn. The table itself is one key away: a chart shows less than it does. */
export function ChartView({ table, onShowTable }: { table: Table; onShowTable: () => void }) {
  const figures = figureColumns(table);
  const [kind, setKind] = useState<'bar' | 'line'>('bar');
  const [figureKey, setFigure] = useState(bestFigure(table)?.key ?? '');
  const [labelKey, setLabel] = useState(bestLabel(table)?.key ?? '');
  const place = useRef<HTMLDivElement>(null);
  const figure = figures.find(({ key }) => key === figureKey);
  const label = labelColumns(table).find(({ key }) => key === labelKey);
  const data = useMemo(() => figure && chartData(table, label, figure), [table, label, figure]);
  const name = figure && `${figure.header}${figure.unit ? ` (${figure.unit})` : ''}`;
  const description = data && `${name ?? ''} par ${label?.header ?? 'ligne'} : ${range(data.values)}.`;

  useEffect(() => {
    const { current } = place;
    if (!current || !data || !name || !description) return;
    let dispose: (() => void) | undefined;
    let isGone = false;
    // The drawing library is heavy: it comes when a chart is first asked for.
    void import('./draw-chart.js').then(({ drawChart }) => {
      if (isGone) return;
      const chart = drawChart(current, data, { kind, figure: name, description });
      const resize = new ResizeObserver(() => {
        chart.resize();
      });
      resize.observe(current);
      dispose = () => {
        resize.disconnect();
        chart.dispose();
      };
    });
    return () => {
      isGone = true;
      dispose?.();
    };
  }, [data, kind, name, description]);

  if (!data) {
    return (
      <p className="avis">Ce tableau ne contient aucun nombre à dessiner. Choisissez une autre liste, ou le tableau.</p>
    );
  }
  const height = kind === 'bar' ? Math.max(160, 60 + data.labels.length * 26) : 360;
  return (
    <>
      <div className="reglages">
        <Choice
          label="Forme"
          value={kind}
          options={[
            ['bar', 'Barres'],
            ['line', 'Ligne'],
          ]}
          onChoose={(value) => {
            setKind(value === 'line' ? 'line' : 'bar');
          }}
        />
        <Choice label="Nombre dessiné" value={figureKey} options={named(figures)} onChoose={setFigure} />
        <Choice label="Nom des lignes" value={labelKey} options={named(labelColumns(table))} onChoose={setLabel} />
      </div>
      <figure className="graphique">
        <div ref={place} role="img" aria-label={description} style={{ height }} />
        <figcaption>
          {description}
          {data.withoutFigure > 0 && ` ${data.withoutFigure} ligne(s) sans valeur ne sont pas dessinées.`}
          {data.leftOut > 0 &&
            ` Les ${data.labels.length} premières seulement : ${data.leftOut} autres sont dans le tableau.`}
        </figcaption>
      </figure>
      <button type="button" className="bouton second" onClick={onShowTable}>
        Voir le tableau équivalent, avec ses sources
      </button>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

const named = (columns: readonly Column[]): (readonly [string, string])[] =>
  columns.map(({ key, header }) => [key, header]);

function range(values: readonly number[]): string {
  if (values.length === 0) return 'aucune valeur';
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toLocaleString('fr'));
  return values.length === 1
    ? `une valeur, ${String(least)}`
    : `${String(values.length)} valeurs, de ${String(least)} à ${String(most)}`;
}
