/** 4 Key Metrics. Questions and bands: DORA survey 2022, CC BY 4.0. */
export const keyMetrics = {
  'key-metrics.name': '4 Key Metrics',
} as const;
