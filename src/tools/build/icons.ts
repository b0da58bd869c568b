import { Resvg } from '@resvg/resvg-js';

/** What the manifest and the page ask for, all drawn from `public/icons/icon.svg`. */
export const ICONS = [
  { name: 'icon-180.png', size: 180, form: 'maskable' },
  { name: 'icon-192.png', size: 192, form: 'any' },
  { name: 'icon-512.png', size: 512, form: 'any' },
  { name: 'maskable-512.png', size: 512, form: 'maskable' },
  { name: 'monochrome-512.png', size: 512, form: 'monochrome' },
] as const;

export type Icon = (typeof ICONS)[number];

/**
 * Draws one icon as a PNG. The marks already stand inside the safe circle, so a maskable icon is the same with the
 * paper to its corners, and a monochrome one the marks without the paper.
 */
export function drawIcon(svg: string, { size, form }: Icon): Uint8Array {
  const drawn =
    form === 'any' ? svg : form === 'maskable' ? edit(svg, / rx="\d+"/, '') : edit(svg, /<rect[^>]*\/>/, '');
  return new Resvg(drawn, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

function edit(svg: string, part: RegExp, replacement: string): string {
  if (!part.test(svg)) throw new Error(`the icon has no ${part}: its paper is a "rect" with an "rx"`);
  return svg.replace(part, replacement);
}
