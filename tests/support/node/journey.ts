/**
 * The journey that `npm start` plays without a display: a demonstration candidate signs in to the portal, chooses exam and area,
 * agrees, and fills the six sections with the assistant. The assistant reads, checks and writes; every 选择, 同意, 下一步 and 提交 is
 * pressed by the script, which stands for the candidate's own hand.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FillReport } from '../../../lib/assistant/session/fill-report.ts';
import type { FormState } from '../../../lib/assistant/session/panel-state.ts';
import { ask, fillPage, openPanel } from './assistant.ts';
import { type ExtensionBrowser, tabIdOf } from './extension-browser.ts';

const exam = '2022年度卫生专业技术资格考试';
const area = '北京';
const sections = ['考点信息', '基本信息', '联系方式', '报考信息', '教育情况', '工作情况'];

interface Told {
  seen: number;
  recognised: number;
  written: number;
  kept: number;
  verified: number;
  findings: string[];
  problems: string[];
}

const byLabel = (fields: FormState['fields']): Map<string, string> =>
  new Map(fields.map((field) => [field.controlId, field.shown]));

/** Written is what the report says; verified is what a reading of its own, made afterwards, still shows. */
function tell({ fields }: FillReport, state: FormState): Told {
  const shown = byLabel(state.fields);
  const held = fields.filter(({ outcome }) => outcome === 'written' || outcome === 'kept');
  const known = state.fields.filter(({ fieldLabel }) => fieldLabel !== null);
  const failed = fields.filter(({ outcome }) => outcome === 'failed').map(({ label, reason }) => `${label}: ${reason}`);
  const unknown = state.fields
    .filter(({ fieldLabel }) => fieldLabel === null)
    .map(({ pageLabel }) => `${pageLabel}: not recognised`);
  return {
    seen: state.fields.length,
    recognised: known.length,
    written: fields.filter(({ outcome }) => outcome === 'written').length,
    kept: fields.filter(({ outcome }) => outcome === 'kept').length,
    verified: held.filter((field) => shown.get(field.controlId) === field.shown).length,
    findings: state.fields.flatMap((field) => field.findings.map((one) => `${one.severity}: ${one.message.zh}`)),
    problems: [...failed, ...unknown],
  };
}

function print(section: string, told: Told): void {
  const { seen, recognised, written, kept, verified, findings, problems } = told;
  console.log(
    `${section}  seen ${seen}  recognised ${recognised}  written ${written}  already right ${kept}  verified ${verified}  findings ${findings.length}`,
  );
  for (const line of [...findings, ...problems]) console.log(`    ${line}`);
}

const holds = ({ seen, recognised, written, kept, verified, problems }: Told): boolean =>
  problems.length === 0 && seen > 0 && seen === recognised && written + kept === verified;

/** Signs in and goes on to the first section. */
async function reachSections(page: Page, url: string, picture: (name: string) => Promise<void>): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: /demo$/ }).waitFor();
  await picture('sign-in');
  await page.getByRole('button', { name: /demo$/ }).click();
  const row = page.getByRole('row').filter({ hasText: exam });
  await row.waitFor();
  await picture('exam-list');
  await row.getByRole('button', { name: '选择' }).click();
  await page.getByRole('combobox', { name: /所在省份/ }).click();
  await page.getByRole('option', { name: area, exact: true }).click();
  await picture('exam-area');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('checkbox', { name: '同意' }).check();
  await picture('notice');
  await page.getByRole('button', { name: '下一步' }).click();
}

/** True when the tab is the one that is open. */
const sectionTab = (page: Page, section: string) =>
  page.getByRole('navigation', { name: '填写报考信息' }).locator('[aria-current=page]', { hasText: section });

/** Plays the whole journey; true when everything held. Pictures of every page go to `pictures`. */
export async function playJourney(browser: ExtensionBrowser, url: string, pictures: string): Promise<boolean> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  let count = 0;
  const save = async (shot: Page, name: string): Promise<void> => {
    count += 1;
    await shot.screenshot({ path: join(pictures, `${String(count).padStart(2, '0')}-${name}.png`), fullPage: true });
  };
  await reachSections(page, url, (name) => save(page, name));
  let allHeld = true;
  for (const section of sections) {
    await sectionTab(page, section).waitFor();
    const panel = await openPanel(browser, page);
    const tabId = await tabIdOf(browser, page);
    await save(panel, `${section}-panel-before`);
    const report = await fillPage(panel, tabId);
    const state = await ask(panel, { name: 'getState', tabId });
    if (state.kind !== 'form') throw new Error(`${section}: the assistant sees no form`);
    const told = tell(report, state);
    print(section, told);
    await save(page, section);
    await save(panel, `${section}-panel`);
    await panel.close();
    allHeld &&= holds(told);
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await sectionTab(page, section).waitFor({ state: 'detached' });
  }
  await page.getByText('报考流程').first().waitFor();
  await save(page, 'process');
  console.log(allHeld ? 'Everything held. Nothing was submitted by the assistant.' : 'Not everything held: see above.');
  console.log(`Pictures: ${pictures}`);
  return allHeld;
}
