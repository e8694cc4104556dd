import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPageRequests, report } from '../../lib/assistant/messages/page-channel.ts';
import { createPageSide, type Reporter } from '../../lib/assistant/page/page-side.ts';
import { createPageReader } from '../../lib/assistant/page/read-form.ts';
import { watchPage } from '../../lib/assistant/page/watch-page.ts';

const reporter: Reporter = {
  pageChanged: (page) => report<'pageChanged'>({ name: 'pageChanged', page }),
  openPanel: () => report<'openPanel'>({ name: 'openPanel' }),
  moveMark: (place) => report<'moveMark'>({ name: 'moveMark', place }),
  needHands: () => report<'needHands'>({ name: 'needHands' }),
};

export default defineContentScript({
  matches: ['https://*.21wecan.com/*', ...(import.meta.env.MODE === 'demo' ? ['http://127.0.0.1/*'] : [])],
  runAt: 'document_idle',
  main({ signal }) {
    const side = createPageSide(document, createPageReader(document, signal), reporter, signal);
    answerPageRequests(
      {
        read: ({ settle }) => side.read(settle),
        write: ({ bound, request }) => side.write(bound, request),
        undo: ({ bound }) => side.undo(bound),
        reveal: ({ bound, controlId }) => side.reveal(bound, controlId),
        showMark: ({ mark }) => side.showMark(mark),
      },
      signal,
    );
    const tell = (): void => void side.reportChange().catch(() => undefined);
    watchPage(document, tell, signal);
    tell();
  },
});
