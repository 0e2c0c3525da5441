import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// All of content is TypeScript: without the cache most of the time of one line goes into stripping its types.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/tunnel-down', import.meta.url)));
await import('./diagnose-run.ts');
