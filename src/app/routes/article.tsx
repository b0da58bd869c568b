import { useParams } from 'react-router';
import { Page } from '../components/page.tsx';
import { useCollection } from '../queries.ts';

export function Component() {
  const collection = useCollection();
  const article = collection.articles.get(useParams().articleId ?? '');
  return (
    <Page collection={collection} title={article?.source.title ?? 'An article'}>
      <h1>{article?.source.title ?? 'An article'}</h1>
      <p className="whitespace-pre-line font-serif">{article?.text ?? 'There is no such article here.'}</p>
    </Page>
  );
}
