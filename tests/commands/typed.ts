import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a test can have a terminal here. */
export const hasTerminal = process.platform === 'linux' && existsSync('/usr/bin/script');

/** Types at a terminal: each answer when its question stands there. Gives all that was shown. */
export async function typed(command: string, answers: [question: string, keys: string][]): Promise<string> {
  const child = spawn('script', ['-qec', `stty cols 120 rows 40; ${command}`, '/dev/null'], { env: { ...process.env, TERM: 'xterm', CI: '' } });
  let shown = '';
  let from = 0;
  for await (const piece of child.stdout) {
    shown += String(piece);
    const [question, keys] = answers[0] ?? [];
    if (question === undefined || !shown.includes(question, from)) continue;
    from = shown.length;
    answers.shift();
    child.stdin.write(keys ?? '');
  }
  return shown;
}
