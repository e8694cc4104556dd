/** What an extension page may ask of the background: the name decides the request's shape and the answer's type. */
import { z } from '../../zod.ts';
import type { FillReport } from '../session/fill-report.ts';
import type { FormState, PanelState } from '../session/panel-state.ts';
import type { ImportAnswer, ProfileSummary } from '../session/profile-keeper.ts';
import type { Settings } from '../session/settings.ts';

const tabId = z.int().nonnegative();
const controlId = z.string().min(1).max(64);
/** A profile file is some kilobytes; whatever is longer is none. */
const profileText = z.string().max(1_000_000);

export const panelRequest = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('getState'), tabId }),
  z.strictObject({ name: z.literal('fill'), tabId }),
  z.strictObject({ name: z.literal('undo'), tabId }),
  z.strictObject({ name: z.literal('reveal'), tabId, controlId }),
  z.strictObject({ name: z.literal('setOverwrite'), tabId, controlId, on: z.boolean() }),
  /** null: by the page's own words again. */
  z.strictObject({ name: z.literal('choosePack'), tabId, packId: z.string().max(64).nullable() }),
  z.strictObject({ name: z.literal('lastReport'), tabId }),
  z.strictObject({ name: z.literal('importProfile'), text: profileText }),
  z.strictObject({ name: z.literal('clearProfile') }),
  z.strictObject({ name: z.literal('profileSummary') }),
  z.strictObject({ name: z.literal('getSettings') }),
  z.strictObject({ name: z.literal('setSettings'), settings: z.strictObject({ inlineFindings: z.boolean() }) }),
]);

export type PanelRequest = z.infer<typeof panelRequest>;
export type PanelRequestName = PanelRequest['name'];
export type PanelRequestOf<Name extends PanelRequestName> = Extract<PanelRequest, { name: Name }>;

export interface PanelAnswers {
  getState: PanelState;
  fill: FillReport;
  undo: NonNullable<FormState['undone']>;
  reveal: null;
  setOverwrite: PanelState;
  choosePack: PanelState;
  lastReport: FillReport | null;
  importProfile: ImportAnswer;
  clearProfile: null;
  profileSummary: ProfileSummary | null;
  getSettings: Settings;
  setSettings: Settings;
}

/** Sent by the background to every open page of ours; the panel takes what is about its tab. */
export interface StateChanged {
  name: 'stateChanged';
  tabId: number;
  state: PanelState;
}
