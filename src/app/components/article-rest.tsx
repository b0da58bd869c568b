import type { Block } from '../../core/article/types.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { groupRest, linesOf, type RestGroup } from './article-layout.ts';
import { capitalise, countOf, listWords } from './counting.ts';

/** What stood on the page before and after the article: folded away, and told in a sentence. */
export function ArticleRest({ article, blocks }: { article: AnnotatedArticle; blocks: readonly Block[] }) {
  const groups = groupRest(linesOf(article.text, blocks));
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="rest" className="mt-12 border-rule-strong border-y border-dashed py-4 print:hidden">
      <h2 className="font-semibold" id="rest">
        What else was on the page
      </h2>
      <p className="text-soft">
        {capitalise(listWords(groups.map(restWords)))}. They belong to the page, not to the article, and nothing in them
        counts as a quotation.
      </p>
      <details>
        <summary className="link w-fit cursor-pointer list-none py-1">Show it</summary>
        {groups.map((group) => (
          <div className="mt-3" key={`${group.head} ${group.lines[0]}`}>
            {group.head !== null && <h3 className="font-semibold">{group.head}</h3>}
            <ul className="text-soft">
              {group.lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: printed lines may repeat, and never move
                <li key={index}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}

function restWords({ head, lines }: RestGroup): string {
  return head === null ? countOf(lines.length, 'line') : `${countOf(lines.length, 'line')} under “${head}”`;
}
