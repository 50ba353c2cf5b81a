import { bareCommand } from './command.ts';
import { writeSchemas } from './editor/write-schemas.ts';

/* npm run schemas: writes what VS Code completes and underlines with, from the table of collections. */
await bareCommand('schemas', () => writeSchemas(process.cwd()));
