/** The practice WeChat of this device: a random text in its browser, that stands for a person's WeChat. */

const key = 'practice-wechat';

/** Made when it is first asked for. */
export function deviceWeChat(): string {
  return localStorage.getItem(key) ?? makeWeChat();
}

/** As if somebody else took the phone. */
export function makeWeChat(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const identity = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  localStorage.setItem(key, identity);
  return identity;
}
