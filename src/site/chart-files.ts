import { tableCsv } from '../charts/chart-csv.ts';
import { chartExcelPath, chartFilePath } from '../text/addresses.ts';
import { drawnChart, drawnCharts, type DrawnChart } from './drawn-charts.ts';
import { chartPng, chartSvg } from './pictures.ts';
import { keyOf } from './props/key-of.ts';
import { otherCharts } from './wave-paths.ts';

/** A file beside the page of a chart: its address, its type, and what stands in it. */
export interface ChartFile {
  path: string;
  type: string;
  content: () => string | Uint8Array<ArrayBuffer>;
  /** The key of a file that takes long to make. */
  cacheKey?: string;
}

const filesOf = (shown: DrawnChart): ChartFile[] => {
  const table = () => shown.chart.table(shown.atlas);
  const csv = 'text/csv; charset=utf-8';
  return [
    {
      path: chartFilePath(shown.page, 'svg'),
      type: 'image/svg+xml',
      content: () => chartSvg(shown),
    },
    {
      path: chartFilePath(shown.page, 'csv'),
      type: csv,
      content: () => tableCsv(table(), 'strict'),
    },
    { path: chartExcelPath(shown.page), type: csv, content: () => tableCsv(table(), 'excel') },
  ];
};

const pixelsOf = (shown: DrawnChart): ChartFile => ({
  path: chartFilePath(shown.page, 'png'),
  type: 'image/png',
  content: () => chartPng(shown),
  cacheKey: keyOf(chartSvg(shown)),
});

/** Every file of a chart; of surveys that are not in front there is no picture in pixels. */
export const chartFiles = (): ChartFile[] => [
  ...drawnCharts.flatMap((shown) => [...filesOf(shown), pixelsOf(shown)]),
  ...otherCharts().flatMap(({ props: { id, survey } }) => filesOf(drawnChart(id, survey.id))),
];
