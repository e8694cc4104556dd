/** Pictures that the page draws itself: the example, and what a camera would have given, to practise the frame on. */
import { appearanceOf } from '../../../lib/portal/photo/demonstration-photo.ts';
import { drawPortrait, faceMiddle } from '../../../lib/portal/photo/drawing/portrait.ts';
import { roughen } from '../../../lib/portal/photo/drawing/shading.ts';
import { encodeJpeg, type Picture } from '../../../lib/portal/photo/jpeg.ts';

/** Drawn large and shown small, for sharp screens. */
export function examplePicture(): Picture {
  const framing = { zoom: 1, about: faceMiddle, move: [0, 0] } as const;
  const appearance = { ...appearanceOf('example'), hairStyle: 'tiedBack', clothesStyle: 'suit', glasses: false } as const;
  return drawPortrait(appearance, { width: 320, height: 448, background: [255, 255, 255], framing }).picture;
}

/** Somebody a little aside, with much wall around, as photos come out of a camera. */
export function practicePicture(wall: 'white' | 'grey'): Blob {
  const framing = { zoom: 0.62, about: faceMiddle, move: [0.06, 0.09] } as const;
  const background = wall === 'white' ? ([252, 252, 251] as const) : ([176, 179, 184] as const);
  const painting = drawPortrait(appearanceOf(`practice-${wall}`), { width: 960, height: 1280, background, framing });
  roughen(painting, 12);
  return new Blob([encodeJpeg(painting.picture, 90)], { type: 'image/jpeg' });
}
