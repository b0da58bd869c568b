import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptArticle } from '../../library/schema.ts';
import { giveMutation } from './library-mutations.ts';
import { SourceFields } from './source-fields.tsx';

/** What is known of the source of an article that is kept: to be added to, or put right. */
export default function GiveSource({ row, onDone }: { row: KeptArticle; onDone: () => void }) {
  const give = useMutation(giveMutation);
  const [given, setGiven] = useState(row.given);
  return (
    <div className="col-span-full max-w-[30rem] py-3">
      <SourceFields given={given} onGive={setGiven} read={row} />
      <p className="mt-3 flex gap-x-4">
        <button
          className="button"
          onClick={() => give.mutate({ id: row.id, given }, { onSuccess: onDone })}
          type="button"
        >
          Save
        </button>
        <button className="link cursor-pointer" onClick={onDone} type="button">
          Leave it
        </button>
      </p>
      {give.error && <p role="alert">{give.error.message}</p>}
    </div>
  );
}
