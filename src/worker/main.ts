import type { Request } from './protocol.ts';
import { answerRequests } from './requests.ts';
import { createResponder } from './respond.ts';

answerRequests<Request>(createResponder());
