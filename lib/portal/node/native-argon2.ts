/** Argon2id of Node itself: off the main thread, so that many who sign in at once do not hold up those who are at work. */
import * as crypto from 'node:crypto';
import { promisify } from 'node:util';
import { argon2Parameters, type PasswordHasher } from '../account/password.ts';

const { iterations, memorySize, parallelism, hashLength } = argon2Parameters;
const unpadded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');
const pattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Null where this Node has no Argon2 of its own. */
export function nativeHasher(): PasswordHasher | null {
  if (typeof crypto.argon2 !== 'function') return null;
  const argon2 = promisify(crypto.argon2);
  return {
    hash: async (password) => {
      const nonce = crypto.randomBytes(16);
      const parameters = { parallelism, tagLength: hashLength, memory: memorySize, passes: iterations };
      const tag = await argon2('argon2id', { ...parameters, message: password, nonce });
      return `$argon2id$v=19$m=${memorySize},t=${iterations},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
    },
    verify: async (password, hash) => {
      const [, memory, passes, lanes, salt = '', expected = ''] = pattern.exec(hash) ?? [];
      if (!salt) throw new Error('not an Argon2id hash');
      const wanted = Buffer.from(expected, 'base64');
      const nonce = Buffer.from(salt, 'base64');
      const parameters = { parallelism: Number(lanes), tagLength: wanted.length, memory: Number(memory), passes: Number(passes) };
      return crypto.timingSafeEqual(await argon2('argon2id', { ...parameters, message: password, nonce }), wanted);
    },
  };
}
