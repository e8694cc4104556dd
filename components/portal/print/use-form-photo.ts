/** The photo of the form: its bytes for the PDF, and its address within this page. */
import { useEffect, useState } from 'preact/hooks';
import { usePortal } from '../portal-context.ts';

export interface FormPhoto {
  state: 'loading' | 'loaded' | 'failed';
  picture: Blob | null;
  address: string | null;
  retry(): void;
}

type Loaded = Omit<FormPhoto, 'retry'>;
const loading: Loaded = { state: 'loading', picture: null, address: null };

export function useFormPhoto(photoId: string): FormPhoto {
  const { client } = usePortal();
  const [loaded, setLoaded] = useState(loading);
  const [tries, setTries] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew.
  useEffect(() => {
    let address: string | null = null;
    let gone = false;
    setLoaded(loading);
    void client.photos.photo(photoId).then((answer) => {
      if (gone) return;
      address = answer.ok ? URL.createObjectURL(answer.value) : null;
      setLoaded({ state: answer.ok ? 'loaded' : 'failed', picture: answer.ok ? answer.value : null, address });
    });
    return () => {
      gone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [client, photoId, tries]);
  return { ...loaded, retry: () => setTries((count) => count + 1) };
}
