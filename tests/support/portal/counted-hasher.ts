/** Argon2 as it is, but counted: what takes as long as something else hashes as often. */
import { setPasswordHasher, wasmHasher } from '../../../lib/portal/account/password.ts';

/** Returns how often `doing` hashes and verifies. */
export async function hashesOf(doing: () => Promise<unknown>): Promise<{ hashed: number; verified: number }> {
  const counted = { hashed: 0, verified: 0 };
  setPasswordHasher({
    hash: (password) => {
      counted.hashed++;
      return wasmHasher.hash(password);
    },
    verify: (password, hash) => {
      counted.verified++;
      return wasmHasher.verify(password, hash);
    },
  });
  try {
    await doing();
  } finally {
    setPasswordHasher(wasmHasher);
  }
  return counted;
}
