/** A small painter: smooth-edged shapes into pixels, the same in Node and in a page. Lengths are shares of the picture's width. */
import type { Picture } from '../jpeg.ts';

export type Colour = readonly [red: number, green: number, blue: number];
export type Point = readonly [x: number, y: number];
/** What of a line across the picture at this height lies inside: [from, to] one after the other, without overlaps. */
export interface Shape {
  spans(y: number): readonly Point[];
  top: number;
  bottom: number;
}

/** Where the drawing stands in the picture: enlarged about the point, then moved. */
export interface Framing {
  zoom: number;
  about: Point;
  move: Point;
}

export interface Painting {
  picture: Picture;
  /** How much of each pixel is painted over: what is not is still the background. */
  painted: Float32Array;
  framing: Framing;
}

export function startPainting(width: number, height: number, background: Colour, framing: Framing): Painting {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([...background, 255], at);
  return { picture: { width, height, data }, painted: new Float32Array(width * height), framing };
}

/** Paints the shape over what is there; `strength` below 1 lets it shine through. */
export function fill(painting: Painting, shape: Shape, colour: (x: number, y: number) => Colour, strength = 1): void {
  const { picture, framing } = painting;
  const scale = picture.width * framing.zoom;
  const [left, top] = [0, 1].map((axis) => originOf(framing, axis as 0 | 1) * picture.width) as [number, number];
  const cover = new Float32Array(picture.width);
  const last = Math.min(picture.height, Math.ceil(shape.bottom * scale + top));
  for (let row = Math.max(0, Math.floor(shape.top * scale + top)); row < last; row += 1) {
    cover.fill(0);
    for (let line = 0; line < linesInRow; line += 1)
      for (const [from, to] of shape.spans((row + (line + 0.5) / linesInRow - top) / scale))
        addSpan(cover, from * scale + left, to * scale + left);
    paintRow(painting, row, cover, strength, (column) => colour((column + 0.5 - left) / scale, (row + 0.5 - top) / scale));
  }
}

/** Each row of pixels is looked at on four lines, so that edges are smooth. */
const linesInRow = 4;

const originOf = ({ zoom, about, move }: Framing, axis: 0 | 1): number => about[axis] * (1 - zoom) + move[axis];

function addSpan(cover: Float32Array, from: number, to: number): void {
  const last = Math.min(cover.length, Math.ceil(to));
  for (let column = Math.max(0, Math.floor(from)); column < last; column += 1) {
    const inside = Math.min(to, column + 1) - Math.max(from, column);
    cover[column] = (cover[column] ?? 0) + inside / linesInRow;
  }
}

function paintRow(
  { picture: { width, data }, painted }: Painting,
  row: number,
  cover: Float32Array,
  strength: number,
  colour: (column: number) => Colour,
): void {
  for (let column = 0; column < width; column += 1) {
    const share = Math.min(1, cover[column] ?? 0) * strength;
    if (share === 0) continue;
    const pixel = row * width + column;
    const over = colour(column);
    for (const channel of [0, 1, 2] as const) {
      const before = data[pixel * 4 + channel] ?? 0;
      data[pixel * 4 + channel] = Math.round(before + (over[channel] - before) * share);
    }
    painted[pixel] = Math.max(painted[pixel] ?? 0, share);
  }
}

export function ellipse(x: number, y: number, across: number, down: number): Shape {
  const spans = (at: number): Point[] => {
    const half = across * Math.sqrt(Math.max(0, 1 - ((at - y) / down) ** 2));
    return half > 0 ? [[x - half, x + half]] : [];
  };
  return { spans, top: y - down, bottom: y + down };
}

/** The area inside of a smooth closed line through the points. */
export function closedCurve(points: readonly Point[]): Shape {
  const line = smooth(points, true);
  const spans = (y: number): Point[] => {
    const crossings = edgesOf(line)
      .filter(([[, ay], [, by]]) => ay > y !== by > y)
      .map(([[ax, ay], [bx, by]]) => ax + ((y - ay) / (by - ay)) * (bx - ax))
      .sort((a, b) => a - b);
    return crossings.flatMap((from, index): Point[] => (index % 2 === 0 ? [[from, crossings[index + 1] ?? from]] : []));
  };
  return { spans, ...heightOf(line, 0) };
}

/** A smooth line through the points, with round ends. */
export function openCurve(points: readonly Point[], thickness: number): Shape {
  const line = smooth(points, false);
  const spans = (y: number): Point[] => {
    const merged: [number, number][] = [];
    const found = edgesOf(line).flatMap(([a, b]) => spanOfStroke(a, b, thickness / 2, y));
    for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
      const before = merged.at(-1);
      if (before && from <= before[1]) before[1] = Math.max(before[1], to);
      else merged.push([from, to]);
    }
    return merged;
  };
  return { spans, ...heightOf(line, thickness / 2) };
}

/** A straight stroke with round ends is the union of a band and two discs, and has no holes. */
function spanOfStroke([ax, ay]: Point, [bx, by]: Point, half: number, y: number): Point[] {
  const found: number[] = [];
  for (const [x, middle] of [
    [ax, ay],
    [bx, by],
  ] as const) {
    const reach = half * half - (y - middle) ** 2;
    if (reach > 0) found.push(x - Math.sqrt(reach), x + Math.sqrt(reach));
  }
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [nx, ny] = [((ay - by) / length) * half, ((bx - ax) / length) * half];
  const corners: Point[] = [
    [ax + nx, ay + ny],
    [bx + nx, by + ny],
    [bx - nx, by - ny],
    [ax - nx, ay - ny],
    [ax + nx, ay + ny],
  ];
  for (const [[px, py], [qx, qy]] of edgesOf(corners)) if (py > y !== qy > y) found.push(px + ((y - py) / (qy - py)) * (qx - px));
  return found.length > 0 ? [[Math.min(...found), Math.max(...found)]] : [];
}

const edgesOf = (line: readonly Point[]): [Point, Point][] => line.slice(1).map((point, index) => [line[index] ?? point, point]);

/** Catmull-Rom: passes through every point. */
function smooth(points: readonly Point[], closed: boolean): Point[] {
  const last = points.length - 1;
  const at = (index: number): Point =>
    points[closed ? (index + points.length) % points.length : Math.min(last, Math.max(0, index))] ?? [0, 0];
  const line: Point[] = [];
  for (let index = 0; index < (closed ? points.length : last); index += 1)
    for (let step = 0; step < stepsBetween; step += 1) {
      const t = step / stepsBetween;
      const along = (axis: 0 | 1) => spline([at(index - 1)[axis], at(index)[axis], at(index + 1)[axis], at(index + 2)[axis]], t);
      line.push([along(0), along(1)]);
    }
  return [...line, closed ? (line[0] ?? at(0)) : at(last)];
}

const stepsBetween = 6;

function spline([a, b, c, d]: readonly [number, number, number, number], t: number): number {
  return b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

function heightOf(line: readonly Point[], margin: number): { top: number; bottom: number } {
  const ys = line.map(([, y]) => y);
  return { top: Math.min(...ys) - margin, bottom: Math.max(...ys) + margin };
}
