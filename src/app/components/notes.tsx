import { type ReactNode, useState } from 'react';
import { canKeep } from '../device-store.ts';
import type { PwaState } from '../pwa.ts';
import { Banner } from './banner.tsx';
import { missingWords, offlineWords } from './device-words.ts';

/** That there is no network and what works without, and what this browser does not keep, until the reader has read it. */
export default function Notes({ copy, offline }: Pick<PwaState, 'copy' | 'offline'>): ReactNode {
  const [read, setRead] = useState(false);
  const lacks = read ? null : missingWords(copy, canKeep());
  return (
    <>
      {offline && <Banner kind="note">{offlineWords(copy)}</Banner>}
      {lacks !== null && (
        <Banner kind="note">
          {lacks}
          <button className="link cursor-pointer" onClick={() => setRead(true)} type="button">
            All right
          </button>
        </Banner>
      )}
    </>
  );
}
