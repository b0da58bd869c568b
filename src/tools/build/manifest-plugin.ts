import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { pathsFrom } from '../../core/anchor/paths.ts';
import { SCREENSHOTS } from '../screenshots/manifest.ts';
import { drawIcon, ICONS } from './icons.ts';

const PAPER = '#fafaf8';

/** The web manifest of the site below `base`. */
export function webManifest(base: string): object {
  const paths = pathsFrom(base);
  const library = `${base}library/`;
  return {
    id: base,
    name: 'On Record',
    short_name: 'On Record',
    description: 'A reading room for quotations: who said it, in which words, and where it was printed.',
    lang: 'en',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['news', 'education', 'productivity'],
    icons: [
      { src: `${base}icons/icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.filter((icon) => icon.size !== 180).map(({ name, size, form }) => ({
        src: `${base}icons/${name}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: form,
      })),
    ],
    screenshots: SCREENSHOTS.map(({ name, width, height, form, label }) => ({
      src: `${base}screenshots/${name}`,
      sizes: `${width}x${height}`,
      type: 'image/png',
      form_factor: form,
      label,
    })),
    shortcuts: [
      { name: 'Search', description: 'Search all quotations', url: paths.explore() },
      { name: 'Import', description: 'Read an article of your own', url: library },
      { name: 'Speakers', description: 'Everyone who is quoted', url: paths.speakers() },
    ],
    // the page reads what it is given; nothing goes to a server
    share_target: {
      action: library,
      method: 'GET',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    file_handlers: [
      {
        action: library,
        accept: {
          'text/plain': ['.txt'],
          'text/markdown': ['.md', '.markdown'],
          'text/html': ['.html', '.htm'],
        },
      },
    ],
  };
}

/** Emits the manifest and draws its icons. */
export function manifestPlugin(): Plugin {
  let base = '/';
  let icon = '';
  return {
    name: 'on-record:manifest',
    apply: 'build',
    configResolved(config) {
      base = config.base;
      icon = readFileSync(join(config.publicDir, 'icons', 'icon.svg'), 'utf8');
    },
    generateBundle() {
      const source = JSON.stringify(webManifest(base));
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
      for (const form of ICONS) {
        this.emitFile({ type: 'asset', fileName: `icons/${form.name}`, source: drawIcon(icon, form) });
      }
    },
  };
}
