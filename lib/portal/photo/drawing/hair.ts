/** Hair that leaves ears and brows free, as the photo's rules ask. */
import { type Colour, closedCurve, fill, openCurve, type Painting, type Point } from './raster.ts';
import { grain, mirrored, mix, shade } from './shading.ts';

export type HairStyle = 'short' | 'sideParting' | 'tiedBack' | 'long';

export function drawBackHair(painting: Painting, style: HairStyle, hair: Colour): void {
  if (style !== 'long') return;
  const outline: Point[] = [
    [0.5, 0.15],
    [0.66, 0.18],
    [0.78, 0.34],
    [0.806, 0.6],
    [0.79, 0.85],
    [0.81, 1.1],
    [0.74, 1.16],
    [0.62, 1.1],
    [0.5, 1.06],
  ];
  fill(painting, closedCurve(mirrored(outline)), strands(shade(hair, -0.16), 0.5));
}

export function drawFrontHair(painting: Painting, style: HairStyle, hair: Colour): void {
  const parting = style === 'short' ? 0.5 : 0.41;
  fill(painting, closedCurve([...crown(style), ...hairline(style, parting)]), strands(hair, parting));
  if (style !== 'short') {
    const line: Point[] = [
      [parting, 0.345],
      [parting + 0.012, 0.24],
      [parting + 0.04, 0.165],
    ];
    fill(painting, openCurve(line, 0.006), () => shade(hair, -0.4), 0.7);
  }
}

/** The outline from the left temple over the top to the right one. */
function crown(style: HairStyle): Point[] {
  const low = style === 'short' ? 0.58 : 0.55;
  return [
    [0.222, low],
    [0.212, 0.46],
    [0.235, 0.32],
    [0.32, 0.19],
    [0.5, 0.14],
    [0.68, 0.19],
    [0.765, 0.32],
    [0.788, 0.46],
    [0.778, low],
  ];
}

/** Back to the left temple, along the forehead. */
function hairline(style: HairStyle, parting: number): Point[] {
  if (style === 'short')
    return [
      [0.748, 0.5],
      [0.715, 0.4],
      [0.62, 0.362],
      [0.5, 0.375],
      [0.38, 0.362],
      [0.285, 0.4],
      [0.252, 0.5],
    ];
  const drop = style === 'sideParting' ? 0.03 : 0;
  return [
    [0.75, 0.52],
    [0.725, 0.44 + drop],
    [0.66, 0.385 + drop],
    [0.53, 0.36],
    [parting, 0.335],
    [0.33, 0.385],
    [0.277, 0.44],
    [0.25, 0.52],
  ];
}

/** Light and dark strands, running away from the parting. */
function strands(hair: Colour, parting: number): (x: number, y: number) => Colour {
  return (x, y) => {
    const around = Math.atan2(y - 0.3, (x - parting) * 1.15);
    const fine = grain(Math.round(around * 240), Math.round(Math.hypot(x - parting, y - 0.3) * 9));
    const broad = 0.5 + 0.5 * Math.sin(around * 23 + Math.sin(around * 61));
    const shine = Math.max(0, 1 - Math.abs(y - 0.255 - 0.5 * (x - 0.5) ** 2) / 0.05);
    return mix(shade(hair, (fine - 0.55) * 0.22 + (broad - 0.5) * 0.1), shade(hair, 0.3), shine * 0.55);
  };
}
