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

/** What outlives a restart of the background, bound to one load of one page. */
interface TabMemory extends PageBinding {
  overwrite: string[];
  packId?: string;
  report: FillReport | null;
  mayUndo: boolean;
  undone: FormState['undone'];
}

const fresh = ({ pageId, reading }: PageReading): TabMemory => ({
  pageId,
  url: reading.url,
  overwrite: [],
  report: null,
  mayUndo: false,
  undone: null,
});

const isSamePage = (tab: TabMemory, { pageId, reading }: PageReading): boolean =>
  tab.pageId === pageId && tab.url === reading.url;

const placeKey = 'mark-place';

export type TabSessions = ReturnType<typeof createTabSessions>;

export function createTabSessions(ports: SessionPorts) {
  const running = new Map<number, FillProgress>();
  const keyOf = (tabId: number): string => `tab-${tabId}`;
  const keep = (tabId: number, tab: TabMemory): Promise<void> => ports.memory.set(keyOf(tabId), tab);

  async function recall(tabId: number, page: PageReading): Promise<TabMemory> {
    const tab = (await ports.memory.get(keyOf(tabId))) as TabMemory | undefined;
    return tab && isSamePage(tab, page) ? tab : fresh(page);
  }

  const assess = (reading: FormReading, profile: Profile | null, tab: TabMemory): Assessment =>
    assessPage({
      reading,
      profile,
      packs: ports.packs,
      ...(tab.packId === undefined ? {} : { packId: tab.packId }),
      today: ports.today(),
      overwrite: new Set(tab.overwrite),
    });

  function stateOf(tabId: number, { reading }: PageReading, tab: TabMemory, profile: Profile | null, assessment: Assessment) {
    const { url } = reading;
    if (reading.controls.length === 0) return { kind: 'no-form', url, hasProfile: profile !== null } satisfies PanelState;
    const { overwrite, ...kept } = tab;
    return toFormState({
      ...{ url, assessment, packs: ports.packs, hasProfile: profile !== null },
      ...{ overwrite: new Set(overwrite), report: kept.report, mayUndo: kept.mayUndo, undone: kept.undone },
      progress: running.get(tabId) ?? null,
    });
  }

  /** Judges one reading; tells the mark what to show, and returns what the panel shows. */
  async function judge(tabId: number, page: PageReading): Promise<{ state: PanelState; mark: Mark }> {
    const [tab, profile, settings] = await Promise.all([recall(tabId, page), ports.profile(), ports.settings()]);
    const assessment = assess(page.reading, profile, tab);
    const place = ((await ports.memory.get(placeKey)) as MarkPlace | undefined) ?? null;
    const mark = markFor(assessment, ports.words, { hasProfile: profile !== null, ...settings, place });
    return { state: stateOf(tabId, page, tab, profile, assessment), mark };
  }

  /** Reads the tab's page anew. A page that cannot be reached is a state of the panel, and no error. */
  async function getState(tabId: number): Promise<PanelState> {
    let page: PageReading;
    try {
      page = await ports.pageOf(tabId).read(false);
    } catch (error) {
      if (error instanceof AssistantError && error.code === 'page-gone') return { kind: await ports.whyUnreachable(tabId) };
      throw error;
    }
    const { state, mark } = await judge(tabId, page);
    await ports.pageOf(tabId).showMark(mark);
    return state;
  }

  async function publish(tabId: number): Promise<PanelState> {
    const state = await getState(tabId);
    ports.publish(tabId, state);
    return state;
  }

  /** One fill or undo a tab at a time; afterwards everyone is told how it stands. */
  async function exclusively<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    if (running.has(tabId)) throw new AssistantError('busy', 'a fill is under way');
    running.set(tabId, { done: 0, total: 0, label: '' });
    try {
      return await work();
    } finally {
      running.delete(tabId);
      await publish(tabId).catch(() => undefined);
    }
  }

  async function fill(tabId: number): Promise<FillReport> {
    const profile = await ports.profile();
    if (!profile) throw new AssistantError('no-profile', 'there is no profile to fill from');
    return exclusively(tabId, async () => {
      const port = ports.pageOf(tabId);
      const page = await port.read(false);
      const [tab, bound] = [await recall(tabId, page), { pageId: page.pageId, url: page.reading.url }];
      const start = stateOf(tabId, page, tab, profile, assess(page.reading, profile, tab));
      const report = await runFill((reading) => assess(reading, profile, tab), {
        read: async (settle) => sameLoad(await port.read(settle), bound.pageId),
        write: (request) => port.write(bound, request),
        now: ports.now,
        onProgress: (progress) => {
          running.set(tabId, progress);
          if (start.kind === 'form') ports.publish(tabId, { ...start, progress });
        },
      });
      const mayUndo = tab.mayUndo || report.fields.some(({ outcome }) => outcome === 'written');
      // A tick lets one fill replace one value; what stands there afterwards is the candidate's again.
      await keep(tabId, { ...tab, overwrite: [], report, mayUndo, undone: null });
      return report;
    });
  }

  async function undo(tabId: number): Promise<NonNullable<FormState['undone']>> {
    return exclusively(tabId, async () => {
      const port = ports.pageOf(tabId);
      const page = await port.read(false);
      const tab = await recall(tabId, page);
      const outcomes = await port.undo({ pageId: page.pageId, url: page.reading.url });
      const restored = outcomes.filter((one) => one.restored).length;
      const undone = { restored, left: outcomes.length - restored };
      await keep(tabId, { ...tab, overwrite: [], report: null, mayUndo: false, undone });
      return undone;
    });
  }

  /** Changes what is remembered of the page that the tab shows now. */
  async function change(tabId: number, how: (tab: TabMemory) => TabMemory): Promise<PanelState> {
    const page = await ports.pageOf(tabId).read(false);
    await keep(tabId, how(await recall(tabId, page)));
    return publish(tabId);
  }

  return {
    getState,
    publish,
    fill,
    undo,
    setOverwrite: (tabId: number, controlId: string, on: boolean) =>
      change(tabId, (tab) => ({
        ...tab,
        overwrite: [...tab.overwrite.filter((id) => id !== controlId), ...(on ? [controlId] : [])],
      })),
    choosePack: (tabId: number, packId: string | null) =>
      change(tabId, ({ packId: _, ...tab }) => (packId === null ? tab : { ...tab, packId })),
    reveal: async (tabId: number, controlId: string): Promise<void> => {
      const page = await ports.pageOf(tabId).read(false);
      await ports.pageOf(tabId).reveal({ pageId: page.pageId, url: page.reading.url }, controlId);
    },
    lastReport: async (tabId: number): Promise<FillReport | null> =>
      ((await ports.memory.get(keyOf(tabId))) as TabMemory | undefined)?.report ?? null,
    /** The page has changed by itself or under the candidate's hands. */
    pageChanged: async (tabId: number, page: PageReading): Promise<Mark> => {
      const { state, mark } = await judge(tabId, page);
      if (!running.has(tabId)) ports.publish(tabId, state);
      return mark;
    },
    moveMark: (place: MarkPlace): Promise<void> => ports.memory.set(placeKey, place),
    forget: (tabId: number): Promise<void> => ports.memory.remove(keyOf(tabId)),
  };
}

function sameLoad({ pageId, reading }: PageReading, expected: string): FormReading {
  if (pageId !== expected) throw new AssistantError('page-changed', 'the page was loaded anew during the fill');
  return reading;
}
