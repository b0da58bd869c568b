import type { AnnotatedArticle } from '../../core/corpus/types.ts';

/** Says of a reader's own article that it is theirs, and nowhere else; nothing of one that came with the program. */
export function OwnMark({ article }: { article: AnnotatedArticle }) {
  if (article.origin === 'seed') return null;
  return <span className="text-note text-pencil">yours, on this device only</span>;
}
