/** Where the background keeps what must outlive its own restart, and the plain preferences. */
import { browser } from '../../browser.ts';
import type { Memory } from '../session/profile-keeper.ts';
import { defaultSettings, type Settings } from '../session/settings.ts';

/** Memory only: gone when the browser closes, and never readable from a page. */
export const sessionMemory: Memory = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
};

export async function getSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get({ settings: defaultSettings });
  return { ...defaultSettings, ...(settings as Partial<Settings>) };
}

export async function setSettings(settings: Settings): Promise<Settings> {
  await browser.storage.local.set({ settings });
  return settings;
}
