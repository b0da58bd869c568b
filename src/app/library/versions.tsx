import { useQuery } from '@tanstack/react-query';
import type { KeptArticle } from '../../library/schema.ts';
import { dayOf } from './day.ts';
import { versionsQuery } from './library-queries.ts';
import { Difference } from './version-note.tsx';

/** Every version of an article, and what each changed in its quotations. */
export default function Versions({ row }: { row: KeptArticle }) {
  const versions = useQuery(versionsQuery(row.id)).data ?? [];
  return (
    <ol className="col-span-full space-y-3 py-3">
      {versions.map((version, index) => {
        const before = versions[index - 1];
        return (
          <li className="border-pencil border-l-2 pl-3" key={version.version}>
            <b>Version {version.version}</b>, kept {dayOf(version.kept)}
            {before && <Difference after={version} before={before} />}
          </li>
        );
      })}
    </ol>
  );
}
