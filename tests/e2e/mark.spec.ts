/** The small mark in the page: the way into the panel, and the lines at the fields. Its shadow root is closed, so it is found by place. */
import { expect, launchAssisted, test } from './fixtures.ts';

interface Contexts {
  chrome: { runtime: { getContexts(filter: object): Promise<unknown[]> } };
}

test('a click on the mark opens the browser’s side panel', async () => {
  // A browser of its own: while a side panel is open, new pages hang.
  const assisted = await launchAssisted();
  try {
    const page = await assisted.openPage('tests/e2e/pages/open-form.html');
    const panels = () =>
      assisted.worker.evaluate(() =>
        (globalThis as unknown as Contexts).chrome.runtime
          .getContexts({ contextTypes: ['SIDE_PANEL'] })
          .then((all) => all.length),
      );
    expect(await panels()).toBe(0);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await expect(async () => {
      await page.mouse.click(width - 70, height - 40);
      expect(await panels()).toBe(1);
    }).toPass({ timeout: 10_000 });
  } finally {
    await assisted.close();
  }
});

test('a mistake is said at its field while the candidate types, and taken back when it is mended', async ({ assisted }) => {
  const page = await assisted.openPage('tests/e2e/pages/open-form.html');
  const field = page.getByLabel('邮编');
  const box = await field.boundingBox();
  if (!box) throw new Error('the field has no box');
  const beside = { x: box.x + box.width, y: box.y - 8, width: 220, height: box.height + 16 };
  await field.fill('100035');
  await page.waitForTimeout(1200);
  const right = await page.screenshot({ clip: beside });
  await field.fill('１２');
  await expect.poll(async () => right.equals(await page.screenshot({ clip: beside }))).toBe(false);
  await field.fill('100035');
  await expect.poll(async () => right.equals(await page.screenshot({ clip: beside }))).toBe(true);
  await page.close();
});
