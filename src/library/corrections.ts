import { type Correction, correctionShape } from '../core/corpus/correction.ts';
import type { Library } from './open.ts';
import { write } from './transaction.ts';

/** What became of the corrections of a patch: what is here already is never overwritten. */
export interface Patched {
  readonly added: number;
  readonly same: number;
  /** Of the same quotation this device says something else. */
  readonly inConflict: number;
}

/** Every correction that can be read; a row that another program wrote, or a later version, is let lie. */
export async function keptCorrections(library: Library): Promise<Correction[]> {
  return (await library.db.getAll('corrections')).filter((row) => correctionShape(row) === null);
}

/** Keeps a correction, in the place of one of the same id. */
export function keepCorrection(library: Library, correction: Correction): Promise<void> {
  return write(library, ['corrections'], async (transaction) => {
    await transaction.store.put(correction);
  });
}

/** Takes corrections back: what they were laid over shows again. */
export function undoCorrections(library: Library, ids: readonly string[]): Promise<void> {
  return write(library, ['corrections'], async (transaction) => {
    await Promise.all(ids.map((id) => transaction.store.delete(id)));
  });
}

/** Adds the corrections of a patch, all or none. */
export function addCorrections(library: Library, corrections: readonly Correction[]): Promise<Patched> {
  return write(library, ['corrections'], async (transaction) => {
    const counts = { added: 0, same: 0, inConflict: 0 };
    for (const correction of corrections) {
      const here = await transaction.store.get(correction.id);
      if (here === undefined) {
        await transaction.store.put(correction);
        counts.added++;
      } else if (saysTheSame(here, correction)) counts.same++;
      else counts.inConflict++;
    }
    return counts;
  });
}

function saysTheSame(a: Correction, b: Correction): boolean {
  return said(a) === said(b);
}

function said(correction: Correction): string {
  if (correction.kind === 'speaker') return JSON.stringify(correction.speakers.map(({ name }) => name).sort());
  return correction.kind === 'boundary' ? JSON.stringify(correction.to.exact) : correction.kind;
}
