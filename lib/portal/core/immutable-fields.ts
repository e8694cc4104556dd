/**
 * What 撤回信息提交 does not open again. The guide says it twice and differently; both readings are kept, and the stricter holds, so
 * that whoever practised here meets no surprise on the official site.
 */
interface Reading {
  source: string;
  /** Field ids. */
  fields: readonly string[];
}

export const immutableReadings: readonly Reading[] = [
  { source: 'guide L430', fields: ['fullName', 'documentType', 'documentNumber', 'sex', 'birthDate', 'nationality'] },
  { source: 'guide L445, L462', fields: ['fullName', 'documentType', 'documentNumber'] },
];

/** The fields of every reading together. */
export const immutableFields: ReadonlySet<string> = new Set(immutableReadings.flatMap(({ fields }) => fields));
