import { describe, expect, it } from 'vitest';
import { isExtensionPage, isTrustedSide, matchesPattern, officialTab } from '../../../../lib/assistant/messages/senders.ts';

const own = { id: 'ours', baseUrl: 'chrome-extension://ours/', hosts: ['https://*.21wecan.com/*'] };
const page = 'https://zwfw.21wecan.com/form';
const panel = 'chrome-extension://ours/sidepanel.html?tab=1';

describe('matchesPattern', () => {
  it.each([
    ['https://zwfw.21wecan.com/a?b', true],
    ['https://21wecan.com/', true],
    ['http://zwfw.21wecan.com/', false],
    ['https://zwfw.21wecan.com.evil.example/', false],
    ['https://evil21wecan.com/', false],
    ['https://evil.example/?https://zwfw.21wecan.com/', false],
    ['https://evil.example#.21wecan.com/', false],
    ['chrome-extension://ours/panel.html', false],
    ['not an address', false],
    ['', false],
  ])('%s → %s', (url, expected) => expect(matchesPattern('https://*.21wecan.com/*', url)).toBe(expected));

  it('takes any port of a local host, and no other host', () => {
    expect(matchesPattern('http://127.0.0.1/*', 'http://127.0.0.1:8420/apply')).toBe(true);
    expect(matchesPattern('http://127.0.0.1/*', 'http://127.0.0.2/')).toBe(false);
  });
});

describe('who may ask the background', () => {
  it.each([
    ['our panel beside a tab', { id: 'ours', url: panel }, true, null],
    ['our panel in a tab', { id: 'ours', url: panel, frameId: 0, tab: { id: 4 } }, true, null],
    ['our script on an official page', { id: 'ours', url: page, frameId: 0, tab: { id: 4 } }, false, 4],
    ['our script in a frame of it', { id: 'ours', url: page, frameId: 3, tab: { id: 4 } }, false, null],
    ['our script elsewhere', { id: 'ours', url: 'https://evil.example/', frameId: 0, tab: { id: 4 } }, false, null],
    ['another extension’s page', { id: 'other', url: 'chrome-extension://other/x.html' }, false, null],
    ['another extension with our address', { id: 'other', url: panel }, false, null],
    ['another extension on an official page', { id: 'other', url: page, frameId: 0, tab: { id: 4 } }, false, null],
    ['nobody', {}, false, null],
  ])('%s', (_, sender, isOurPage, tab) => {
    expect(isExtensionPage(sender, own)).toBe(isOurPage);
    expect(officialTab(sender, own)).toBe(tab);
  });
});

describe('who may ask a content script', () => {
  it.each([
    ['the background', { id: 'ours', url: 'chrome-extension://ours/background.js' }, true],
    ['a background without an address', { id: 'ours' }, true],
    ['our panel in a tab', { id: 'ours', url: panel, tab: { id: 9 } }, true],
    ['a content script of ours', { id: 'ours', url: page, tab: { id: 9 } }, false],
    ['a tab without an address', { id: 'ours', tab: { id: 9 } }, false],
    ['another extension', { id: 'other', url: 'chrome-extension://other/background.js' }, false],
  ])('%s → %s', (_, sender, expected) => expect(isTrustedSide(sender, own)).toBe(expected));
});
