/** Characters that take no room and mean nothing to a reader: soft hyphens, zero-width ones, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x2069 && (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060)) ||
    code === 0xfeff
  );
}

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
