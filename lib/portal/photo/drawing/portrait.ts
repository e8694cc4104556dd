/** A drawn head and shoulders, nobody's: shapes and colours chosen by what is asked for. The picture is 1 wide and 1.4 high. */
import { drawClothes } from './clothes.ts';
import { drawBackHair, drawFrontHair, type HairStyle } from './hair.ts';
import {
  type Colour,
  closedCurve,
  ellipse,
  type Framing,
  fill,
  openCurve,
  type Painting,
  type Point,
  startPainting,
} from './raster.ts';
import { mirrored, mix, shade } from './shading.ts';

export interface Appearance {
  skin: Colour;
  hair: Colour;
  hairStyle: HairStyle;
  clothes: Colour;
  clothesStyle: 'suit' | 'sweater' | 'blouse';
  glasses: boolean;
  /** 1 = as drawn; the face a little narrower or wider. */
  faceWidth: number;
}

export interface PortraitScene {
  width: number;
  height: number;
  background: Colour;
  framing: Framing;
}

/** Where the face's middle lies: what is enlarged stays there. */
export const faceMiddle: Point = [0.5, 0.62];

export function drawPortrait(appearance: Appearance, { width, height, background, framing }: PortraitScene): Painting {
  const painting = startPainting(width, height, background, framing);
  drawBackHair(painting, appearance.hairStyle, appearance.hair);
  drawNeck(painting, appearance.skin);
  drawClothes(painting, appearance.clothesStyle, appearance.clothes);
  drawHead(painting, appearance);
  drawBrowsAndEyes(painting, appearance);
  drawNoseAndMouth(painting, appearance.skin);
  drawFrontHair(painting, appearance.hairStyle, appearance.hair);
  if (appearance.glasses) drawGlasses(painting);
  return painting;
}

function drawNeck(painting: Painting, skin: Colour): void {
  const neck = closedCurve(
    mirrored([
      [0.5, 0.84],
      [0.61, 0.86],
      [0.615, 1.05],
      [0.66, 1.13],
      [0.62, 1.24],
      [0.5, 1.3],
    ]),
  );
  const shadow = shade(skin, -0.2);
  fill(painting, neck, (_, y) => mix(shadow, skin, (y - 0.98) / 0.16));
}

function drawHead(painting: Painting, { skin, faceWidth }: Appearance): void {
  const wide = (x: number) => 0.5 + x * faceWidth;
  for (const side of [-1, 1]) {
    fill(painting, ellipse(wide(0.268 * side), 0.66, 0.036, 0.066), () => shade(skin, -0.06));
    fill(painting, ellipse(wide(0.264 * side), 0.665, 0.018, 0.04), () => shade(skin, -0.17));
  }
  const face = closedCurve(
    mirrored([
      [0.5, 0.21],
      [wide(0.16), 0.25],
      [wide(0.25), 0.4],
      [wide(0.264), 0.6],
      [wide(0.236), 0.78],
      [wide(0.155), 0.915],
      [wide(0.065), 0.972],
      [0.5, 0.98],
    ]),
  );
  const side = shade(skin, -0.1);
  fill(painting, face, (x, y) => mix(skin, side, Math.hypot((x - 0.46) / 0.3, (y - 0.6) / 0.5) ** 3));
}

function drawBrowsAndEyes(painting: Painting, { skin, hair, faceWidth }: Appearance): void {
  const brow = mix(shade(hair, -0.1), skin, 0.12);
  for (const side of [-1, 1]) {
    const at = (x: number) => 0.5 + side * x * faceWidth;
    fill(painting, ellipse(at(0.155), 0.775, 0.066, 0.042), () => mix(skin, [228, 110, 100], 0.55), 0.34);
    fill(
      painting,
      openCurve(
        [
          [at(0.055), 0.535],
          [at(0.115), 0.512],
          [at(0.18), 0.538],
        ],
        0.021,
      ),
      () => brow,
    );
    drawEye(painting, at(0.117), side, skin);
  }
}

function drawNoseAndMouth(painting: Painting, skin: Colour): void {
  const lips: Colour = mix(skin, [176, 62, 70], 0.62);
  const fold = shade(skin, -0.22);
  fill(
    painting,
    openCurve(
      [
        [0.512, 0.66],
        [0.518, 0.72],
        [0.53, 0.748],
        [0.505, 0.762],
        [0.475, 0.755],
      ],
      0.009,
    ),
    () => fold,
    0.75,
  );
  fill(
    painting,
    closedCurve([
      [0.405, 0.85],
      [0.46, 0.84],
      [0.5, 0.846],
      [0.54, 0.84],
      [0.595, 0.85],
      [0.54, 0.885],
      [0.5, 0.892],
      [0.46, 0.885],
    ]),
    () => lips,
  );
  fill(
    painting,
    openCurve(
      [
        [0.4, 0.848],
        [0.45, 0.86],
        [0.5, 0.864],
        [0.55, 0.86],
        [0.6, 0.848],
      ],
      0.008,
    ),
    () => shade(lips, -0.35),
  );
}

function drawEye(painting: Painting, x: number, side: number, skin: Colour): void {
  const out = (distance: number) => x + side * distance;
  const line: Colour = [44, 33, 31];
  const lid: Point[] = [
    [out(-0.05), 0.616],
    [out(-0.02), 0.594],
    [out(0.022), 0.592],
    [out(0.056), 0.612],
  ];
  fill(painting, closedCurve([...lid, [out(0.022), 0.632], [out(-0.022), 0.632]]), () => [250, 248, 245]);
  fill(painting, ellipse(x, 0.612, 0.0205, 0.0215), () => [58, 38, 30]);
  fill(painting, ellipse(x, 0.612, 0.0105, 0.011), () => [18, 13, 12]);
  fill(painting, ellipse(x + 0.007, 0.605, 0.005, 0.005), () => [255, 255, 255]);
  fill(painting, openCurve(lid, 0.0105), () => line);
  fill(
    painting,
    openCurve(
      lid.map(([px, py]) => [px, py - 0.021]),
      0.005,
    ),
    () => shade(skin, -0.25),
    0.7,
  );
}

function drawGlasses(painting: Painting): void {
  const frame: Colour = [62, 58, 66];
  for (const side of [-1, 1]) {
    const x = 0.5 + side * 0.12;
    const rim: Point[] = [
      [x - 0.088, 0.57],
      [x, 0.552],
      [x + 0.088, 0.57],
      [x + 0.075, 0.665],
      [x, 0.688],
      [x - 0.075, 0.665],
      [x - 0.088, 0.57],
    ];
    fill(painting, openCurve(rim, 0.012), () => frame);
    fill(
      painting,
      openCurve(
        [
          [0.5 + side * 0.206, 0.585],
          [0.5 + side * 0.264, 0.602],
        ],
        0.011,
      ),
      () => frame,
    );
  }
  fill(
    painting,
    openCurve(
      [
        [0.466, 0.59],
        [0.5, 0.58],
        [0.534, 0.59],
      ],
      0.011,
    ),
    () => frame,
  );
}
