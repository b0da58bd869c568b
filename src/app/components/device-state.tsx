import { type ReactNode, useSyncExternalStore } from 'react';
import { canKeep } from '../device-store.ts';
import { install, loadUpdate, type PwaState, pwaState } from '../pwa.ts';
import { offlineWords } from './device-words.ts';
import { Repair } from './repair.tsx';

const COPY: Record<PwaState['copy'], string> = {
  unknown: 'Whether On Record can be kept on this device is being found out.',
  coming: 'On Record is being kept on this device for use without a network; this takes a moment.',
  kept: 'Ready to work without a network: the program, its fonts and the bundled articles are on this device.',
  unoffered:
    'This browser keeps no copy of On Record, as in some private windows and at addresses without HTTPS. It reads and searches here as long as there is a network.',
  refused:
    'This browser refused to keep a copy of On Record; its disk may be full. It reads and searches here as long as there is a network.',
  failed:
    'On Record could not be kept on this device, because the host did not give every part of it. It reads and searches here as long as there is a network.',
};

/** How the program stands on this device, in words, and what can be done about it. */
export function DeviceState() {
  const { copy, offline, update, install: installing } = useSyncExternalStore(pwaState.subscribe, pwaState.get);
  return (
    <>
      <ul aria-label="State on this device" className="mt-2 list-disc space-y-1 pl-5">
        <li>{COPY[copy]}</li>
        <li>
          {canKeep()
            ? 'What you save is kept in this browser.'
            : 'This browser does not let anything be saved here: what you save is gone when this page is closed.'}
        </li>
        <li>{offline ? offlineWords(copy) : 'There is a network; it is needed only to look for a new edition.'}</li>
        <li>
          {update === 'none' ? (
            'No newer edition of On Record has been found.'
          ) : (
            <>
              A new edition is ready. <Press onPress={loadUpdate}>Load it</Press>
            </>
          )}
        </li>
        <li>
          <Installing state={installing} />
        </li>
      </ul>
      <Repair />
    </>
  );
}

function Installing({ state }: { state: PwaState['install'] }) {
  switch (state) {
    case 'installed':
      return 'On Record is installed as an app.';
    case 'offered':
      return (
        <>
          On Record can be installed as an app, with a window of its own. <Press onPress={install}>Install it</Press>
        </>
      );
    case 'unoffered':
      return 'It can be installed as an app from the menu of most browsers: “Install”, “Add to Dock” or “Add to Home Screen”.';
  }
}

function Press({ onPress, children }: { onPress: () => unknown; children: ReactNode }) {
  return (
    <button className="link cursor-pointer" onClick={() => void onPress()} type="button">
      {children}
    </button>
  );
}
