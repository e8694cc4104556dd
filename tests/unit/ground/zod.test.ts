import { expect, it } from 'vitest';
import { z } from '../../../lib/zod.ts';

it('zod runs without new Function', () => expect(z.config().jitless).toBe(true));
