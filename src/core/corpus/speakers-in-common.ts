import type { SpeakerId } from '../quote/types.ts';

/** Whose an utterance is: the speakers that all its printings name, else those that the first names. */
export function findSpeakersInCommon(named: readonly (readonly SpeakerId[])[]): readonly SpeakerId[] {
  const first = named[0] ?? [];
  const common = first.filter((id) => named.every((speakers) => speakers.includes(id)));
  return common.length > 0 ? common : first;
}
