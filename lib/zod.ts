/**
 * The only file that imports zod. `jitless` has to be set before the first schema is made: otherwise zod probes
 * `new Function`, which the extension's content security policy reports as a violation on every page.
 */
import { config, z } from 'zod';

config({ jitless: true });

export { z };
