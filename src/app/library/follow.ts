import { edition } from 'virtual:reader';
import type { ArticleId } from '../../core/article/types.ts';
import { onChangeElsewhere } from '../../library/changes.ts';
import { searcherQuery } from '../queries.ts';
import { queryClient } from '../query-client.ts';
import { inBackground } from '../rescue/missing-part.ts';
import { ownArticlesQuery } from './library.ts';

/** Another tab that imports many files writes many times: it is heard at intervals. */
const HEARD_AFTER_MS = 400;

/** Called once, when the program starts: keeps this tab in step with the library, whoever writes to it. */
export function followLibrary(): void {
  const heard = new Set<ArticleId>();
  let waits = false;
  onChangeElsewhere((articles) => {
    for (const id of articles) heard.add(id);
    if (waits) return;
    waits = true;
    setTimeout(() => {
      const ids = [...heard];
      heard.clear();
      waits = false;
      void inBackground(import('./refresh.ts').then(({ refreshLibrary }) => refreshLibrary(ids)));
    }, HEARD_AFTER_MS);
  });
  void inBackground(compareOwn());
}

/** Own articles have to be compared with the others before their pages can say where else their words are printed. */
async function compareOwn(): Promise<void> {
  const own = await queryClient.ensureQueryData(ownArticlesQuery);
  if (own.length === 0) return;
  await queryClient.ensureQueryData(searcherQuery);
  const { compareArticles } = await import('./refresh.ts');
  await compareArticles();
  // what the reader of before has read, this one reads again, when all else is done
  if (own.some(({ reading }) => reading.edition !== edition)) await (await import('./renew.ts')).renewReadings();
}
