/** Plain clothes from the neck to the lower edge; no uniform, as the photo's rules ask. */
import { type Colour, closedCurve, fill, openCurve, type Painting, type Point } from './raster.ts';
import { grain, mirrored, mix, shade } from './shading.ts';

export function drawClothes(painting: Painting, style: 'suit' | 'sweater' | 'blouse', colour: Colour): void {
  fill(painting, shoulders, cloth(colour));
  if (style === 'suit') drawSuit(painting, colour);
  else if (style === 'sweater') drawSweater(painting, colour);
  else drawBlouse(painting, colour);
}

/** Beyond the lower edge, so that a smaller drawing still reaches it. */
const shoulders = closedCurve(
  mirrored([
    [0.5, 1.2],
    [0.6, 1.13],
    [0.665, 1.1],
    [0.8, 1.16],
    [0.93, 1.225],
    [0.99, 1.35],
    [1.03, 1.7],
    [0.9, 2.2],
    [0.5, 2.25],
  ]),
);

const cloth =
  (colour: Colour) =>
  (x: number, y: number): Colour => {
    const weave = (grain(Math.round(x * 480), Math.round(y * 480)) - 0.5) * 0.1;
    const fold = Math.sin(x * 19 + y * 6) * 0.025 - Math.abs(x - 0.5) * 0.14;
    return shade(colour, weave + fold);
  };

function drawSuit(painting: Painting, colour: Colour): void {
  const shirt: Colour = [226, 232, 241];
  fill(
    painting,
    closedCurve(
      mirrored([
        [0.5, 1.235],
        [0.6, 1.11],
        [0.645, 1.15],
        [0.6, 1.35],
        [0.5, 1.75],
      ]),
    ),
    (x) => shade(shirt, -Math.abs(x - 0.5) * 0.4),
  );
  const tie = mix(colour, [150, 34, 48], 0.8);
  fill(
    painting,
    closedCurve(
      mirrored([
        [0.5, 1.225],
        [0.535, 1.235],
        [0.522, 1.285],
        [0.56, 1.6],
        [0.5, 1.66],
      ]),
    ),
    (x, y) => shade(tie, Math.sin((x + y) * 90) * 0.06),
  );
  for (const side of [-1, 1]) {
    const at = (x: number) => 0.5 + side * x;
    fill(
      painting,
      closedCurve([
        [at(0.005), 1.235],
        [at(0.105), 1.1],
        [at(0.14), 1.14],
        [at(0.075), 1.27],
      ]),
      () => shade(shirt, 0.2),
    );
    const lapel: Point[] = [
      [at(0.14), 1.11],
      [at(0.245), 1.24],
      [at(0.2), 1.27],
      [at(0.22), 1.3],
      [at(0.06), 1.65],
      [at(0.1), 1.4],
    ];
    fill(painting, closedCurve(lapel), cloth(shade(colour, 0.06)));
    fill(painting, openCurve([...lapel.slice(1, 5)], 0.005), () => shade(colour, -0.4));
  }
}

function drawSweater(painting: Painting, colour: Colour): void {
  const collar: Point[] = [
    [0.345, 1.12],
    [0.4, 1.21],
    [0.5, 1.25],
    [0.6, 1.21],
    [0.655, 1.12],
  ];
  fill(painting, openCurve(collar, 0.06), (x, y) => shade(colour, -0.12 + 0.07 * Math.sin(x * 260 + y * 20)));
  fill(
    painting,
    openCurve(
      collar.map(([x, y]) => [x, y + 0.032]),
      0.005,
    ),
    () => shade(colour, -0.35),
  );
}

function drawBlouse(painting: Painting, colour: Colour): void {
  for (const side of [-1, 1]) {
    const at = (x: number) => 0.5 + side * x;
    const collar: Point[] = [
      [at(0.0), 1.29],
      [at(0.12), 1.1],
      [at(0.175), 1.13],
      [at(0.19), 1.25],
      [at(0.08), 1.34],
    ];
    fill(painting, closedCurve(collar), cloth(shade(colour, 0.16)));
    fill(painting, openCurve(collar.slice(2), 0.005), () => shade(colour, -0.25));
  }
  fill(
    painting,
    openCurve(
      [
        [0.5, 1.3],
        [0.503, 1.6],
        [0.5, 2.2],
      ],
      0.006,
    ),
    () => shade(colour, -0.25),
  );
  for (const y of [1.345, 1.5])
    fill(
      painting,
      openCurve(
        [
          [0.52, y],
          [0.521, y],
        ],
        0.02,
      ),
      () => shade(colour, 0.45),
    );
}
