import { writeSchemas } from './editor/write-schemas.ts';

/* npm run schemas: writes what VS Code completes and underlines with, from the table of collections. */
writeSchemas(process.cwd());
