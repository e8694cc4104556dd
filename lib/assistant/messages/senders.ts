/** Who may ask what, by what the browser says of the sender and never by what the message claims. Pure. */

/** The browser-attributed part of a sender; what is absent in one browser stays absent. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

export interface Own {
  /** This extension's id. */
  id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  baseUrl: string;
  /** The match patterns of the manifest's content script. */
  hosts: readonly string[];
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `scheme://host/path` patterns as this manifest uses them: a `*.` before the host, a `*` at the path's end. */
export function matchesPattern(pattern: string, url: string): boolean {
  const parts = pattern.match(/^(https?):\/\/(\*\.)?([^/*]+)(\/.*)$/);
  if (!parts || !URL.canParse(url)) return false;
  const [, scheme = '', any = '', host = '', path = ''] = parts;
  const { protocol, hostname, pathname } = new URL(url);
  const isHost = hostname === host || (any !== '' && hostname.endsWith(`.${host}`));
  return protocol === `${scheme}:` && isHost && new RegExp(`^${path.split('*').map(escapePattern).join('.*')}$`).test(pathname);
}

/** One of our own pages: panel, options, in a tab or beside one. A content script of ours has the page's url, and fails. */
export function isExtensionPage(sender: Sender, own: Own): boolean {
  return sender.id === own.id && (sender.url ?? '').startsWith(own.baseUrl);
}

/** The content script of an official page's top frame: its tab's id, or null. */
export function officialTab(sender: Sender, own: Own): number | null {
  const isTop = sender.id === own.id && sender.frameId === 0;
  const isOfficial = own.hosts.some((host) => matchesPattern(host, sender.url ?? ''));
  return isTop && isOfficial ? (sender.tab?.id ?? null) : null;
}

/** As a content script sees it: the background or a page of ours. Whatever runs in a web page carries that page's url. */
export function isTrustedSide(sender: Sender, own: Pick<Own, 'id' | 'baseUrl'>): boolean {
  if (sender.id !== own.id) return false;
  if (sender.url !== undefined) return sender.url.startsWith(own.baseUrl);
  return sender.tab === undefined;
}
