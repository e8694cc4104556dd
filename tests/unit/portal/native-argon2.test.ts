import { expect, it } from 'vitest';
import { wasmHasher } from '../../../lib/portal/account/password.ts';
import { nativeHasher } from '../../../lib/portal/node/native-argon2.ts';

const native = nativeHasher();

it('the pinned Node has Argon2 of its own', () => expect(native).not.toBeNull());

it.each(['practice-2022', '密码 with 空格', 'x'.repeat(200)])('each hasher reads what the other wrote: %s', async (password) => {
  if (!native) throw new Error('no native hasher');
  const [a, b] = [await native.hash(password), await wasmHasher.hash(password)];
  expect(a).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await wasmHasher.verify(password, a)).toBe(true);
  expect(await native.verify(password, b)).toBe(true);
  expect(await native.verify(`${password} `, a)).toBe(false);
  expect(await native.verify(`${password} `, b)).toBe(false);
});
