import { gzipSync } from 'node:zlib';
import { expect, holdScripts, measureShift, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const [article] = corpus.articles;
const [quotation] = article?.quotations ?? [];
if (!article || !quotation) throw new Error('the seeds hold no quotation');

const PAGES = {
  explore: paths.explore(),
  search: paths.explore('cooperation'),
  quotation: paths.quotation(article.id, quotation.id),
  article: paths.article(article.id),
  speakers: paths.speakers(),
  speaker: paths.speaker(corpus.speakers[0]?.id as string),
};

for (const [name, path] of Object.entries(PAGES)) {
  test(`nothing shifts while "${name}" loads`, { tag: '@chromium' }, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const shift = await measureShift(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const { sum, moved } = await shift();
      expect(sum, `at ${width} px moved:\n${moved.join('\n')}`).toBeLessThan(0.01);
    }
  });

  test(`the scripts of "${name}" before it is idle are at most 125 kB`, { tag: '@chromium' }, async ({ page }) => {
    const scripts: Promise<readonly [url: string, size: number]>[] = [];
    page.on('response', (response) => {
      const request = response.request();
      // what the service worker fetches is not the page's
      if (request.resourceType() !== 'script' || request.serviceWorker() !== null) return;
      scripts.push(response.body().then((body) => [response.url(), gzipSync(body, { level: 9 }).length]));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    // nor is the search, which runs in a worker
    const workers = page.workers().map((worker) => worker.url());
    const sizes = new Map((await Promise.all(scripts)).filter(([url]) => !workers.includes(url)));
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(total, [...sizes].map(([url, size]) => `${url} ${size}`).join('\n')).toBeLessThanOrEqual(125_000);
    expect(sizes.size).toBeGreaterThan(0);
  });

  test(`"${name}" waits for no script to run before it asks for another`, { tag: '@chromium' }, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script' && request.serviceWorker() === null) asked.push(request.url());
    });
    const html = await (await page.goto(path, { waitUntil: 'networkidle' }))?.text();
    const workers = page.workers().map((worker) => worker.url());
    const scripts = asked.filter((url) => !workers.includes(url)).map((url) => new URL(url).pathname);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((script) => !html?.includes(`"${script}"`))).toEqual([]);
  });
}

for (const width of [320, 412, 1280]) {
  test(`what is built into the first page stays in its place as the page takes over, at ${width} px`, async ({
    page,
  }) => {
    const letScriptsCome = await holdScripts(page);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(paths.explore(), { waitUntil: 'commit' });
    const heading = page.getByRole('heading', { level: 1, name: /^Who said it/ });
    const places = async () => {
      await page.evaluate(() => document.fonts.ready);
      const names = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
      const boxes = [await heading.boundingBox(), await page.locator('.masthead-strip').first().boundingBox()];
      for (const link of await names.all()) boxes.push(await link.boundingBox());
      // the strip is parted by the articles
      return { names: await names.allTextContents(), at: boxes.map((box) => [box?.x, box?.y, box?.height]) };
    };
    await expect(page.getByText('Loading On Record')).toBeVisible();
    const before = await places();
    expect(before.names).toHaveLength(4);
    letScriptsCome();
    await expect(page.getByText('Loading On Record')).toHaveCount(0);
    await expect(heading).toBeVisible();
    expect(await places()).toEqual(before);
  });
}

test('a page whose scripts are long on their way shows whose it is and that it loads, and then itself', async ({
  page,
}) => {
  const letScriptsCome = await holdScripts(page);
  await page.goto(paths.about(), { waitUntil: 'commit' });
  const waiting = page.getByText('Loading On Record');
  await expect(waiting).toBeVisible();
  await expect(page.getByText('“On Record”')).toBeVisible();
  letScriptsCome();
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
  await expect(waiting).toHaveCount(0);
});

test('every page says what it is for those who come without JavaScript, and allows nothing from elsewhere', async ({
  request,
}) => {
  for (const path of [...Object.values(PAGES), '/nothing/']) {
    const html = await (await request.get(path)).text();
    expect(html, path).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src (?:'|&#39;)none/);
    expect(html, path).toContain('<noscript>');
    expect(html, path).not.toMatch(/(?:src|href)="https?:\/\/(?!localhost)[^"]*\.(?:js|css|woff2)"/);
  }
});
