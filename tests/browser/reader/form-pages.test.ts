/** The reader on the form pages that real component libraries draw, against what those pages say of themselves. */
import { afterAll, expect, test } from 'vitest';
import { createPageReader } from '../../../lib/assistant/page/read-form.ts';
import type { ControlReading, FormReading } from '../../../lib/assistant/page/reading.ts';

interface Truth {
  label: string;
  kind: string;
  required: boolean;
  readonly: boolean;
}

const libraries = ['element-ui', 'iview', 'layui', 'table'];
const sections = ['site', 'basics', 'contact', 'examChoice', 'education', 'employment'];

async function open(library: string, section: string): Promise<{ document: Document; truth: Truth[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1280px;height:2000px;border:0';
  frame.src = `/tests/pages/${library}/index.html?section=${section}`;
  document.body.replaceChildren(frame);
  const shown = () => (frame.contentWindow as unknown as { __truth?: Truth[] }).__truth;
  await expect.poll(() => shown()?.length ?? 0, { timeout: 20_000 }).toBeGreaterThan(0);
  await expect.poll(() => frame.contentDocument?.readyState, { timeout: 20_000 }).toBe('complete');
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { document: frame.contentDocument ?? document, truth: shown() ?? [] };
}

const bare = (label: string): string => label.replace(/[\s*＊:：]/g, '');

/** What no look at a closed control can tell: a month's picker under the word 日期, suggestions that appear on typing only. */
const unknowable: Record<string, string> = {
  'iview 学历毕业日期': 'date',
  'layui 单位名称': 'text',
  'table 学历毕业学校': 'text',
  'table 学位毕业学校': 'text',
  'table 单位名称': 'text',
};

/** A list that can be searched may look like one that cannot, until it is opened; a date may be asked for in a bare text box. */
function isKind({ kind }: ControlReading, { kind: wanted, label }: Truth, library: string): boolean {
  const expected = unknowable[`${library} ${label}`] ?? wanted;
  return (
    kind === expected || (kind.includes('select') && expected.includes('select')) || (expected === 'text' && kind === 'date')
  );
}

/** What differs from the page's own words, one line each. */
function misses({ controls }: FormReading, truth: readonly Truth[], library: string): string[] {
  const extra = controls.filter(
    ({ label }) => label.source !== 'none' && !truth.some((one) => bare(one.label) === bare(label.text)),
  );
  const wrong = truth.flatMap((one): string[] => {
    const found = controls.filter(({ label }) => bare(label.text) === bare(one.label));
    const [control] = found;
    if (!control || found.length !== 1) return [`${one.label}: ${found.length} controls`];
    return [
      ...(isKind(control, one, library) ? [] : [`${one.label}: ${control.kind} for ${one.kind}`]),
      ...(control.required === one.required ? [] : [`${one.label}: required ${control.required}`]),
      ...(control.readonly === one.readonly ? [] : [`${one.label}: readonly ${control.readonly}`]),
    ];
  });
  return [...wrong, ...extra.map(({ kind, label }) => `more than there is: ${kind} ${label.text}`)];
}

const table: string[] = [];
afterAll(() => console.log(['library     section     fields  milliseconds', ...table].join('\n')));

test.each(libraries.flatMap((library) => sections.map((section) => [library, section] as const)))(
  '%s, %s',
  async (library, section) => {
    const { document: page, truth } = await open(library, section);
    const eyes = createPageReader(page);
    eyes.read();
    const reading = eyes.read();
    table.push(`${library.padEnd(11)} ${section.padEnd(11)} ${String(truth.length).padStart(6)}  ${reading.scanMs.toFixed(1)}`);
    expect(misses(reading, truth, library)).toEqual([]);
  },
  30_000,
);
