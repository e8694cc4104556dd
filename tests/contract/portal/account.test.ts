/** 注册 and 找回密码: the account layer that the guide presupposes (guide L5). */
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewAccount } from '../../../lib/portal/account/new-account.ts';
import { recoveryQuestions } from '../../../lib/portal/account/recovery-questions.ts';
import type { PortalClient } from '../../../lib/portal/http/client.ts';
import { hashesOf } from '../../support/portal/counted-hasher.ts';
import { demoValues, taken } from '../../support/portal/filled-in.ts';
import { type InProcessPortal, startInProcess } from '../../support/portal/in-process.ts';
import { goodPassword, newAccount, residentNumber } from '../../support/portal/new-account.ts';

let portal: InProcessPortal;
let client: PortalClient;
beforeEach(async () => {
  portal = await startInProcess();
  client = portal.client();
});
const refused = (code: string) => ({ ok: false, refusal: { code } });
const refusedAt = (field: string, code: string, whole = 'account-refused') => ({
  ok: false,
  refusal: { code: whole, fields: [{ field, code, message: expect.stringMatching(/[。]$/) }] },
});
const create = (changes: Partial<NewAccount> = {}) => client.account.create(newAccount(changes));

describe('注册', () => {
  it('opens an account in which one can sign in by user name or document number (guide L5, L9)', async () => {
    expect(await create({ userName: 'Zhou_ZN', documentNumber: ` ${residentNumber()}` })).toEqual({
      ok: true,
      value: { userName: 'zhou_zn' },
    });
    for (const login of ['zhou_zn', 'ZHOU_ZN', ` ${residentNumber()} `]) {
      await taken(client.signIn(login, goodPassword));
      expect(await taken(client.candidate())).toMatchObject({ userName: 'zhou_zn', photoId: null, weChatBound: false });
    }
  });

  it('a number that ends in X is the same in small letters and full-width ones', async () => {
    const number = '11010519491231002X';
    await taken(create({ documentNumber: '１１０１０５１９４９１２３１００２ｘ', userName: 'older' }));
    for (const login of [number, number.toLowerCase()]) await taken(client.signIn(login, goodPassword));
    expect(await create({ documentNumber: number })).toMatchObject(refused('document-already-registered'));
  });

  it('one account for one document number, and the refusal tells the way out (facts: account layer)', async () => {
    await taken(create());
    const again = await create({ userName: 'another' });
    expect(again).toMatchObject(refused('document-already-registered'));
    expect(!again.ok && again.refusal.message).toMatch(/找回密码.*考点/);
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) => create({ userName: `race_${index}`, documentNumber: residentNumber('19960101') })),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok).map((one) => !one.ok && one.refusal.code)).toEqual(
      Array(5).fill('document-already-registered'),
    );
  });

  it.each<[string, string, string]>([
    ['fullName', '周子宇', 'not-the-same-twice'],
    ['documentType', '军官证', 'not-the-same-twice'],
    ['documentNumber', residentNumber('19950413'), 'not-the-same-twice'],
    ['password', 'snow-on-the-8-hills', 'not-the-same-twice'],
  ])('%s is typed twice, and must be the same both times (facts: account layer)', async (field, other, code) => {
    const form = newAccount();
    const answer = await client.account.create({ ...form, again: { ...form.again, [field]: other } });
    expect(answer).toMatchObject(refusedAt(field, code));
    expect(await portal.store.accounts.findByLogin('zhou_zn')).toBeNull();
  });

  it.each<[string, Partial<NewAccount>, string]>([
    ['userName', { userName: 'abc' }, 'user-name-malformed'],
    ['userName', { userName: '周子宁_1' }, 'user-name-malformed'],
    ['userName', { userName: residentNumber() }, 'user-name-like-document-number'],
    ['userName', { userName: 'H12345678' }, 'user-name-like-document-number'],
    ['userName', { userName: 'Site-110000' }, 'user-name-reserved'],
    ['userName', { userName: 'trainer2' }, 'user-name-reserved'],
    ['userName', { userName: 'demo' }, 'user-name-reserved'],
    ['password', { password: 'Ab3$xyz' }, 'password-too-short'],
    ['password', { password: 'ZHOU_ZN_8', userName: 'zhou_zn_8' }, 'password-is-name'],
    ['password', { password: residentNumber() }, 'password-is-name'],
    ['password', { password: 'Password2022!' }, 'password-too-common'],
    ['password', { password: '19950412' }, 'password-too-common'],
    ['password', { password: '88888888' }, 'password-too-common'],
    ['password', { password: 'hgfedcba' }, 'password-too-common'],
    ['fullName', { fullName: '周' }, 'full-name-malformed'],
    ['fullName', { fullName: '周子宁2' }, 'full-name-malformed'],
    ['fullName', { fullName: '·周子宁' }, 'full-name-malformed'],
    ['fullName', { fullName: '周\ue001' }, 'full-name-malformed'],
    ['documentType', { documentType: '护照' }, 'not-an-option'],
    ['documentNumber', { documentNumber: '110101199504120180' }, 'document-number-malformed'],
    ['documentNumber', { documentType: '港澳居民来往内地通行证' }, 'document-number-malformed'],
    ['documentNumber', { documentType: '军官证', documentNumber: '01' }, 'document-number-malformed'],
    ['recoveryQuestion', { recoveryQuestion: 'mine' }, 'not-an-option'],
    ['recoveryAnswer', { recoveryAnswer: ' 《》' }, 'recovery-answer-length'],
  ])('refuses at its field what does not hold: %s %o', async (field, changes, code) => {
    expect(await create(changes)).toMatchObject(refusedAt(field, code));
  });

  it('an empty form is told every field that it lacks, in the order of the form', async () => {
    const person = { fullName: '', documentType: '', documentNumber: ' ' };
    const answer = await create({ ...person, userName: '', password: '', recoveryQuestion: '', recoveryAnswer: '' });
    const missing = ['documentType', 'documentNumber', 'fullName', 'userName', 'password', 'recoveryQuestion', 'recoveryAnswer'];
    expect(!answer.ok && answer.refusal.fields).toMatchObject(missing.map((field) => ({ field, code: 'required-missing' })));
  });

  it.each<[string, string]>([
    ['周子宁', '周子宁'],
    ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
    [' 李　𬱖 ', '李𬱖'],
    ['𠮷田〇', '𠮷田〇'],
    ['ＭＡＲＴＩＮ  Claire', 'MARTIN Claire'],
    ['Zoe\u0301 O’Neil', "Zoé O'Neil"],
    ["O'NEIL-SMITH J. R.", "O'NEIL-SMITH J. R."],
    ['王(suo)', '王(suo)'],
  ])('names with ·, rare characters of every plane and Latin letters are kept: %s (facts: 生僻字)', async (typed, kept) => {
    await taken(create({ fullName: typed }));
    expect(await portal.store.accounts.findByLogin('zhou_zn')).toMatchObject({ facts: { fullName: kept } });
  });

  it('takes sex and birth date from the number only where the candidate says so; else they are chosen on the form (guide L94)', async () => {
    await taken(create({ takeFromNumber: true }));
    await taken(create({ userName: 'other', documentNumber: residentNumber('19950412', '026') }));
    await taken(client.signIn('zhou_zn', goodPassword));
    expect((await taken(client.candidate())).facts).toMatchObject({ sex: '1', birthDate: '1995-04-12' });
    await bindWeChat();
    await toBasics();
    const chosen = { ...demoValues.basics, sex: '1', birthDate: '1995-04-12' };
    expect(await client.saveSection(exam, 'basics', chosen)).toMatchObject({
      refusal: { fields: [{ field: 'sex', code: 'taken-from-account' }, { field: 'birthDate' }] },
    });
    await taken(client.signIn('other', goodPassword));
    const { facts } = await taken(client.candidate());
    expect([facts.sex, facts.birthDate]).toEqual([undefined, undefined]);
    await bindWeChat();
    await toBasics();
    await taken(client.saveSection(exam, 'basics', { ...chosen, sex: '2' }));
  });

  it('a document whose number tells nothing leaves both out even so', async () => {
    await taken(create({ documentType: '军官证', documentNumber: '南字第012345号', takeFromNumber: true }));
    await taken(client.signIn('南字第012345号', goodPassword));
    const { facts } = await taken(client.candidate());
    expect(Object.keys(facts).sort()).toEqual([
      'degreeRecords',
      'documentNumber',
      'documentType',
      'educationRecords',
      'fullName',
    ]);
  });

  it('keeps neither password nor answer, and gives neither out', async () => {
    await taken(create());
    const account = await portal.store.accounts.findByLogin('zhou_zn');
    expect(account).toMatchObject({
      passwordHash: expect.stringMatching(/^\$argon2id\$/),
      recovery: { question: 'first-book', answerHash: expect.stringMatching(/^\$argon2id\$/) },
    });
    expect(JSON.stringify(account)).not.toMatch(/snow-on|本草纲目/);
    await taken(client.signIn('zhou_zn', goodPassword));
    expect(JSON.stringify([await client.candidate(), await client.me()])).not.toMatch(/argon2|first-book/);
  });

  it('one client may open only so many accounts at a time', async () => {
    const tenMinutes = 10 * 60_000;
    portal.wait(tenMinutes - (portal.ports.realClock() % tenMinutes));
    await taken(create());
    let answer = await create({ userName: 'nobody' });
    for (let time = 0; time < 1000 && !answer.ok && answer.refusal.code !== 'too-many-tries'; time++)
      answer = await create({ userName: 'nobody' });
    expect(answer).toMatchObject(refused('too-many-tries'));
    expect(await create({ documentNumber: residentNumber('19900101') })).toMatchObject(refused('too-many-tries'));
    portal.wait(tenMinutes);
    await taken(create({ userName: 'later', documentNumber: residentNumber('19900101') }));
  });
});

