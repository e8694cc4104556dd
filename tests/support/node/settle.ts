/** Waiting until a page has drawn its form. */
import type { Page } from '@playwright/test';

/** The page's forms are often rendered late: wait until nothing has changed for a while, 5 s at most. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const end = (): void => {
          observer.disconnect();
          resolve();
        };
        let quiet = setTimeout(end, 250);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(end, 250);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        setTimeout(end, 5000);
      }),
  );
}
