/** 图 — drawn by ECharts, fetched only where there is a chart; its numbers stand in a table for whoever does not see it. */
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Chart } from '../contract-statistics.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

use([BarChart, GridComponent, LegendComponent, AriaComponent, CanvasRenderer]);

export default function ReportChart({ chart }: { readonly chart: Chart }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const drawn = init(element);
    drawn.setOption(optionOf(chart, getComputedStyle(element)));
    const resize = () => drawn.resize();
    window.addEventListener('resize', resize);
    return () => {
      window.removeEventListener('resize', resize);
      drawn.dispose();
    };
  }, [chart]);
  return (
    <figure className="report-chart">
      <figcaption>
        {chart.title}（{chart.unit}）
      </figcaption>
      <div ref={place} className="report-canvas no-print" aria-hidden="true" />
      <details>
        <summary>看数字</summary>
        <ChartTable chart={chart} />
      </details>
    </figure>
  );
}

function optionOf({ labels, series, shape }: Chart, style: CSSStyleDeclaration) {
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const text = { color: colour('--ink') };
  return {
    animation: false,
    color: [colour('--edge'), colour('--plumb')],
    textStyle: { ...text, fontFamily: style.fontFamily },
    legend: { bottom: 0, textStyle: text },
    grid: { left: 8, right: 48, top: 8, bottom: 32, containLabel: true },
    xAxis: { type: 'value' as const, axisLabel: text },
    yAxis: {
      type: 'category' as const,
      data: [...labels],
      inverse: true,
      axisLabel: { ...text, width: 220, overflow: 'break' as const },
    },
    series: series.map(({ name, values }) => ({
      type: shape === 'bar' ? ('bar' as const) : ('bar' as const),
      name,
      data: [...values],
      label: { show: true, position: 'right' as const, ...text },
    })),
  };
}

function ChartTable({ chart }: { readonly chart: Chart }) {
  return (
    <ScrollTable label={chart.title}>
      <thead>
        <tr>
          <th scope="col">分类</th>
          {chart.series.map(({ name }) => (
            <th key={name} scope="col" className="figure">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.labels.map((label, index) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {chart.series.map(({ name, values }) => (
              <td key={name} className="figure">
                {(values[index] ?? 0).toLocaleString('zh-CN', { maximumFractionDigits: 2 })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
