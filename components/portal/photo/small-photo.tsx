/** A photo in the size of the form, with its name under it: the result, and the example with its guide lines. */
import { useEffect, useRef } from 'preact/hooks';
import type { Picture } from '../../../lib/portal/photo/jpeg.ts';
import type { PhotoTextKey } from '../texts/photo-zh.ts';
import { GuideLines } from './crop-stage.tsx';

interface SmallPhotoProps {
  picture: Picture | null;
  name: string;
  /** Read out instead of the picture. */
  description: string;
  lines?: boolean;
  text(key: PhotoTextKey): string;
}

export function SmallPhoto({ picture, name, description, lines = false, text }: SmallPhotoProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current || !picture) return;
    current.width = picture.width;
    current.height = picture.height;
    const pixels = new ImageData(new Uint8ClampedArray(picture.data), picture.width, picture.height);
    current.getContext('2d')?.putImageData(pixels, 0, 0);
  }, [picture]);
  return (
    <figure class="photo-check-small">
      <div class="photo-check-small-picture">
        {picture && <canvas ref={canvas} role="img" aria-label={description} />}
        {lines && <GuideLines text={text} />}
      </div>
      <figcaption>
        {name}
        {picture && !lines && (
          <small>
            {picture.width}×{picture.height}
          </small>
        )}
      </figcaption>
    </figure>
  );
}
