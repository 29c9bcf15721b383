import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { figure } from '../reading/figures.js';

use([BarChart, GridComponent, SVGRenderer]);

export interface BarSeries {
  readonly name: string;
  /** One for each label; null where there is no value, and then no bar. */
  readonly values: readonly (number | null)[];
}

/** A drawing is scaled whole: a narrow screen needs its own, or its words could not be read. */
const sizes = {
  large: { width: 720, labelWidth: 250, text: 13 },
  etroit: { width: 330, labelWidth: 150, text: 12 },
} as const;

export type ChartSize = keyof typeof sizes;

const barHeight = 20;

export interface Bars {
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
}

/**
 * Horizontal bars as SVG. Colours are the stylesheet's own variables, so that one drawing serves light, dark and paper;
 * the library only copies them.
 */
export function drawBars({ labels, series }: Bars, size: ChartSize): string {
  const { width, labelWidth, text } = sizes[size];
  const height = labels.length * Math.max(series.length * barHeight + 14, size === 'etroit' ? 48 : 0) + 16;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  const ink = 'var(--texte)';
  chart.setOption({
    animation: false,
    grid: { left: labelWidth, right: 40, top: 8, bottom: 8 },
    xAxis: { type: 'value', min: 0, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      data: [...labels],
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: 'var(--filet-fort)' } },
      axisLabel: {
        color: ink,
        fontSize: text,
        fontFamily: 'inherit',
        width: labelWidth - (size === 'etroit' ? 25 : 60),
        overflow: 'break',
        interval: 0,
        lineHeight: 15,
      },
    },
    series: series.map(({ name, values }, index) => ({
      name,
      type: 'bar',
      data: values.map((value) => value ?? '-'),
      barWidth: barHeight - 4,
      barGap: '15%',
      itemStyle: { color: `var(--serie-${(index % 4) + 1})` },
      label: {
        show: true,
        position: 'right',
        color: ink,
        fontSize: text,
        fontFamily: 'inherit',
        formatter: ({ value }: { value?: unknown }) => (typeof value === 'number' ? figure(value) : ''),
      },
      silent: true,
    })),
  });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return svg;
}
