/** What is remembered of a tab across restarts of the background: bound to one load of one page, and forgotten with it. */
import type { FillReport } from './fill-report.ts';
import type { MarkPlace, PageBinding, PageReading } from './page-port.ts';
import type { FormState } from './panel-state.ts';
import type { Memory } from './profile-keeper.ts';

export interface TabRecord extends PageBinding {
  /** Ids of the controls whose value the candidate agreed to replace. */
  overwrite: string[];
  /** The candidate's own choice of an exam. */
  packId?: string;
  report: FillReport | null;
  mayUndo: boolean;
  undone: FormState['undone'];
}

const placeKey = 'mark-place';
const keyOf = (tabId: number): string => `tab-${tabId}`;

export class TabMemory {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  async last(tabId: number): Promise<TabRecord | null> {
    return ((await this.#memory.get(keyOf(tabId))) as TabRecord | undefined) ?? null;
  }

  /** An empty record where the tab shows another page than the one remembered. */
  async recall(tabId: number, { pageId, reading: { url } }: PageReading): Promise<TabRecord> {
    const last = await this.last(tabId);
    if (last?.pageId === pageId && last.url === url) return last;
    return { pageId, url, overwrite: [], report: null, mayUndo: false, undone: null };
  }

  keep(tabId: number, record: TabRecord): Promise<void> {
    return this.#memory.set(keyOf(tabId), record);
  }

  forget(tabId: number): Promise<void> {
    return this.#memory.remove(keyOf(tabId));
  }

  async markPlace(): Promise<MarkPlace | null> {
    return ((await this.#memory.get(placeKey)) as MarkPlace | undefined) ?? null;
  }

  moveMark(place: MarkPlace): Promise<void> {
    return this.#memory.set(placeKey, place);
  }
}
