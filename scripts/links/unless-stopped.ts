/** Does a piece of work. If somebody stops the command meanwhile, `save` is called first and a sentence said. */
export async function unlessStopped<Result>(work: () => Promise<Result>, save: () => void, sentence: string): Promise<Result> {
  const stop = (): void => process.exit();
  const stopped = (): void => {
    save();
    process.stderr.write(`\n${sentence}\n`);
    process.exitCode = 130;
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  process.once('exit', stopped);
  try {
    return await work();
  } finally {
    process.off('exit', stopped);
    for (const signal of signals) process.off(signal, stop);
  }
}
