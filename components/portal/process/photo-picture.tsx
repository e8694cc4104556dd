/** A kept photo: asked for with the session's token, which an address in `src` could not carry. */
import { useEffect, useState } from 'preact/hooks';
import { usePortal } from '../portal-context.ts';

/** Its address within this page; null while it is loaded, '' if it cannot be. */
function usePhotoAddress(photoId: string): string | null {
  const { client } = usePortal();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made = '';
    let gone = false;
    setAddress(null);
    void client.photos.photo(photoId).then((answer) => {
      if (gone) return;
      made = answer.ok ? URL.createObjectURL(answer.value) : '';
      setAddress(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [client, photoId]);
  return address;
}

export function PhotoPicture({ photoId, label }: { photoId: string; label: string }) {
  const { text } = usePortal();
  const address = usePhotoAddress(photoId);
  return (
    <div class="photo-frame">
      {address ? <img src={address} alt={label} /> : text(address === '' ? 'photoUnreadable' : 'loading')}
    </div>
  );
}
