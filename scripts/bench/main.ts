// npm run bench: every figure beside something measured in the same run.
import { benchWarmSubmit } from './warm-submit/warm-submit.ts';

await benchWarmSubmit();
