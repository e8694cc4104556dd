/**
 * Reads any form page into plain data, by what a person sees: which controls there are, what they are called, what they ask for
 * and what they show. Writes nothing on the page.
 */
import { normaliseLabel } from '../../text.ts';
import type { Control } from './control.ts';
import { createControlRegistry } from './control-registry.ts';
import { discover } from './eyes/discover.ts';
import { type Draft, draftControls } from './eyes/draft.ts';
import { hintOf, isDisabled, isReadonly, isRequired, maxLengthOf, optionsOf } from './eyes/facts.ts';
import { createLandscape } from './eyes/geometry.ts';
import { createHeadings, readPageWords } from './eyes/headings.ts';
import { kindOf } from './eyes/kind.ts';
import { labelsOf, type Surroundings } from './eyes/labels.ts';
import { createPageDefaults } from './eyes/page-defaults.ts';
import { createScan } from './eyes/scan.ts';
import { readShown } from './eyes/shown.ts';
import { countDrafts, widgetBox } from './eyes/widget-box.ts';
import type { PagePorts } from './page-agent.ts';
import type { ControlReading, FormReading, LabelReading } from './reading.ts';
import { type Touches, watchTouch } from './watch-touch.ts';

const noLabel: LabelReading = { text: '', source: 'none' };

/** A short digest of what makes a control this one; not secret, only compared. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

interface Look {
  controls: Array<{ control: Control; reading: ControlReading }>;
  words: ReturnType<typeof readPageWords>;
}

/** The eyes of one page. Ids stay while a control's box stays in the document. */
export function createPageReader(document: Document, signal?: AbortSignal): PagePorts {
  const registry = createControlRegistry();
  const touches = watchTouch(document, signal);
  const withDefaults = createPageDefaults();
  const now = (): number => performance.now();

  function look(): Look {
    const scan = createScan();
    const drafts = draftControls(discover(document, scan, registry.isDrawn), scan);
    const counts = countDrafts(drafts);
    const boxed = drafts.map((draft) => ({ draft, root: widgetBox(draft, counts, scan) }));
    const landscape = createLandscape(() => boxed.map(({ root }) => root), scan);
    const around: Surroundings = { scan, counts, landscape };
    const headings = createHeadings(counts, scan);
    const seen = new Map<string, number>();
    registry.begin();
    const controls = boxed.flatMap(({ draft, root }) => {
      const found = readControl(draft, root, around, headings(root), touches);
      if (!found) return [];
      if (draft.sort === 'drawn') registry.rememberDrawn(draft.core, root);
      const parts = [root, draft.core, ...(draft.input ? [draft.input] : [])];
      const twin = `${(draft.input ?? root).localName}|${found.reading.kind}|${normaliseLabel(found.reading.label.text)}`;
      const place = (seen.get(twin) ?? 0) + 1;
      seen.set(twin, place);
      const [id, signature] = [registry.idOf(parts), digest(`${twin}|${place}`)];
      return [{ control: { ...found.control, id, signature }, reading: { ...found.reading, id, signature } }];
    });
    registry.keep(controls.map(({ control }) => control));
    const names = new Set(controls.map(({ reading }) => reading.label.text));
    return { controls: withDefaults(controls), words: readPageWords(document, names, scan) };
  }

  function read(): FormReading {
    const start = now();
    const { controls, words } = look();
    const readings = controls.map(({ reading }) => reading);
    return { url: document.location.href, title: document.title, ...words, controls: readings, scanMs: now() - start };
  }

  return {
    read,
    find: (id) => registry.find(id),
    inspect: ({ id }) => look().controls.find(({ reading }) => reading.id === id)?.reading ?? null,
    look: readShown,
  };
}

/** Null for what turned out to be no control: a drawn box without any name. */
function readControl(draft: Draft, root: HTMLElement, around: Surroundings, headings: string[], touches: Touches) {
  const { scan, counts } = around;
  const { labels, element } = labelsOf(draft, root, around);
  const [label = noLabel, ...otherLabels] = labels;
  if (draft.sort === 'drawn' && label.source === 'none') return null;
  const hint = hintOf(draft, root, { name: label.text, element }, counts, scan);
  const kind = kindOf(draft, root, { label: label.text, hint }, scan);
  const control: Control = { id: '', signature: '', kind, label: label.text, root, input: draft.input, members: draft.members };
  const reading: ControlReading = {
    id: '',
    signature: '',
    kind,
    label,
    otherLabels,
    hint,
    headings,
    required: isRequired(draft, root, { name: label.text, element }, counts, scan),
    readonly: isReadonly(draft, kind),
    disabled: isDisabled(draft, root),
    maxLength: maxLengthOf(draft, root, counts, scan),
    options: optionsOf(draft, root),
    ...readShown(control),
    touched: touches.has(root),
  };
  return { control, reading };
}
