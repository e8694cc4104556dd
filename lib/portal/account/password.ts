/** Passwords are kept as Argon2id hashes with the parameters that OWASP recommends: 19 MiB, two passes, one lane. */
import { argon2id, argon2Verify } from 'hash-wasm';

const parameters = { iterations: 2, memorySize: 19_456, parallelism: 1, hashLength: 32, outputType: 'encoded' } as const;

export function hashPassword(password: string): Promise<string> {
  return argon2id({ ...parameters, password, salt: crypto.getRandomValues(new Uint8Array(16)) });
}

export function verifyPassword(password: string, hash: string): Promise<boolean> {
  return argon2Verify({ password, hash });
}
