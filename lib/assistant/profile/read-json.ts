/**
 * A JSON reader that remembers where every key stood. `JSON.parse` words its errors differently in every browser and forgets
 * all positions, and a candidate with a text editor needs the line.
 */
export interface Place {
  line: number;
  column: number;
}

/** `places` maps a path ('custom.民族', 'subjects.0') to where its key, or its list item, begins. */
export type JsonReading =
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
const stringToken = /"(?:(?!\p{Cc})[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const plainToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Line and column, both counted from 1, of an offset. */
function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

export function readJson(text: string): JsonReading {
  const places = new Map<string, Place>();
  const duplicates: string[] = [];
  let at = 0;

  const take = (token: RegExp): string | null => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined || found === '') return null;
    at += found.length;
    return found;
  };
  const skipTo = (character: string): boolean => {
    take(blanks);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

  function readKey(): string {
    take(blanks);
    const key = take(stringToken);
    if (key === null) throw new Malformed(at, '"');
    return JSON.parse(key);
  }
  function readObject(path: string): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    if (skipTo('}')) return {};
    do {
      take(blanks);
      const start = at;
      const key = readKey();
      if (entries.has(key)) duplicates.push(join(path, key));
      places.set(join(path, key), placeAt(text, start));
      if (!skipTo(':')) throw new Malformed(at, ':');
      entries.set(key, readValue(join(path, key)));
    } while (skipTo(','));
    if (!skipTo('}')) throw new Malformed(at, ', }');
    return Object.fromEntries(entries);
  }
  function readList(path: string): unknown[] {
    const items: unknown[] = [];
    if (skipTo(']')) return items;
    do {
      take(blanks);
      const itemPath = join(path, String(items.length));
      places.set(itemPath, placeAt(text, at));
      items.push(readValue(itemPath));
    } while (skipTo(','));
    if (!skipTo(']')) throw new Malformed(at, ', ]');
    return items;
  }
  function readValue(path: string): unknown {
    if (skipTo('{')) return readObject(path);
    if (skipTo('[')) return readList(path);
    const token = take(stringToken) ?? take(plainToken);
    if (token === null) throw new Malformed(at, text[at] === '"' ? 'closing "' : 'value');
    return JSON.parse(token);
  }

  try {
    const value = readValue('');
    take(blanks);
    if (at < text.length) throw new Malformed(at, 'end');
    return { ok: true, value, places, duplicates };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, place: placeAt(text, error.at), expected: error.expected };
    throw error; // a nesting deeper than the stack: nothing that a profile file holds
  }
}
