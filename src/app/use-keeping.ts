import { useState } from 'react';
import { queryClient } from './query-client.ts';

type Rows = typeof import('./kept-rows.ts');

interface Keeping<Sent, Done> {
  readonly mutate: (sent: Sent, after?: { onSuccess?: (done: Done) => void; onError?: (error: Error) => void }) => void;
  readonly isPending: boolean;
  /** Why the last writing failed, in words. */
  readonly error: Error | null;
}

/**
 * Writes something that this device keeps. It is shown once it has been read back. What writes is loaded at the first
 * writing; `useMutation` does the same for twice the bytes, in every card of the first page.
 */
export function useKeeping<Sent, Done = void>(write: (rows: Rows, sent: Sent) => Promise<Done>): Keeping<Sent, Done> {
  const [state, setState] = useState<Omit<Keeping<Sent, Done>, 'mutate'>>({
    isPending: false,
    error: null,
  });
  const mutate: Keeping<Sent, Done>['mutate'] = (variables, after) => {
    setState({ isPending: true, error: null });
    const mutationFn = async () => write(await import('./kept-rows.ts'), variables);
    const cache = queryClient.getMutationCache();
    cache
      .build<Done, Error, void, unknown>(queryClient, { mutationFn })
      .execute()
      .then(
        (done) => {
          setState({ isPending: false, error: null });
          after?.onSuccess?.(done);
        },
        (error: Error) => {
          setState({ isPending: false, error });
          after?.onError?.(error);
        },
      );
  };
  return { ...state, mutate };
}
