import { type Correction, correctionShape } from '../corpus/correction.ts';

const FORMAT = 'on-record-patch';
const VERSION = 1;

/** A patch as it was read, or why it was not. Of one that is refused nothing is used. */
export type PatchReading =
  | { readonly ok: true; readonly corrections: readonly Correction[] }
  | { readonly ok: false; readonly problem: string };

/** Corrections as a file for others, or for another device: what was read, and what is said of it instead. */
export function writePatch(corrections: readonly Correction[], made: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made, corrections }, null, 2)}\n`;
}

export function readPatch(file: string): PatchReading {
  let patch: unknown;
  try {
    patch = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    patch = null;
  }
  const { format, version, corrections } = (patch ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) return refused('This file is no patch of On Record.');
  if (typeof version === 'number' && version > VERSION) {
    return refused('This patch was made by a newer version of On Record.');
  }
  if (version !== VERSION || !Array.isArray(corrections)) return refused('This patch is damaged.');
  for (const [index, correction] of corrections.entries()) {
    const problem = correctionShape(correction);
    if (problem !== null) return refused(`Correction ${index + 1} of this patch cannot be read: ${problem.slice(1)}.`);
  }
  return { ok: true, corrections };
}

function refused(problem: string): PatchReading {
  return { ok: false, problem };
}
