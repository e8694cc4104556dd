/** A registration as the portal has it now, asked for when the page opens. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RefusalBody, RegistrationView } from '../../lib/portal/http/views.ts';
import { usePortal } from './portal-context.ts';

export interface LoadedRegistration {
  registration: RegistrationView | null;
  refusal: RefusalBody | null;
  reload(): void;
}

export function useRegistration(examId: string): LoadedRegistration {
  const { client, refreshCandidate } = usePortal();
  const [registration, setRegistration] = useState<RegistrationView | null>(null);
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const load = useCallback(async () => {
    const answer = await client.registration(examId);
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) setRegistration(answer.value);
    else if (!client.isSignedIn()) await refreshCandidate();
  }, [client, examId, refreshCandidate]);
  useEffect(() => void load(), [load]);
  return { registration, refusal, reload: () => void load() };
}
