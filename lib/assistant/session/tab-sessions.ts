/** One session a tab: reads its page, judges it, drives the fill, and tells the panel and the mark. Free of the browser. */
import type { ExamPack } from '../../exam/pack.ts';
import type { FormReading } from '../page/reading.ts';
import type { Profile } from '../profile/profile.ts';
import { type Assessment, assessPage } from './assess-page.ts';
import { AssistantError } from './failure.ts';
import type { FillReport } from './fill-report.ts';
import { type FillProgress, runFill } from './fill-run.ts';
import { type MarkWords, markFor } from './mark-for.ts';
import type { Mark, MarkPlace, PageBinding, PagePort, PageReading } from './page-port.ts';
import { type FormState, type PanelState, toFormState } from './panel-state.ts';
import type { Memory } from './profile-keeper.ts';
import type { Settings } from './settings.ts';
import { TabMemory, type TabRecord } from './tab-memory.ts';

export interface SessionPorts {
  pageOf(tabId: number): PagePort;
  /** Why no content script answers in a tab. */
  whyUnreachable(tabId: number): Promise<'not-official' | 'needs-reload'>;
  memory: Memory;
  profile(): Promise<Profile | null>;
  settings(): Promise<Settings>;
  packs: readonly ExamPack[];
  words: MarkWords;
  /** 'YYYY-MM-DD', in China. */
  today(): string;
  /** Milliseconds, from any start. */
  now(): number;
  /** Tells every open panel of the tab. */
  publish(tabId: number, state: PanelState): void;
}

const bindingOf = ({ pageId, reading }: PageReading): PageBinding => ({ pageId, url: reading.url });

export class TabSessions {
  readonly #ports: SessionPorts;
  readonly #tabs: TabMemory;
  /** The fills and undos under way. */
  readonly #running = new Map<number, FillProgress>();

  constructor(ports: SessionPorts) {
    this.#ports = ports;
    this.#tabs = new TabMemory(ports.memory);
  }

