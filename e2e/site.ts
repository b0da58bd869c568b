import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { pathsFrom } from '../src/core/anchor/paths.ts';
import type { Corpus } from '../src/core/corpus/types.ts';
import { sliceSpan } from '../src/core/text/span.ts';
import { corpusFromSeeds } from '../src/tools/corpus-plugin/seeds.ts';
import { staticHost } from '../src/tools/serve/static-host.ts';

/** The collection that the build holds, read anew from the seeds. */
export const corpus: Corpus = corpusFromSeeds();
export const paths = pathsFrom('/');

/** The words of a quotation as a person would read them out: its stretches one after the other. */
export function wordsOf(article: Corpus['articles'][number], quotation: (typeof article.quotations)[number]): string[] {
  return quotation.content.map((span) => sliceSpan(article.text, span));
}

/** What a careless host gives in place of a file: nothing, with status 404, or some page of its own with status 200. */
export type WrongAnswer = 'missing' | 'page';

/** A host of the spec's own, which can be stopped and can go over to another build while pages are open. */
export class Host {
  private readonly base: string;
  /** Every path that was asked for, in order. */
  readonly asked: string[] = [];
  private server: Server | null = null;
  private port = 0;

  constructor(base = '/') {
    this.base = base;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** Serves `dir` from now on, at the same address as before; what `wrong` gives an answer for is answered so. */
  async serve(dir: string, wrong: (path: string) => WrongAnswer | null = () => null): Promise<void> {
    await this.stop();
    const right = staticHost({ dir, base: this.base });
    const server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      const answer = wrong(request.url ?? '');
      if (answer === null) right.emit('request', request, response);
      else {
        response.writeHead(answer === 'page' ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end('<!doctype html><title>Another page</title>');
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, 'localhost', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Closes the pages first: a service worker goes on fetching after the last line of a test. */
  async stopAfter(context: BrowserContext): Promise<void> {
    await context.close();
    await this.stop();
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    this.server = null;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

/** Waits until everything is kept on the device and this page is answered from there. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
}
