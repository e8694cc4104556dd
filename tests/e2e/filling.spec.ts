/** The panel beside a page: what it writes, what it leaves alone, and the way back. */
import AxeBuilder from '@axe-core/playwright';
import { ask } from '../support/node/assistant.ts';
import { tabIdOf } from '../support/node/extension-browser.ts';
import { expect, test } from './fixtures.ts';

const openForm = 'tests/e2e/pages/open-form.html';
interface Storages {
  chrome: { storage: Record<'session' | 'local', { get(): Promise<object> }> };
}

const ended = '[data-state=filled]';

test('what the candidate has typed is never overwritten without asking', async ({ assisted }) => {
  const page = await assisted.openPage(openForm);
  await page.getByLabel('地址').fill('我自己写的地址');
  const { panel } = await assisted.beside(page);
  await panel.getByTestId('fill').click();
  await panel.locator(ended).waitFor();
  await expect(page.getByLabel('地址')).toHaveValue('我自己写的地址');
  const row = panel.getByTestId('field').filter({ hasText: '地址' });
  await expect(row).toHaveAttribute('data-field-state', 'left');
  await row.getByRole('checkbox').check();
  await panel.getByTestId('fill').click();
  await expect(page.getByLabel('地址')).not.toHaveValue('我自己写的地址');
  await Promise.all([page.close(), panel.close()]);
});

test('undo puts the page back', async ({ assisted }) => {
  const { page, panel } = await assisted.open(openForm);
  const values = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type=radio]),select')].map(
        (one) => one.value,
      ),
    );
  const before = await values();
  await panel.getByTestId('fill').click();
  await panel.locator(ended).waitFor();
  expect(await values()).not.toEqual(before);
  await panel.getByTestId('undo').click();
  await panel.getByTestId('undone').waitFor();
  expect(await values()).toEqual(before);
  await Promise.all([page.close(), panel.close()]);
});

test('consent is left to the candidate, and nothing is sent', async ({ assisted }) => {
  const { page, panel } = await assisted.open(openForm);
  const tabId = await tabIdOf(assisted, page);
  await panel.getByTestId('fill').click();
  await panel.locator(ended).waitFor();
  const report = await ask(panel, { name: 'lastReport', tabId });
  expect(report?.fields.find(({ label }) => label.includes('同意'))).toMatchObject({ outcome: 'skipped', reason: 'consent' });
  await expect(page.locator('#consent')).not.toBeChecked();
  expect(await page.evaluate('sent')).toBe(0);
  await Promise.all([page.close(), panel.close()]);
});

test('the keyboard alone is enough, and the result is announced', async ({ assisted }) => {
  const { page, panel } = await assisted.open(openForm);
  await panel.bringToFront();
  const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('data-testid'));
  for (let steps = 0; steps < 12 && (await focused()) !== 'fill'; steps += 1) await panel.keyboard.press('Tab');
  expect(await focused()).toBe('fill');
  await panel.keyboard.press('Enter');
  await panel.locator(ended).waitFor();
  await expect(panel.getByTestId('summary')).toBeVisible();
  expect(await panel.locator('[aria-live],[role=status]').count()).toBeGreaterThan(0);
  await expect(page.getByLabel('邮编')).toHaveValue('100035');
  await Promise.all([page.close(), panel.close()]);
});

test('a finding leads to its field', async ({ assisted }) => {
  const page = await assisted.openPage(openForm);
  await page.getByLabel('邮编').fill('12');
  const { panel } = await assisted.beside(page);
  await panel.getByTestId('finding').getByRole('button').click();
  await expect(page.getByLabel('邮编')).toBeFocused();
  await Promise.all([page.close(), panel.close()]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the panel has no accessibility violation, ${scheme}`, async ({ assisted }) => {
    const { page, panel } = await assisted.open(openForm);
    await panel.emulateMedia({ colorScheme: scheme });
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await Promise.all([page.close(), panel.close()]);
  });
}

test('nothing is marked on the page, and no value is put where it could read it', async ({ assisted }) => {
  const { page, panel } = await assisted.open(openForm);
  const marks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('form, form *')].map((one) => [one.localName, ...one.getAttributeNames()].join(' ')),
    );
  const before = await marks();
  await panel.getByTestId('fill').click();
  await panel.locator(ended).waitFor();
  expect(await marks()).toEqual(before);
  const added = await page.evaluate(() =>
    [...document.documentElement.children, ...document.body.children].map((one) => [
      one.localName,
      one.shadowRoot === null,
      one.textContent?.includes('林采薇'),
    ]),
  );
  expect(added.every(([, isClosed, hasName]) => isClosed === true && hasName !== true)).toBe(true);
  await Promise.all([page.close(), panel.close()]);
});

test('the profile outlives the panel, in memory that a stopped background finds again, and is in nothing that is stored', async ({
  assisted,
}) => {
  const { page, panel } = await assisted.open(openForm);
  await panel.close();
  const { panel: again } = await assisted.beside(page);
  await expect(again.getByTestId('fill')).toBeEnabled();
  const kept = await assisted.worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as Storages).chrome;
    return { memory: JSON.stringify(await storage.session.get()), disk: JSON.stringify(await storage.local.get()) };
  });
  expect(kept.memory).toContain('林采薇');
  expect(kept.disk).not.toMatch(/林采薇|110101199203140029|示范胡同/);
  await Promise.all([page.close(), again.close()]);
});

test('open shadow roots and frames of the same origin are filled, sandboxed frames are not', async ({ assisted }) => {
  const { page, panel } = await assisted.open('tests/e2e/pages/with-frames.html');
  await panel.getByTestId('fill').click();
  await panel.locator(ended).waitFor();
  await expect(page.locator('address-field input')).toHaveValue(/新街口/);
  await expect(page.frameLocator('#own').locator('#name')).toHaveValue('林采薇');
  await expect(page.frameLocator('#own').locator('#postcode')).toHaveValue('100035');
  await expect(page.frameLocator('#walled').locator('#name')).toHaveValue('');
  await Promise.all([page.close(), panel.close()]);
});
