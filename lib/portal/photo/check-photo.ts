/** The photo check itself, the same on the page (a preview) and on the server (which decides). */

import { measureDetail } from './detail.ts';
import { findHead, type Head } from './head.ts';
import { decodeJpeg, type Picture } from './jpeg.ts';
import { findOutline } from './outline.ts';
import { finding, type PhotoFinding } from './photo-finding.ts';
import type { PhotoRules } from './photo-rules.ts';
import { measureWall } from './wall.ts';

/** A file as it was sent: read, bounded, decoded and checked. Never throws. */
export function checkPhotoFile(file: Uint8Array, rules: PhotoRules): PhotoFinding[] {
  if (file.length > rules.kilobytes.atMost * 1024) return [checkFileSize(file.length, rules)];
  const decoded = decodeJpeg(file, rules.pixels.atMostInAll);
  if (decoded.ok) return checkPhoto(decoded.picture, file.length, rules);
  if (decoded.code === 'photo-not-jpeg') return [finding('file-type', { measured: '—', problem: 'wrong' })];
  const { widerThan, higherThan, atMostInAll } = rules.pixels;
  return [finding('pixels', { figures: { widerThan, higherThan }, measured: `> ${atMostInAll / 1e6} MP`, problem: 'high' })];
}

/** The pixels of a JPEG and the size of its file in bytes. */
export function checkPhoto(picture: Picture, bytes: number, rules: PhotoRules): PhotoFinding[] {
  const head = findHead(findOutline(picture));
  return [
    finding('file-type', { measured: 'JPG', problem: null }),
    checkFileSize(bytes, rules),
    checkPixels(picture, rules),
    checkProportion(picture, rules),
    checkWall(picture, rules),
    finding('portrait', { measured: '', problem: head ? null : 'wrong' }),
    ...(head ? checkHead(head, rules) : []),
    checkDetail(picture, rules),
  ];
}

function checkFileSize(bytes: number, { kilobytes: { moreThan, atMost } }: PhotoRules): PhotoFinding {
  const kilobytes = bytes / 1024;
  return finding('file-size', {
    figures: { moreThan, atMost },
    measured: `${kilobytes.toFixed(1)} KB`,
    problem: kilobytes <= moreThan ? 'low' : kilobytes > atMost ? 'high' : null,
  });
}

function checkPixels({ width, height }: Picture, { pixels: { widerThan, higherThan, atMostInAll } }: PhotoRules): PhotoFinding {
  const low = width <= widerThan || height <= higherThan;
  return finding('pixels', {
    figures: { widerThan, higherThan },
    measured: `${width}×${height}`,
    problem: low ? 'low' : width * height > atMostInAll ? 'high' : null,
  });
}

function checkProportion({ width, height }: Picture, { proportion: { widthByHeight, tolerance } }: PhotoRules): PhotoFinding {
  return finding('proportion', {
    measured: (width / height).toFixed(3),
    problem: outside(width / height, [widthByHeight - tolerance, widthByHeight + tolerance]),
  });
}

function checkWall(picture: Picture, { background }: PhotoRules): PhotoFinding {
  const { whiteShare, tinted } = measureWall(picture, background);
  return finding('background', {
    figures: { leastWhiteShare: percent(background.leastWhiteShare) },
    measured: percent(whiteShare),
    problem: whiteShare >= background.leastWhiteShare ? null : tinted ? 'tinted' : 'dark',
  });
}

function checkHead({ crown, chin, middle, shoulders }: Head, rules: PhotoRules): PhotoFinding[] {
  const { topMargin, height, largestOffCentre } = rules.head;
  const offCentre = middle - 0.5;
  return [
    finding('top-margin', { figures: bounds(topMargin), measured: percent(crown), problem: outside(crown, topMargin) }),
    finding('head-centre', {
      figures: { largest: percent(largestOffCentre) },
      measured: percent(Math.abs(offCentre)),
      problem: outside(offCentre, [-largestOffCentre, largestOffCentre]),
    }),
    finding('head-height', { figures: bounds(height), measured: percent(chin - crown), problem: outside(chin - crown, height) }),
    finding('shoulders', { measured: percent(shoulders), problem: shoulders < rules.shoulders.leastShare ? 'low' : null }),
  ];
}

function checkDetail(picture: Picture, { sharpness }: PhotoRules): PhotoFinding {
  const detail = measureDetail(picture);
  return finding('sharpness', { measured: detail.toFixed(2), problem: detail < sharpness.leastDetail ? 'low' : null });
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const bounds = ([least, most]: readonly [number, number]) => ({ least: percent(least), most: percent(most) });

function outside(value: number, [least, most]: readonly [number, number]): 'low' | 'high' | null {
  if (value < least) return 'low';
  return value > most ? 'high' : null;
}
