/** Puts markup on the page and reads it with new eyes. */
import { createPageReader } from '../../../lib/assistant/page/read-form.ts';
import type { ControlReading, FormReading } from '../../../lib/assistant/page/reading.ts';

/** With the plainest style there is, so that boxes and lines are where a browser puts them. */
export function show(html: string, style = ''): void {
  document.body.innerHTML = `<style>body{font:14px sans-serif;width:1000px}${style}</style><main>${html}</main>`;
}

export const readPage = (): FormReading => createPageReader(document).read();

export function readHtml(html: string, style = ''): FormReading {
  show(html, style);
  return readPage();
}

/** What a form says, in one line per control: `kind label`. Blanks within a label stay as they are shown. */
export const outline = ({ controls }: FormReading): string[] => controls.map(({ kind, label }) => `${kind} ${label.text}`);

/** The one control that carries this label. */
export function labelled({ controls }: FormReading, label: string): ControlReading {
  const found = controls.filter((control) => control.label.text === label);
  const [control] = found;
  if (!control || found.length > 1) {
    throw new Error(`${found.length} controls are called ${label}: ${controls.map((one) => one.label.text).join(', ')}`);
  }
  return control;
}

export const options = (...texts: string[]): string => texts.map((text) => `<option>${text}</option>`).join('');
export const select = (...texts: string[]): string => `<select><option value="">请选择</option>${options(...texts)}</select>`;
