// npm run bench: every figure beside something measured in the same run.
import { benchCatalogue } from './catalogue.ts';
import { benchSandbox } from './sandbox.ts';
import { benchWarmSubmit } from './warm-submit/warm-submit.ts';

await benchSandbox();
await benchWarmSubmit();
benchCatalogue();