const exam = 'health-2022';

async function bindWeChat(): Promise<void> {
  const { ticket } = await taken(client.weChat.bindingTicket());
  expect(await taken(portal.client().weChat.confirm(ticket, `phone ${ticket}`))).toEqual({ state: 'completed' });
}

async function toBasics(): Promise<void> {
  await taken(client.selectExam(exam));
  await taken(client.selectExamArea(exam, '110000'));
  await taken(client.agreeNotice(exam, true));
  await taken(client.saveSection(exam, 'site', { registrationCity: '110101' }));
}

describe('找回密码', () => {
  const number = residentNumber();
  const recover = (answer: string, newPassword = 'green tea at 5 am') =>
    client.account.recoverPassword(number, answer, newPassword);
  beforeEach(async () => {
    await taken(create());
  });

  it('by the answer, however it is punctuated; the old password and every session end (facts: 密码找回问题)', async () => {
    const other = portal.client();
    await taken(other.signIn('zhou_zn', goodPassword));
    expect(await taken(client.account.recoveryQuestion(number))).toEqual({
      id: 'first-book',
      text: '您自己买的第一本书叫什么？',
    });
    expect(await recover('伤寒论')).toMatchObject(refused('recovery-answer-wrong'));
    expect(await recover(' 本草 纲目。')).toEqual({ ok: true, value: null });
    expect(await other.candidate()).toMatchObject(refused('sign-in-required'));
    expect(await client.signIn('zhou_zn', goodPassword)).toMatchObject(refused('wrong-credentials'));
    await taken(client.signIn('zhou_zn', 'green tea at 5 am'));
  });

  it('a number without an account gets a question too, the same every time, and the same answer', async () => {
    const unknown = Array.from({ length: 40 }, (_, index) => residentNumber('19800101', String(100 + index)));
    const ask = async (one: string) => (await taken(client.account.recoveryQuestion(one))).id;
    const questions = await Promise.all(unknown.map(ask));
    expect(await Promise.all(unknown.map(ask))).toEqual(questions);
    const known = new Set(recoveryQuestions.map(({ id }) => id));
    expect(questions.every((id) => known.has(id))).toBe(true);
    expect(new Set(questions).size).toBeGreaterThan(3);
    const wrong = await recover('伤寒论');
    expect(await client.account.recoverPassword(unknown[0] ?? '', '伤寒论', 'green tea at 5 am')).toEqual(wrong);
    expect(await client.account.recoverPassword('zhou_zn', '本草纲目', 'green tea at 5 am')).toEqual(wrong);
  });

  it('unknown and known cost the same: as many Argon2 runs for each', async () => {
    await recover('伤寒论');
    const costs = (login: string) => hashesOf(() => client.signIn(login, 'a wrong one'));
    expect(await costs('nobody-here')).toEqual(await costs('zhou_zn'));
    const guesses = (one: string) => hashesOf(() => client.account.recoverPassword(one, '伤寒论', 'green tea at 5 am'));
    expect(await guesses(number)).toEqual({ hashed: 0, verified: 1 });
    expect(await guesses(residentNumber('19800101'))).toEqual({ hashed: 0, verified: 1 });
    const questions = (one: string) => hashesOf(() => client.account.recoveryQuestion(one));
    expect(await questions(number)).toEqual(await questions(residentNumber('19800101')));
  });

  it('after five wrong answers none is looked at for a quarter of an hour, of an unknown number neither', async () => {
    for (const one of [number, residentNumber('19800101')]) {
      const guess = () => client.account.recoverPassword(one, '伤寒论', 'green tea at 5 am');
      const answers = await Promise.all(Array.from({ length: 12 }, guess));
      expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'recovery-answer-wrong')).toHaveLength(5);
    }
    expect(await recover('本草纲目')).toMatchObject({
      refusal: { code: 'too-many-tries', message: '操作过于频繁，请 15 分钟后再试。' },
    });
    portal.wait(15 * 60_000);
    await taken(recover('本草纲目'));
  });

  it('a weak new password is refused, before and after the answer is known to be right', async () => {
    expect(await recover('本草纲目', '12345678')).toMatchObject(
      refusedAt('password', 'password-too-common', 'new-password-refused'),
    );
    await taken(client.account.create(newAccount({ userName: 'winterwheat', documentNumber: residentNumber('19800202') })));
    const named = await client.account.recoverPassword(residentNumber('19800202'), '本草纲目', 'WinterWheat');
    expect(named).toMatchObject(refusedAt('password', 'password-is-name', 'new-password-refused'));
    await taken(client.signIn('winterwheat', goodPassword));
  });

  it('修改密码 asks for the present one, and ends every session', async () => {
    const [one, other] = [portal.client(), portal.client()];
    for (const each of [one, other]) await taken(each.signIn('zhou_zn', goodPassword));
    expect(await one.account.changePassword('wrong', 'green tea at 5 am')).toMatchObject(refused('password-wrong'));
    expect(await one.account.changePassword(goodPassword, 'zhou_zn')).toMatchObject(
      refusedAt('password', 'password-too-short', 'new-password-refused'),
    );
    await taken(one.account.changePassword(goodPassword, 'green tea at 5 am'));
    expect([await one.candidate(), await other.candidate()]).toMatchObject(Array(2).fill(refused('sign-in-required')));
    await taken(one.signIn('zhou_zn', 'green tea at 5 am'));
    for (let time = 0; time < 5; time++) await one.account.changePassword('wrong', 'snow on the hills 77');
    const locked = await one.account.changePassword('green tea at 5 am', 'snow on the hills 77');
    expect(locked).toMatchObject(refused('too-many-attempts'));
  });
});
