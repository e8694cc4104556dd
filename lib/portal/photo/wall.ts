/** The wall behind the person: how much of it is white, and if not, whether it is grey or coloured. */
import type { Picture } from './jpeg.ts';
import type { PhotoRules } from './photo-rules.ts';

/** Along the upper edge, and along the sides down to where shoulders may begin. */
const upperBand = 0.03;
const sideBand = 0.07;
const sidesDownTo = 0.55;

export function measureWall(
  { width, height, data }: Picture,
  { leastLight, largestTint }: PhotoRules['background'],
): { whiteShare: number; tinted: boolean } {
  let [all, white, tinted] = [0, 0, 0];
  const side = width * sideBand;
  for (let row = 0; row < height * sidesDownTo; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (row > height * upperBand && column >= side && column < width - side) continue;
      const at = (row * width + column) * 4;
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      const tint = Math.max(red, green, blue) - Math.min(red, green, blue);
      all += 1;
      if (tint > largestTint) tinted += 1;
      else if (Math.min(red, green, blue) >= leastLight) white += 1;
    }
  const whiteShare = all === 0 ? 0 : white / all;
  return { whiteShare, tinted: tinted > (all - white) / 2 };
}
