// A worker thread does not inherit the loader for TypeScript on Node 20: it registers its own.
import { register } from 'tsx/esm/api';

register();
await import('./split.thread.ts');
