/**
 * A JSON reader that remembers where every key stood. `JSON.parse` words its errors differently in every browser and forgets
 * all positions, and a candidate with a text editor needs the line.
 */
export interface Place {
  line: number;
  column: number;
}

/** `places` maps a path ('custom.民族', 'subjects.0') to where its key, or its list item, begins. */
type JsonReading =
  | { ok: true; value: unknown; places: ReadonlyMap<string, Place>; duplicates: string[] }
  | { ok: false; place: Place; expected: string };

class Malformed extends Error {
  readonly at: number;
  readonly expected: string;
  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
    this.expected = expected;
  }
}

const blanks = /[ \t\n\r]*/y;
const stringToken = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const plainToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Line and column, both counted from 1, of an offset. */
function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

class Reader {
  readonly places = new Map<string, Place>();
  readonly duplicates: string[] = [];
  private readonly text: string;
  private at = 0;
  constructor(text: string) {
    this.text = text;
  }

  readDocument(): unknown {
    const value = this.readValue('');
    this.take(blanks);
    if (this.at < this.text.length) this.fail('end');
    return value;
  }

  private fail(expected: string): never {
    throw new Malformed(this.at, expected);
  }
  private take(token: RegExp): string | null {
    token.lastIndex = this.at;
    const found = token.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }
  private takeSign(sign: string): boolean {
    this.take(blanks);
    const isThere = this.text[this.at] === sign;
    if (isThere) this.at += 1;
    return isThere;
  }

  private readValue(path: string): unknown {
    if (this.takeSign('{')) return this.readObject(path);
    if (this.takeSign('[')) return this.readList(path);
    const token = this.take(stringToken) ?? this.take(plainToken);
    return token === null ? this.fail(this.text[this.at] === '"' ? 'closing "' : 'value') : JSON.parse(token);
  }
  private readObject(path: string): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    if (this.takeSign('}')) return {};
    do {
      this.take(blanks);
      const place = placeAt(this.text, this.at);
      const key: string = JSON.parse(this.take(stringToken) ?? this.fail('"'));
      if (entries.has(key)) this.duplicates.push(join(path, key));
      this.places.set(join(path, key), place);
      if (!this.takeSign(':')) this.fail(':');
      entries.set(key, this.readValue(join(path, key)));
    } while (this.takeSign(','));
    if (!this.takeSign('}')) this.fail(', }');
    return Object.fromEntries(entries);
  }
  private readList(path: string): unknown[] {
    const items: unknown[] = [];
    if (this.takeSign(']')) return items;
    do {
      this.take(blanks);
      const itemPath = join(path, String(items.length));
      this.places.set(itemPath, placeAt(this.text, this.at));
      items.push(this.readValue(itemPath));
    } while (this.takeSign(','));
    if (!this.takeSign(']')) this.fail(', ]');
    return items;
  }
}

export function readJson(text: string): JsonReading {
  const reader = new Reader(text);
  try {
    return { ok: true, value: reader.readDocument(), places: reader.places, duplicates: reader.duplicates };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, place: placeAt(text, error.at), expected: error.expected };
    throw error; // nested deeper than the stack reaches: no profile file is
  }
}
