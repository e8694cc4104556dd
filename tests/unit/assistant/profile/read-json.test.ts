import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../lib/assistant/profile/read-json.ts';

describe('readJson', () => {
  it('reads what JSON.parse reads, and nothing else', () => {
    const withNoise = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', 'x', '\n'))
      .map(([text, at, noise]) => text.slice(0, at % (text.length + 1)) + noise + text.slice(at % (text.length + 1)));
    fc.assert(
      fc.property(withNoise, (text) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(readJson(text)).toMatchObject({ ok: false });
          return;
        }
        const reading = readJson(text);
        expect(reading.ok && JSON.stringify(reading.value)).toBe(JSON.stringify(expected));
      }),
      { numRuns: 400 },
    );
  });

  it('remembers where keys and items stood', () => {
    const reading = readJson('{\n  "a": 1,\n  "b": { "c": [true,\n    null] }\n}');
    expect(reading.ok && Object.fromEntries(reading.places)).toEqual({
      a: { line: 2, column: 3 },
      b: { line: 3, column: 3 },
      'b.c': { line: 3, column: 10 },
      'b.c.0': { line: 3, column: 16 },
      'b.c.1': { line: 4, column: 5 },
    });
  });

  it.each([
    ['{\n "a": 1\n "b": 2}', 3, 2, ', }'],
    ['{"a":}', 1, 6, 'value'],
    ['{"a": "x\n"}', 1, 7, 'closing "'],
    ['{"a": 1,}', 1, 9, '"'],
    ['{"a" 1}', 1, 6, ':'],
    ['[1 2]', 1, 4, ', ]'],
    ['{} x', 1, 4, 'end'],
    ['', 1, 1, 'value'],
  ])('%j fails at line %i, column %i', (text, line, column, expected) => {
    expect(readJson(text)).toEqual({ ok: false, place: { line, column }, expected });
  });
});
