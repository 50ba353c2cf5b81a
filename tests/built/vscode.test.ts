import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';

/* The language server of Astro's extension for VS Code, fed with the schemas that `npm run schemas` writes. */

const root = resolve('.');
const file = 'content/guides/utmaningar/sv.mdx';
const uri = pathToFileURL(join(root, file)).href;
const text = readFileSync(file, 'utf8').replace(/^audience:.*$/m, 'audience: [kids]\nrelatde: x\nrel');

const server = spawn(process.execPath, ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio']);
let connection: MessageConnection;

beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/schemas.ts'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'hub' }],
    capabilities: { textDocument: { diagnostic: {}, completion: {} }, workspace: { workspaceFolders: true, configuration: true } },
    initializationOptions: { contentIntellisense: true, typescript: { tsdk: join(root, 'node_modules/typescript/lib') } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'mdx', version: 1, text } });
});
afterAll(() => {
  connection.dispose();
  server.kill();
});

describe('while an editor writes in VS Code', () => {
  it('a field that is wrong is underlined, on its line', async () => {
    const { items } = await connection.sendRequest<{ items: { message: string; range: { start: { line: number } } }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    );
    const told = items.map(({ message, range }) => [text.split('\n')[range.start.line], message]);
    expect(told).toContainEqual(['relatde: x', expect.stringContaining('relatde')]);
    expect(told).toContainEqual(['audience: [kids]', expect.stringContaining('"entrepreneurs"')]);
  });

  it('fields are proposed, each with what it is for, in Swedish', async () => {
    const position = { line: text.split('\n').indexOf('rel'), character: 3 };
    const completion = await connection.sendRequest<{ items: { label: string; documentation?: unknown }[] }>(
      'textDocument/completion',
      { textDocument: { uri }, position },
    );
    const order = completion.items.find(({ label }) => label === 'order');
    expect(JSON.stringify(order?.documentation)).toContain('Platsen i listan');
  });
});
