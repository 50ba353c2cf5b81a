import { brotliCompressSync } from 'node:zlib';

/** A file that was fetched, by its path from the folder of the index, and its bytes as a server sends them. */
export interface Load {
  path: string;
  bytes: number;
}

const sizes = new Map<string, number>();

/** Writes down what is fetched from a folder while work is done. What Pagefind has packed is sent as it is, all else as Brotli. */
export async function trafficOf(base: string, work: () => Promise<void>): Promise<Load[]> {
  const fetched = globalThis.fetch;
  const loads: Load[] = [];
  globalThis.fetch = async (input, init) => {
    const response = await fetched(input, init);
    const address = (input instanceof Request ? input.url : String(input)).split('?')[0] ?? '';
    if (response.ok) loads.push({ path: address.slice(base.length), bytes: sizeOf(address, Buffer.from(await response.clone().arrayBuffer())) });
    return response;
  };
  try {
    await work();
  } finally {
    globalThis.fetch = fetched;
  }
  return loads;
}

/** The bytes of a file on the wire. */
export function sizeOf(address: string, content: Buffer): number {
  const size = sizes.get(address) ?? (/\.(?:json|txt|js)$/.test(address) ? brotliCompressSync(content).length : content.length);
  sizes.set(address, size);
  return size;
}

export function bytesOf(loads: Load[]): number {
  return loads.reduce((total, { bytes }) => total + bytes, 0);
}
