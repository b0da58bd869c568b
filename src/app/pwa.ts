/** How the program stands to its copy on this device. */
export interface PwaState {
  /** A new edition waits until the reader asks for it. */
  readonly update: 'none' | 'waiting' | 'loading';
  readonly offline: boolean;
  /**
   * The copy for use without a network: `unoffered` where the browser keeps none (a private window, an address without
   * HTTPS), `refused` where it would not (a full disk, a setting), `failed` where the host did not give every part.
   */
  readonly copy: 'unknown' | 'coming' | 'kept' | 'unoffered' | 'refused' | 'failed';
  readonly install: 'unoffered' | 'offered' | 'installed';
}

let state: PwaState = { update: 'none', offline: false, copy: 'unknown', install: 'unoffered' };
let registration: ServiceWorkerRegistration | null = null;
let installPrompt: InstallPrompt | null = null;
const listeners = new Set<() => void>();

/** Chromium's offer to install the program; no standard, and in no other browser. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

function set(change: Partial<PwaState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** In the form that `useSyncExternalStore` takes. */
export const pwaState = {
  get: (): PwaState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** How often a page that stays open asks for a new edition. */
const ASK_AGAIN = 60 * 60 * 1000;

/** Called once, when the program starts. Nothing that goes wrong here keeps the page from working. */
export function startPwa(): void {
  set({ offline: !navigator.onLine });
  window.addEventListener('online', () => set({ offline: false }));
  window.addEventListener('offline', () => set({ offline: true }));
  watchInstalling();
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    set({ copy: 'unoffered' });
    return;
  }
  // after the page itself, so that what is kept for later does not hold up what is read now
  if (document.readyState === 'complete') void register();
  else window.addEventListener('load', () => void register());
}

/** The reader asks for the new edition: it takes over, and this page is loaded anew. */
export function loadUpdate(): void {
  set({ update: 'loading' });
  const waiting = registration?.waiting;
  if (waiting) waiting.postMessage('load the new edition');
  // it has already taken over, asked for in another tab
  else window.location.reload();
}

/** The reader goes on with this edition; the next visit offers the new one again. */
export function postponeUpdate(): void {
  set({ update: 'none' });
}

/** Has the browser ask whether to install the program. */
export async function install(): Promise<void> {
  const prompt = installPrompt;
  if (prompt === null) return;
  // it can be shown once; Chromium makes another offer when the reader declines
  installPrompt = null;
  set({ install: 'unoffered' });
  const { outcome } = await prompt.prompt();
  if (outcome === 'accepted') set({ install: 'installed' });
}

function watchInstalling(): void {
  if (window.matchMedia('(display-mode: standalone)').matches) set({ install: 'installed' });
  window.addEventListener('beforeinstallprompt', (event) => {
    // the page has a button of its own for it
    event.preventDefault();
    installPrompt = event as InstallPrompt;
    set({ install: 'offered' });
  });
  window.addEventListener('appinstalled', () => set({ install: 'installed' }));
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (state.update === 'loading') window.location.reload();
    // another tab loaded the new edition: this page is never reloaded without being asked
    else if (controlled) set({ update: 'waiting' });
    controlled = true;
  });

  try {
    registration = await serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`);
  } catch (error) {
    // a browser may refuse (a private window, a full disk): the page then works as long as there is a network
    console.info('Nothing could be kept for use without a network:', error);
    set({ copy: controlled ? 'kept' : 'refused' });
    return;
  }
  set({ copy: registration.active ? 'kept' : 'coming' });
  if (registration.waiting && controlled) set({ update: 'waiting' });
  // loading this page may itself have found it already
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration?.installing));
  askAgain(registration);
}

function follow(worker: ServiceWorker | null | undefined): void {
  worker?.addEventListener('statechange', () => {
    // without a controller it is the first edition, and takes its place by itself
    if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) set({ update: 'waiting' });
    if (worker.state === 'activated') set({ copy: 'kept' });
    // an edition that does not come whole is not kept at all; the one before it stays
    if (worker.state === 'redundant' && state.copy === 'coming') set({ copy: 'failed' });
  });
}

/** A page that stays open for days asks when the reader comes back to it. */
function askAgain(kept: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN) return;
    asked = Date.now();
    kept.update().catch(() => undefined); // no network: asked again later
  });
}
