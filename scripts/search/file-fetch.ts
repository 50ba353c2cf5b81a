import { readFile } from 'node:fs/promises';

const network = globalThis.fetch;

/** Lets `fetch` read files, so that the index can be asked where no server is. */
export function fetchFiles(): void {
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return network(input, init);
    return readFile(new URL(address)).then((found) => new Response(found), () => new Response(null, { status: 404 }));
  };
}
