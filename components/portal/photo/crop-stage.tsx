/** The whole picture with the frame over it, and what moves the frame besides dragging. */
import { useEffect, useRef } from 'preact/hooks';
import type { PhotoTextKey } from '../texts/photo-zh.ts';
import { type Crop, guideLines, heightOf, largestWidth, scaleCrop, smallestWidth } from './crop.ts';
import { useCropGestures } from './crop-gestures.ts';

interface CropStageProps {
  bitmap: ImageBitmap;
  crop: Crop;
  onChange(crop: Crop): void;
  onAlign(): void;
  text(key: PhotoTextKey): string;
}

export function CropStage({ bitmap, crop, onChange, onAlign, text }: CropStageProps) {
  const { width, height } = bitmap;
  const gestures = useCropGestures({ crop, size: bitmap, onChange });
  const percent = (share: number) => `${share * 100}%`;
  return (
    <div class="photo-check-stage">
      <div
        class="photo-check-picture"
        style={{ aspectRatio: `${width} / ${height}`, maxWidth: `${Math.round((460 * width) / height)}px` }}
      >
        <WholePicture bitmap={bitmap} />
        <div
          class="photo-check-crop"
          style={{
            left: percent(crop.x / width),
            top: percent(crop.y / height),
            width: percent(crop.width / width),
            height: percent(heightOf(crop.width) / height),
          }}
        >
          <GuideLines text={text} />
          <button
            type="button"
            class="photo-check-frame"
            aria-label={text('photoCheckFrame')}
            aria-describedby="photo-check-frame-hint"
            {...gestures}
          />
        </div>
      </div>
      <div class="photo-check-controls">
        <label for="photo-check-size">{text('photoCheckSize')}</label>
        <input
          id="photo-check-size"
          type="range"
          min={smallestWidth(bitmap)}
          max={largestWidth(bitmap)}
          step="any"
          value={crop.width}
          aria-valuetext={`${Math.floor(crop.width)}×${Math.round(heightOf(crop.width))}`}
          onInput={(event) => onChange(scaleCrop(crop, event.currentTarget.valueAsNumber / crop.width, bitmap))}
        />
        <button type="button" class="button button-small" onClick={onAlign}>
          {text('photoCheckAlign')}
        </button>
      </div>
      <p id="photo-check-frame-hint" class="hint">
        {text('photoCheckFrameHint')}
      </p>
    </div>
  );
}

/** Crown, chin and the middle: over the frame, and over the example. */
export function GuideLines({ text }: { text(key: PhotoTextKey): string }) {
  const [crown, chin] = [guideLines.crown * 140, guideLines.chin * 140];
  return (
    <>
      <svg class="photo-check-lines" viewBox="0 0 100 140" preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 ${crown}H100M0 ${chin}H100M50 0V140`} />
        <ellipse cx="50" cy={(crown + chin) / 2} rx="29" ry={(chin - crown) / 2} />
      </svg>
      <span class="photo-check-line-name photo-check-crown" aria-hidden="true">
        {text('photoCheckCrown')}
      </span>
      <span class="photo-check-line-name photo-check-chin" aria-hidden="true">
        {text('photoCheckChin')}
      </span>
    </>
  );
}

/** No larger than it is ever shown. */
function WholePicture({ bitmap }: { bitmap: ImageBitmap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    const scale = Math.min(1, 1400 / Math.max(bitmap.width, bitmap.height));
    current.width = Math.max(1, Math.round(bitmap.width * scale));
    current.height = Math.max(1, Math.round(bitmap.height * scale));
    const pen = current.getContext('2d');
    if (!pen) return;
    pen.imageSmoothingQuality = 'high';
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, current.width, current.height);
    pen.drawImage(bitmap, 0, 0, current.width, current.height);
  }, [bitmap]);
  return <canvas ref={canvas} />;
}
