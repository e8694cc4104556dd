/** A file chosen, dropped, or drawn for practice. */
import { useRef, useState } from 'preact/hooks';
import type { PhotoTextKey } from '../texts/photo-zh.ts';
import { practicePicture } from './drawn-pictures.ts';

interface ChoosePhotoProps {
  chosen: boolean;
  opening: boolean;
  onOpen(file: Blob): void;
  text(key: PhotoTextKey): string;
}

export function ChoosePhoto({ chosen, opening, onOpen, text }: ChoosePhotoProps) {
  const input = useRef<HTMLInputElement>(null);
  const { over, ...dropping } = useDrop(onOpen);
  const take = () => {
    const file = input.current?.files?.[0];
    if (file) onOpen(file);
    // The same file can be chosen again after it was changed.
    if (input.current) input.current.value = '';
  };
  return (
    <div class={`photo-check-choose${chosen ? ' photo-check-chosen' : ''}${over ? ' photo-check-over' : ''}`} {...dropping}>
      <label class={chosen ? 'button button-small' : 'button button-primary'}>
        <input ref={input} type="file" class="kit-visually-hidden" accept="image/jpeg,image/png" onChange={take} />
        {text(chosen ? 'photoCheckChooseOther' : 'photoCheckChoose')}
      </label>
      {!chosen && <p class="hint">{text('photoCheckDrop')}</p>}
      <p class="photo-check-practice">
        {!chosen && <span>{text('photoCheckPractice')}</span>}
        <button type="button" class="link" onClick={() => onOpen(practicePicture('white'))}>
          {text('photoCheckPracticeWhite')}
        </button>
        <button type="button" class="link" onClick={() => onOpen(practicePicture('grey'))}>
          {text('photoCheckPracticeGrey')}
        </button>
      </p>
      <p class="photo-check-opening" role="status">
        {opening ? text('photoCheckOpening') : ''}
      </p>
    </div>
  );
}

function useDrop(onOpen: (file: Blob) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onOpen(file);
    },
  };
}
