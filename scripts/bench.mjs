// npm run bench: installs what is missing, and measures.
import { ready, run } from './ready.mjs';

ready();
run('Measuring', 'node', ['--import', 'tsx', 'scripts/bench/main.ts', ...process.argv.slice(2)]);
