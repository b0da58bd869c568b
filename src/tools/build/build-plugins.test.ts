import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './csp-plugin.ts';
import { drawIcon, ICONS } from './icons.ts';
import { webManifest } from './manifest-plugin.ts';
import { robots } from './robots-plugin.ts';

const svg = readFileSync(new URL('../../../public/icons/icon.svg', import.meta.url), 'utf8');

/** Width and height as the PNG's header gives them. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('every icon has the size that its name says, and each form is drawn differently', () => {
  for (const icon of ICONS) {
    expect(sizeOf(drawIcon(svg, icon)), icon.name).toEqual([icon.size, icon.size]);
    expect(icon.name).toContain(String(icon.size));
  }
  const forms = ICONS.filter(({ size }) => size === 512).map((icon) =>
    Buffer.from(drawIcon(svg, icon)).toString('hex'),
  );
  expect(new Set(forms).size).toBe(3);
});

test('an icon that is drawn in another way is refused, not drawn wrongly', () => {
  const other = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4" /></svg>';
  for (const icon of ICONS.filter(({ form }) => form !== 'any')) {
    expect(() => drawIcon(other, icon), icon.name).toThrow('"rect"');
  }
});

test('the manifest stands below the base, with all that it names', () => {
  for (const base of ['/', '/on-record/']) {
    const text = JSON.stringify(webManifest(base)).replace(/"params":\{[^}]*\}/, '"params":{}');
    const manifest = JSON.parse(text) as { scope: string; icons: { src: string; purpose: string }[] };
    expect(manifest.scope).toBe(base);
    for (const [, address = ''] of text.matchAll(/"(?:src|url|action|start_url|id)":"([^"]*)"/g)) {
      expect(address.startsWith(base), address).toBe(true);
    }
    const drawn = new Set(['icon.svg', ...ICONS.map(({ name }) => name)]);
    for (const { src } of manifest.icons) expect(drawn).toContain(src.slice(`${base}icons/`.length));
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable', 'monochrome']));
  }
});

test('each picture of the manifest is there, and has the size that is said of it', () => {
  const { screenshots } = webManifest('/') as { screenshots: { src: string; sizes: string; form_factor: string }[] };
  for (const { src, sizes } of screenshots) {
    const png = readFileSync(new URL(`../../../public${src}`, import.meta.url));
    expect(sizeOf(new Uint8Array(png)).join('x'), src).toBe(sizes);
  }
  expect(new Set(screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(['wide', 'narrow']));
});

test('robots.txt names the sitemap where its address is known', () => {
  expect(robots(null, '/')).toBe('User-agent: *\nAllow: /\n');
  expect(robots('https://example.org', '/on-record/')).toContain(
    '\nSitemap: https://example.org/on-record/sitemap.xml\n',
  );
});

test('the policy allows nothing inline, nothing evaluated, no other origin, and no code made from strings', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((one) => one.split(/ (.*)/, 2) as [string, string]),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('require-trusted-types-for')).toBe("'script'");
  expect(directives.get('trusted-types')).toBe('default');
  for (const [name, sources] of directives) {
    if (!name.includes('trusted-types')) expect(["'self'", "'none'"], name).toContain(sources);
  }
});
