/** The same journeys straight into the store, without HTTP, sessions or pages: what the machine's store can do at most. */
import { handle } from '../../../lib/portal/core/handle.ts';
import type { Command } from '../../../lib/portal/core/registration.ts';
import { openStore, type StorePlace } from '../../../lib/portal/node/open-store.ts';
import type { PortalStore } from '../../../lib/portal/stores/portal-store.ts';
import { candidateFacts, goodValues } from '../../support/portal/scenario.ts';

const now = '2021-12-21T10:00:00+08:00';

function commandsOf(name: string): Command[] {
  let saves = 0;
  const save = (section: keyof typeof goodValues): Command => {
    const entryId = `${name}-${saves++}`;
    return { type: 'save-section', now, section, values: goodValues[section], entryId, contentHash: entryId };
  };
  const submit: Command = { type: 'submit-registration', now, freshNumber: name };
  return [
    { type: 'select-exam', now, examId: 'health-2022' },
    { type: 'select-exam-area', now, areaCode: '110000' },
    { type: 'agree-notice', now, agreed: true },
    ...(Object.keys(goodValues) as (keyof typeof goodValues)[]).map(save),
    { type: 'use-photo', now, source: 'account', photoId: 'p', photoHash: 'h' },
    submit,
    { type: 'withdraw-submission', now },
    save('contact'),
    submit,
  ];
}

async function play(store: PortalStore, name: string): Promise<void> {
  for (const command of commandsOf(name)) {
    const facts = async () => candidateFacts;
    const outcome = await handle(store, { registrationId: `${name}/health-2022`, command, facts, salt: name });
    if (!outcome.accepted) throw new Error(`${command.type}: ${outcome.refusal.code}`);
  }
}

/** Fifty at a time, for about three seconds. */
export async function bareJourneysPerSecond(place: StorePlace): Promise<number> {
  const store = await openStore(place);
  const start = performance.now();
  let journeys = 0;
  while (performance.now() - start < 3000) {
    const batch = Array.from({ length: 50 }, (_, index) => `${journeys}-${index}`);
    await Promise.all(batch.map((name) => play(store, name)));
    journeys += batch.length;
  }
  const perSecond = journeys / ((performance.now() - start) / 1000);
  await store.close();
  return perSecond;
}
