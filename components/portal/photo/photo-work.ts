/** From a chosen file to what is sent: the picture, its crop, and the photo made from it, as the page keeps them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { checkPhoto } from '../../../lib/portal/photo/check-photo.ts';
import type { PhotoFinding } from '../../../lib/portal/photo/photo-finding.ts';
import { photoRules } from '../../../lib/portal/photo/photo-rules.ts';
import type { PhotoTextKey } from '../texts/photo-zh.ts';
import { alignedCrop, type Crop, wholeCrop } from './crop.ts';
import { openPicture } from './open-picture.ts';
import { type PreparedPhoto, preparePhoto, smallCopy } from './prepare-photo.ts';

interface Work {
  bitmap: ImageBitmap;
  crop: Crop;
}

interface Preview extends PreparedPhoto {
  findings: readonly PhotoFinding[];
}

export interface PhotoWork {
  work: Work | null;
  preview: Preview | null;
  opening: boolean;
  problem: PhotoTextKey | null;
  open(file: Blob): Promise<void>;
  move(crop: Crop): void;
  align(): void;
}

/** Moving the frame writes the photo again only when it has come to rest. */
const restMs = 120;

export function usePhotoWork(): PhotoWork {
  const [work, setWork] = useState<Work | null>(null);
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<PhotoTextKey | null>(null);
  const preview = usePreview(work);
  const newest = useRef(0);
  const open = useCallback(async (file: Blob) => {
    newest.current += 1;
    const mine = newest.current;
    setOpening(true);
    const opened = await openPicture(file);
    // Another file was chosen while this one was being opened.
    if (mine !== newest.current) return;
    setOpening(false);
    setProblem(opened.ok ? null : opened.problem);
    setWork(opened.ok ? { bitmap: opened.bitmap, crop: firstCrop(opened.bitmap) } : null);
  }, []);
  const move = useCallback((crop: Crop) => setWork((before) => before && { ...before, crop }), []);
  const align = () => {
    const crop = work && findCrop(work.bitmap);
    setProblem(crop ? null : 'photoCheckNotAligned');
    if (crop) move(crop);
  };
  return { work, preview, opening, problem, open, move, align };
}

const firstCrop = (bitmap: ImageBitmap): Crop => findCrop(bitmap) ?? wholeCrop(bitmap);

function findCrop(bitmap: ImageBitmap): Crop | null {
  const copy = smallCopy(bitmap);
  return copy && alignedCrop(copy, bitmap);
}

function usePreview(work: Work | null): Preview | null {
  const [made, setMade] = useState<{ of: Work; preview: Preview } | null>(null);
  useEffect(() => {
    if (!work) return setMade(null);
    let current = true;
    const timer = setTimeout(async () => {
      const prepared = await preparePhoto(work.bitmap, work.crop);
      if (!current || !prepared) return;
      const findings = checkPhoto(prepared.picture, prepared.file.size, photoRules);
      setMade({ of: work, preview: { ...prepared, findings } });
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [work]);
  return work && made?.of.bitmap === work.bitmap ? made.preview : null;
}
