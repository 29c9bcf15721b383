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

const width = 720;
const labelWidth = 250;
const barHeight = 20;

/**
 * Horizontal bars as SVG. Colours are the stylesheet's own variables, so that one drawing serves light, dark and paper;
 * the library only copies them.
 */
export function drawBars({ labels, series }: { labels: readonly string[]; series: readonly BarSeries[] }): string {
  const height = labels.length * (series.length * barHeight + 14) + 16;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  const ink = 'var(--texte)';
  chart.setOption({
    animation: false,
    grid: { left: labelWidth, right: 60, top: 8, bottom: 8 },
    xAxis: { type: 'value', min: 0, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      data: [...labels],
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: 'var(--filet-fort)' } },
      axisLabel: {
        color: ink,
        fontSize: 13,
        fontFamily: 'inherit',
        width: labelWidth - 60,
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
        fontSize: 13,
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
