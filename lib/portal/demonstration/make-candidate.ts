/** Makes a new candidate and brings the registration into the wanted state: by the real commands, each at a fitting moment. */
import type { CandidateAccount } from '../account/account-store.ts';
import { randomText, sha256 } from '../account/digest.ts';
import { practiceHash, practicePassword } from '../account/practice-password.ts';
import { submissionIn } from '../core/dossier-entries.ts';
import { replay } from '../core/evolve.ts';
import { findExam } from '../core/exams.ts';
import type { Moment } from '../core/registration.ts';
import { keepPhoto } from '../http/kept-photos.ts';
import { tokenOf } from '../http/payment-platform.ts';
import type { PortalPorts } from '../http/ports.ts';
import { lastYearIdOf, registrationIdOf, runCommandAt } from '../http/registrations.ts';
import { savingOf } from '../http/saved-section.ts';
import { demonstrationPhoto } from '../photo/demonstration-photo.ts';
import { foreignFacts, madeUpFacts, madeUpNumber } from './made-up-people.ts';
import type { DemonstrationState, DemonstrationStep } from './states.ts';
import { lastYearOf, valuesOf } from './values.ts';

export interface MadeCandidate {
  userName: string;
  password: string;
  fullName: string;
  examId: string;
  registrationId: string;
  /** 档案号 of last year, where the site has to join the results by hand. */
  fileNumber: string | null;
}

const filledAt: Moment = '2021-12-21T10:00:00+08:00';
const by = 'demonstration';
const passed = { by, outcome: 'passed', reasonCode: '', note: '', noteEntryId: 'none' } as const;

/** One drawing serves them all: it is the state that is shown, not the face. */
let photo: Uint8Array<ArrayBuffer> | undefined;

async function newAccount(ports: PortalPorts, state: DemonstrationState, index: number): Promise<CandidateAccount> {
  const facts = state.person === 'foreign' ? foreignFacts(index) : madeUpFacts(index);
  const id = `account-practice-${index}`;
  photo ??= new Uint8Array(demonstrationPhoto('demonstration'));
  const { photoId } = await keepPhoto(ports, id, photo);
  const userName = `practice-${index}`;
  const weChatId = await sha256(`demonstration ${userName}`);
  return { actor: 'candidate', id, userName, facts, weChatId, photoId, passwordHash: await practiceHash() };
}

async function keepLastYear(ports: PortalPorts, state: DemonstrationState, { facts }: CandidateAccount, index: number) {
  if (state.person !== 'returning' && state.person !== 'renumbered') return null;
  const fileNumber = `2021${state.areaCode.slice(0, 2)}${String(index).padStart(7, '0')}`;
  // Who changed the number sat last year's exam with another.
  const number = state.person === 'returning' ? facts.documentNumber : madeUpNumber(index + 500_000);
  const id = await lastYearIdOf(facts.fullName, number);
  await ports.store.records.put('last-year', id, lastYearOf(id, fileNumber, state, facts));
  return state.person === 'renumbered' ? fileNumber : null;
}

/** Rejects with the refusal of whatever command the portal did not take. */
export async function makeCandidate(ports: PortalPorts, state: DemonstrationState): Promise<MadeCandidate> {
  const index = await ports.store.records.nextNumber('demonstration');
  const account = await newAccount(ports, state, index);
  if (!(await ports.store.accounts.put(account))) throw new Error(`practice-${index} is taken`);
  const fileNumber = await keepLastYear(ports, state, account, index);
  const examId = state.person === 'nurse' ? 'nurse-2022' : 'health-2022';
  const registrationId = registrationIdOf(account.id, examId);
  for (const step of state.steps) await play(ports, registrationId, examId, state, account, step);
  const { userName, facts } = account;
  return { userName, password: practicePassword, fullName: facts.fullName, examId, registrationId, fileNumber };
}

async function saveSections(
  ports: PortalPorts,
  registrationId: string,
  examId: string,
  state: DemonstrationState,
  count: number,
) {
  const values = valuesOf(state);
  for (const section of (findExam(examId)?.sections ?? []).slice(0, count)) {
    const salt = randomText(16);
    await runCommandAt(ports, registrationId, filledAt, 'save-section', await savingOf(section, values[section], salt), salt);
  }
}

