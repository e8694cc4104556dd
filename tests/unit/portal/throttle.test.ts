/** Tries are counted before the secret is looked at: no order of them gains one more. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginTry, countWork, guessing, type ThrottlePorts } from '../../../lib/portal/account/throttle.ts';
import { createMemoryStore } from '../../../lib/portal/stores/memory.ts';

function portsAt(start: number): ThrottlePorts & { wait(millis: number): void } {
  let now = start;
  return {
    accounts: createMemoryStore().accounts,
    realClock: () => now,
    wait: (millis) => {
      now += millis;
    },
  };
}

const lock = guessing('x').lockMillis;
const step = fc.oneof(
  fc.record({ kind: fc.constant('wrong' as const), at: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant('wait' as const), at: fc.integer({ min: 1, max: 2 * lock }) }),
);

it('however wrong tries and waiting follow each other, never more than five are looked at between two locks’ lengths', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const ports = portsAt(1_640_000_000_000);
      const looked: number[] = [];
      const wrong = async () => {
        const attempt = await beginTry(ports, guessing('x'), 'key');
        if ('lockedMillis' in attempt) return expect(attempt.lockedMillis).toBeGreaterThan(0);
        looked.push(ports.realClock());
        await attempt.fail();
      };
      for (const { kind, at } of steps) {
        if (kind === 'wait') ports.wait(at);
        // At once, as somebody would who wants more than their share.
        else await Promise.all(Array.from({ length: at }, wrong));
      }
      for (const [index, time] of looked.entries()) {
        const sixth = looked[index + 5];
        if (sixth !== undefined) expect(sixth - time).toBeGreaterThanOrEqual(lock);
      }
    }),
    { numRuns: 300 },
  );
});

it('a right one forgets the wrong ones before it', async () => {
  const ports = portsAt(0);
  for (let round = 0; round < 10; round++) {
    for (let wrong = 0; wrong < 4; wrong++) {
      const attempt = await beginTry(ports, guessing('x'), 'key');
      if (!('lockedMillis' in attempt)) await attempt.fail();
    }
    const right = await beginTry(ports, guessing('x'), 'key');
    expect(right).toHaveProperty('succeed');
    if (!('lockedMillis' in right)) await right.succeed();
  }
});

it('keys and kinds of tries are counted apart, and none is kept in words', async () => {
  const ports = portsAt(0);
  const keys: string[] = [];
  const countAttempt = (key: string, now: number) => {
    keys.push(key);
    return ports.accounts.countAttempt(key, now);
  };
  const watched = { ...ports, accounts: { ...ports.accounts, countAttempt } };
  for (const key of ['a', 'b']) {
    for (const throttle of [guessing('x'), guessing('y')]) await beginTry(watched, throttle, key);
    await countWork(watched, 'x', key);
  }
  expect(new Set(keys).size).toBe(6);
  expect(keys.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
});

it('work is shut for the rest of the ten minutes in which it was too much, and what came before does not add up', async () => {
  const [minute, most] = [60_000, 1000];
  const ports = portsAt(600 * minute);
  for (let hour = 0; hour < 5; hour++) {
    for (let time = 0; time < most; time++) expect(await countWork(ports, 'x', 'client')).toBe(0);
    ports.wait(10 * minute);
  }
  ports.wait(4 * minute);
  const all = await Promise.all(Array.from({ length: most + 3 }, () => countWork(ports, 'x', 'client')));
  expect(all.filter((shut) => shut > 0)).toEqual([6 * minute, 6 * minute, 6 * minute]);
  expect(await countWork(ports, 'x', 'another')).toBe(0);
  ports.wait(6 * minute);
  expect(await countWork(ports, 'x', 'client')).toBe(0);
});
