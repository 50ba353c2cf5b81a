/** Whether the browser runs WebAssembly, of which the engine is made. Tried with the smallest program there is. */
export function canRun(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
