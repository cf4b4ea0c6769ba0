// Evaluated once, as the first of the page's scripts: in the built site by the head of a problem's page (scripts/early).
import { startEarly } from '#lib/worker/early-judge.ts';

startEarly(location.pathname);