async function play(
  ports: PortalPorts,
  registrationId: string,
  examId: string,
  state: DemonstrationState,
  account: CandidateAccount,
  step: DemonstrationStep,
): Promise<void> {
  const at = (moment: string): Moment => `${moment}:00+08:00`;
  const run: typeof runCommandAt = runCommandAt;
  const id = registrationId;
  switch (step) {
    case 'choose':
      await run(ports, id, filledAt, 'select-exam', { examId });
      await run(ports, id, filledAt, 'select-exam-area', { areaCode: state.areaCode });
      return run(ports, id, filledAt, 'agree-notice', { agreed: true });
    case 'half':
      return saveSections(ports, id, examId, state, 3);
    case 'details':
      return saveSections(ports, id, examId, state, 6);
    case 'photo': {
      const kept = await ports.store.records.get('photo', account.photoId ?? '');
      const used = { source: 'account', photoId: account.photoId ?? '', photoHash: kept?.value.sha256 ?? '' } as const;
      return run(ports, id, filledAt, 'use-photo', used);
    }
    case 'submit': {
      const number = await ports.store.records.nextNumber(`registration/${examId}`);
      return run(ports, id, at('2021-12-21T10:30'), 'submit-registration', { freshNumber: String(number).padStart(8, '0') });
    }
    case 'withdraw':
      return run(ports, id, at('2021-12-22T09:00'), 'withdraw-submission', {});
    default:
      return playLater(ports, id, step);
  }
}

/** From the desk on. */
async function playLater(ports: PortalPorts, id: string, step: DemonstrationStep): Promise<void> {
  const at = (moment: string): Moment => `${moment}:00+08:00`;
  const refusal = { by, reasonCode: 'employer-wrong', note: '公章与单位名称不一致。', noteEntryId: randomText(16) };
  switch (step) {
    case 'refuse':
      return runCommandAt(ports, id, at('2021-12-22T10:00'), 'refuse-confirmation', refusal);
    case 'confirm': {
      const state = replay((await ports.store.journal.load(id)).events);
      const formCheckCode = submissionIn(state)?.formCheckCode ?? '';
      return runCommandAt(ports, id, at('2021-12-22T10:00'), 'confirm-registration', { by, formCheckCode });
    }
    case 'pass-at-site':
      return runCommandAt(ports, id, at('2022-01-05T10:00'), 'review-at-site', passed);
    case 'reject-at-site': {
      const rejected = { ...refusal, outcome: 'rejected', reasonCode: 'years-short', note: '' } as const;
      return runCommandAt(ports, id, at('2022-01-05T10:00'), 'review-at-site', rejected);
    }
    case 'return-at-area': {
      const returned = { ...refusal, outcome: 'returned', reasonCode: 'documents-missing', note: '' } as const;
      return runCommandAt(ports, id, at('2022-01-15T10:00'), 'review-at-area', returned);
    }
    case 'pass-at-area':
      return runCommandAt(ports, id, at('2022-01-18T10:00'), 'review-at-area', passed);
    default:
      return playPayment(ports, id, step);
  }
}

async function playPayment(ports: PortalPorts, id: string, step: DemonstrationStep): Promise<void> {
  const paidAt: Moment = '2022-02-16T10:30:00+08:00';
  if (step === 'order') {
    const number = String(await ports.store.records.nextNumber('order')).padStart(8, '0');
    await runCommandAt(ports, id, '2022-02-16T10:00:00+08:00', 'create-order', { orderNumber: `20220216${number}` });
  }
  const state = replay((await ports.store.journal.load(id)).events);
  const order = 'order' in state ? state.order : null;
  if (!order) return;
  const token = await tokenOf(ports, id, order);
  if (step !== 'pay') return;
  const { orderNumber, amountFen } = order;
  const transactionNumber = `T${randomText(8)}`;
  const kept = await ports.store.records.get('platform-order', token);
  const payment = { transactionNumber, orderNumber, amountFen, paidAt };
  if (kept) await ports.store.records.put('platform-order', token, { ...kept.value, payments: [payment] });
  await runCommandAt(ports, id, paidAt, 'settle-payment', { ...payment, outcome: 'paid' });
}
