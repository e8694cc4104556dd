import { expect, it } from 'vitest';
import { checkPhotoFile } from '../../../../lib/portal/photo/check-photo.ts';
import { demonstrationPhoto, greyDemonstrationPhoto } from '../../../../lib/portal/photo/demonstration-photo.ts';
import { isAcceptable } from '../../../../lib/portal/photo/photo-finding.ts';
import { photoRules } from '../../../../lib/portal/photo/photo-rules.ts';

const seeds = Array.from({ length: 12 }, (_, index) => `candidate-${index}`);

it('every demonstration photo passes without a warning and is more than 45 KB (guide L353)', { timeout: 30_000 }, () => {
  for (const seed of seeds) {
    const photo = demonstrationPhoto(seed);
    expect(photo.length, seed).toBeGreaterThan(45 * 1024);
    expect(
      checkPhotoFile(photo, photoRules).filter(({ passed }) => !passed),
      seed,
    ).toEqual([]);
  }
});

it('the one before a grey wall fails for its background alone', { timeout: 30_000 }, () => {
  for (const seed of seeds.slice(0, 4)) {
    const findings = checkPhotoFile(greyDemonstrationPhoto(seed), photoRules);
    expect(
      findings.filter(({ passed }) => !passed).map(({ code }) => code),
      seed,
    ).toEqual(['background']);
    expect(isAcceptable(findings)).toBe(false);
  }
});

it('the same seed gives the same bytes, other seeds other people', { timeout: 30_000 }, () => {
  expect(demonstrationPhoto('a')).toEqual(demonstrationPhoto('a'));
  const files = seeds.map((seed) => demonstrationPhoto(seed).join());
  expect(new Set(files).size).toBe(seeds.length);
});

it('is drawn and encoded where there is no Buffer, as in a page, and leaves none behind', () => {
  const before = demonstrationPhoto('a');
  const kept = globalThis.Buffer;
  try {
    Reflect.deleteProperty(globalThis, 'Buffer');
    const without = demonstrationPhoto('a');
    expect(Reflect.has(globalThis, 'Buffer')).toBe(false);
    expect([...without]).toEqual([...before]);
  } finally {
    globalThis.Buffer = kept;
  }
});
