/** A registration as the portal has it now: asked for when the page opens, in the language of the page, and when it was changed beside it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RefusalBody, RegistrationView } from '../../lib/portal/http/views.ts';
import { usePortal } from './portal-context.ts';

export interface LoadedRegistration {
  registration: RegistrationView | null;
  refusal: RefusalBody | null;
  reload(): void;
}

const changes = new EventTarget();

/** Whoever shows a registration is to ask for it anew: it was changed, and the address stays the same. */
export function tellRegistrationChanged(): void {
  changes.dispatchEvent(new Event('change'));
}

export function useRegistration(examId: string): LoadedRegistration {
  const { client, language, refreshCandidate } = usePortal();
  const [registration, setRegistration] = useState<RegistrationView | null>(null);
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the portal says in words comes in the language in which it was asked
  const load = useCallback(async () => {
    const answer = await client.registration(examId);
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) setRegistration(answer.value);
    else if (!client.isSignedIn()) await refreshCandidate();
  }, [client, examId, refreshCandidate, language]);
  useEffect(() => {
    const again = () => void load();
    again();
    changes.addEventListener('change', again);
    return () => changes.removeEventListener('change', again);
  }, [load]);
  return { registration, refusal, reload: () => void load() };
}
