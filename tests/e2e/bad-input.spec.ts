/** What is wrong in the profile, in its file or on the page: one clear word at the right place, and nothing written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, fillPage, importProfile } from '../support/node/assistant.ts';
import { tabIdOf } from '../support/node/extension-browser.ts';
import { expect, launchAssisted, test } from './fixtures.ts';

const openForm = 'tests/e2e/pages/open-form.html';
const right = {
  fullName: '林采薇',
  documentType: '身份证',
  documentNumber: '11010519491231002X',
  birthDate: '1949-12-31',
  sex: '女',
  healthStatus: '健康或良好',
  mailingAddress: '北京市西城区示范胡同8号',
  postalCode: '100035',
};

const folder = mkdtempSync(join(tmpdir(), 'baokao-profiles-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function profileFile(text: string): string {
  const path = join(folder, 'profile.json');
  writeFileSync(path, text);
  return path;
}

/** The profile's mistake, the field at which it is said, its severity, and the words of the sentence. */
const mistakes: Array<[string, Partial<typeof right>, string, string, RegExp]> = [
  ['a wrong check digit', { documentNumber: '110105194912310021' }, '证件号码', 'error', /校验|核对/],
  ['an address of 60 characters', { mailingAddress: '路'.repeat(60) }, '地址', 'error', /50/],
  ['full-width digits in the postcode', { postalCode: '１０００３５' }, '邮编', 'error', /半角/],
  ['a birth date that contradicts the number', { birthDate: '1950-01-01' }, '出生日期', 'error', /证件号码|身份证/],
  ['an option that nobody knows', { healthStatus: '非常健康' }, '健康状况', 'warning', /选项|核对/],
];

test('each mistake is one finding at its field, and is not written', async () => {
  test.slow();
  const assisted = await launchAssisted(null);
  try {
    for (const [what, mistake, label, severity, words] of mistakes) {
      await importProfile(assisted, profileFile(JSON.stringify({ ...right, ...mistake })));
      const { page, panel } = await assisted.open(openForm);
      const tabId = await tabIdOf(assisted, page);
      const state = await ask(panel, { name: 'getState', tabId });
      if (state.kind !== 'form') throw new Error('no form was seen');
      const found = state.fields.flatMap(({ pageLabel, findings }) => findings.map((one) => ({ pageLabel, ...one })));
      expect(found, what).toHaveLength(1);
      expect(found[0], what).toMatchObject({ pageLabel: label, severity });
      expect(found[0]?.message.zh, what).toMatch(words);
      await expect(panel.getByTestId('finding')).toHaveCount(1);
      const { fields } = await fillPage(panel, tabId);
      const report = fields.find((one) => one.label.includes(label));
      expect([what, report?.outcome, report?.shown]).toEqual([what, 'skipped', '']);
      expect(fields.filter(({ outcome }) => outcome === 'written')).toHaveLength(Object.keys(right).length - 1);
      expect(await page.evaluate('sent')).toBe(0);
      await Promise.all([page.close(), panel.close()]);
    }
  } finally {
    await assisted.close();
  }
});

test('a malformed profile file is refused with its line or key', async () => {
  const assisted = await launchAssisted(null);
  const refused = (text: string) =>
    importProfile(assisted, profileFile(text)).then(
      () => 'accepted',
      (error: Error) => error.message,
    );
  try {
    expect(await refused('{\n  "fullName": "林采薇",\n  "sex": 女\n}')).toMatch(/第 ?3 ?行/);
    expect(await refused('{\n  "birthDate": "1990-02-31"\n}')).toMatch(/birthDate/);
    expect(await refused('{\n  "subjects": 4\n}')).toMatch(/subjects/);
    expect(await refused('[]')).not.toBe('accepted');
    expect(await refused(JSON.stringify(right))).toBe('accepted');
  } finally {
    await assisted.close();
  }
});

test('a page without any form says so', async ({ assisted }) => {
  const { page, panel } = await assisted.open('tests/e2e/pages/no-form.html');
  await expect(panel.locator('[data-state=no-form]')).toBeVisible();
  await expect(panel.getByRole('heading', { name: /没有表单/ })).toBeVisible();
  const report = await fillPage(panel, await tabIdOf(assisted, page));
  expect(report.fields).toEqual([]);
  await Promise.all([page.close(), panel.close()]);
});
