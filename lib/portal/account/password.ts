/**
 * Passwords are kept as Argon2id hashes with the parameters that OWASP recommends: 19 MiB, two passes, one lane; written as the
 * usual text, $argon2id$v=19$m=…,t=…,p=…$salt$hash, so that either hasher reads what the other wrote.
 */
import { argon2id, argon2Verify } from 'hash-wasm';

export const argon2Parameters = { iterations: 2, memorySize: 19_456, parallelism: 1, hashLength: 32 } as const;

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
}

/** Everywhere; but it holds up whatever else the thread has to do. */
export const wasmHasher: PasswordHasher = {
  hash: (password) =>
    argon2id({ ...argon2Parameters, outputType: 'encoded', password, salt: crypto.getRandomValues(new Uint8Array(16)) }),
  verify: (password, hash) => argon2Verify({ password, hash }),
};

let hasher = wasmHasher;

/** A server that has a faster one, off its main thread, sets it once before it listens. */
export function setPasswordHasher(faster: PasswordHasher): void {
  hasher = faster;
}

export const hashPassword = (password: string): Promise<string> => hasher.hash(password);
export const verifyPassword = (password: string, hash: string): Promise<boolean> => hasher.verify(password, hash);