  /** Reads the tab's page anew. A page that cannot be reached is a state of the panel, and no error. */
  async getState(tabId: number): Promise<PanelState> {
    const port = this.#ports.pageOf(tabId);
    try {
      const { state, mark } = await this.#judge(tabId, await port.read(false));
      await port.showMark(mark);
      return state;
    } catch (error) {
      if (error instanceof AssistantError && error.code === 'page-gone') {
        return { kind: await this.#ports.whyUnreachable(tabId) };
      }
      throw error;
    }
  }

  async publish(tabId: number): Promise<PanelState> {
    const state = await this.getState(tabId);
    this.#ports.publish(tabId, state);
    return state;
  }

  /** Fills the page that the tab shows now. Rejects with `no-profile`, `busy`, `page-gone` or `page-changed`. */
  async fill(tabId: number): Promise<FillReport> {
    const profile = await this.#ports.profile();
    if (!profile) throw new AssistantError('no-profile', 'there is no profile to fill from');
    return this.#exclusively(tabId, async () => {
      const port = this.#ports.pageOf(tabId);
      const page = await port.read(false);
      const [tab, bound] = [await this.#tabs.recall(tabId, page), bindingOf(page)];
      const start = this.#stateOf(tabId, page, tab, profile, this.#assess(page.reading, profile, tab));
      await port.comeIntoView();
      const report = await runFill((reading) => this.#assess(reading, profile, tab), {
        read: async (settle) => sameLoad(await port.read(settle), bound.pageId),
        write: (request) => port.write(bound, request),
        now: this.#ports.now,
        onProgress: (progress) => {
          this.#running.set(tabId, progress);
          if (start.kind === 'form') this.#ports.publish(tabId, { ...start, progress });
        },
      });
      const mayUndo = tab.mayUndo || report.fields.some(({ outcome }) => outcome === 'written');
      // A tick lets one fill replace one value; what stands there afterwards is the candidate's again.
      await this.#tabs.keep(tabId, { ...tab, overwrite: [], report, mayUndo, undone: null });
      return report;
    });
  }

  async undo(tabId: number): Promise<NonNullable<FormState['undone']>> {
    return this.#exclusively(tabId, async () => {
      const port = this.#ports.pageOf(tabId);
      const page = await port.read(false);
      const tab = await this.#tabs.recall(tabId, page);
      await port.comeIntoView();
      const outcomes = await port.undo(bindingOf(page));
      const restored = outcomes.filter((one) => one.restored).length;
      const undone = { restored, left: outcomes.length - restored };
      await this.#tabs.keep(tabId, { ...tab, overwrite: [], report: null, mayUndo: false, undone });
      return undone;
    });
  }

  setOverwrite(tabId: number, controlId: string, on: boolean): Promise<PanelState> {
    return this.#change(tabId, (tab) => {
      const others = tab.overwrite.filter((id) => id !== controlId);
      return { ...tab, overwrite: on ? [...others, controlId] : others };
    });
  }

  /** `null`: by the page's own words again. */
  choosePack(tabId: number, packId: string | null): Promise<PanelState> {
    return this.#change(tabId, ({ packId: _, ...tab }) => (packId === null ? tab : { ...tab, packId }));
  }

  async reveal(tabId: number, controlId: string): Promise<void> {
    const port = this.#ports.pageOf(tabId);
    await port.reveal(bindingOf(await port.read(false)), controlId);
  }

  /** How the last fill in the tab ended; null where there was none, or it was undone. */
  async lastReport(tabId: number): Promise<FillReport | null> {
    return (await this.#tabs.last(tabId))?.report ?? null;
  }

  /** The page has changed by itself or under the candidate's hands: returns what it is to show. */
  async pageChanged(tabId: number, page: PageReading): Promise<Mark> {
    const { state, mark } = await this.#judge(tabId, page);
    if (!this.#running.has(tabId)) this.#ports.publish(tabId, state);
    return mark;
  }

  moveMark(place: MarkPlace): Promise<void> {
    return this.#tabs.moveMark(place);
  }

  forget(tabId: number): Promise<void> {
    return this.#tabs.forget(tabId);
  }

  async #judge(tabId: number, page: PageReading): Promise<{ state: PanelState; mark: Mark }> {
    const { profile: open, settings, words } = this.#ports;
    const [tab, profile, { inlineFindings }] = await Promise.all([this.#tabs.recall(tabId, page), open(), settings()]);
    const assessment = this.#assess(page.reading, profile, tab);
    const place = await this.#tabs.markPlace();
    const mark = markFor(assessment, words, { hasProfile: profile !== null, inlineFindings, place });
    return { state: this.#stateOf(tabId, page, tab, profile, assessment), mark };
  }

  #assess(reading: FormReading, profile: Profile | null, tab: TabRecord): Assessment {
    const chosen = tab.packId === undefined ? {} : { packId: tab.packId };
    const overwrite = new Set(tab.overwrite);
    return assessPage({ reading, profile, packs: this.#ports.packs, ...chosen, today: this.#ports.today(), overwrite });
  }

  #stateOf(tabId: number, page: PageReading, tab: TabRecord, profile: Profile | null, assessment: Assessment): PanelState {
    const { url, controls } = page.reading;
    const hasProfile = profile !== null;
    if (controls.length === 0) return { kind: 'no-form', url, hasProfile };
    const { report, mayUndo, undone } = tab;
    const progress = this.#running.get(tabId) ?? null;
    const overwrite = new Set(tab.overwrite);
    return toFormState({ url, assessment, packs: this.#ports.packs, hasProfile, overwrite, report, progress, mayUndo, undone });
  }

  /** One fill or undo a tab at a time; afterwards everyone is told how it stands. */
  async #exclusively<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    if (this.#running.has(tabId)) throw new AssistantError('busy', 'a fill is under way');
    this.#running.set(tabId, { done: 0, total: 0, label: '' });
    try {
      return await work();
    } finally {
      this.#running.delete(tabId);
      await this.publish(tabId).catch(() => undefined);
    }
  }

  /** Changes what is remembered of the page that the tab shows now. */
  async #change(tabId: number, how: (tab: TabRecord) => TabRecord): Promise<PanelState> {
    const page = await this.#ports.pageOf(tabId).read(false);
    await this.#tabs.keep(tabId, how(await this.#tabs.recall(tabId, page)));
    return this.publish(tabId);
  }
}

function sameLoad({ pageId, reading }: PageReading, expected: string): FormReading {
  if (pageId !== expected) throw new AssistantError('page-changed', 'the page was loaded anew during the fill');
  return reading;
}
