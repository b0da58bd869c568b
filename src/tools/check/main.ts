import { close, runSteps } from './run.ts';
import { CHECKS } from './steps.ts';

close(await runSteps(CHECKS));
