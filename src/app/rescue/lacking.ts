/** The event by which the program hands over to the rescue: the page could not be shown for want of a file. */
export const MISSING_PART = 'on-record:missing-part';

/** What the event carries: what was thrown, and where in the page to say what can be done. */
export interface PartLacking {
  readonly error: Error;
  readonly place: Element;
}
