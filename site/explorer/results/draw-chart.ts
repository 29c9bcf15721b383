import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from '../../exploration/chart-data.js';

use([BarChart, LineChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

export interface ChartOptions {
  readonly kind: 'bar' | 'line';
  readonly figure: string;
  readonly description: string;
}

/** Bars lie flat, so that French labels are read without tilting the head; a line goes from left to right. */
export function drawChart(
  place: HTMLElement,
  { labels, values }: ChartData,
  { kind, figure, description }: ChartOptions,
): EChartsType {
  const style = getComputedStyle(place);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  const text = { color: color('--texte'), fontFamily: style.fontFamily };
  const names = {
    type: 'category' as const,
    data: [...labels],
    axisLabel: { ...text, ...(kind === 'bar' && { width: 260, overflow: 'truncate' as const }) },
    inverse: kind === 'bar',
  };
  const french = (value: unknown): string => (typeof value === 'number' ? value.toLocaleString('fr') : '');
  const figures = {
    type: 'value' as const,
    // Things one counts have no halves.
    minInterval: values.every(Number.isInteger) ? 1 : 0,
    axisLabel: { ...text, formatter: french },
    splitLine: { lineStyle: { color: color('--filet') } },
  };
  const chart = init(place, undefined, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    aria: { enabled: true, label: { description } },
    grid: { left: 8, right: 24, top: 32, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: french },
    xAxis: kind === 'bar' ? figures : names,
    yAxis: kind === 'bar' ? names : figures,
    series: [
      {
        type: kind,
        name: figure,
        data: [...values],
        itemStyle: { color: color('--serie-1') },
        lineStyle: { color: color('--serie-1') },
      },
    ],
  });
  return chart;
}
