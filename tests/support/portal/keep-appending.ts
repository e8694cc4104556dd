/**
 * A process of its own that appends to one registration, and says each time which event is in: `node keep-appending.ts PLACE NAME
 * COUNT`. Another's event in between makes it try again on the new version.
 */
import { openStore, type StorePlace } from '../../../lib/portal/node/open-store.ts';

const [place = '{}', name = '', count = '0'] = process.argv.slice(2);
const store = await openStore(JSON.parse(place) as StorePlace);
const summary = {
  registrationId: 'r1',
  status: 'filling',
  examId: null,
  areaCode: null,
  siteCode: name,
  onlineRegistrationNumber: null,
} as const;

for (let done = 0; done < Number(count); ) {
  const { version } = await store.journal.load('r1');
  const event = { type: 'ExamSelected', examId: `${name}-${done}`, at: '2021-12-21T10:00:00+08:00' } as const;
  if (!(await store.journal.append(version, [event], summary))) continue;
  process.stdout.write(`${event.examId}\n`);
  done += 1;
}
await store.close();
