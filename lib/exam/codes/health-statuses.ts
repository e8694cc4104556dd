import type { CodeList } from './code-list.ts';

/** The one-digit codes of the standard. Whether the form lists these was never seen. */
export const healthStatuses: CodeList = {
  id: 'health-statuses',
  label: '健康状况',
  items: [
    { code: '1', name: '健康或良好' },
    { code: '2', name: '一般或较弱' },
    { code: '3', name: '有慢性病' },
    { code: '6', name: '残疾' },
  ],
  complete: false,
  source: 'GB/T 2261.3-2003',
  confidence: 'inferred',
};
