/** The PDF's font, fetched when the first PDF is made: larger than all else together, and most visits never print. */

/** Beside the pages, wherever they are served from. Packed, because it is outlines: a third less to fetch. */
const fontPath = 'fonts/form-font.ttf.gz';

let loading: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** Some servers unpack such files on their way, some do not. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function load(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(fontPath, document.baseURI));
  if (!response.ok) throw new Error(`${fontPath}: ${response.status}`);
  return unpacked(new Uint8Array(await response.arrayBuffer()));
}

/** Fetched once; after a failure it is tried anew. */
export function loadFormFont(): Promise<Uint8Array<ArrayBuffer>> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
