/** Hashes and random texts at the portal's edge; the core gets them with its commands. */

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of the text's UTF-8, as 64 small hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** Random, two hexadecimal digits a byte. */
export function randomText(bytes: number): string {
  return hex(crypto.getRandomValues(new Uint8Array(bytes)));
}
