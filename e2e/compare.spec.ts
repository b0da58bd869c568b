import { expect, test } from './page-test.ts';
import { corpus, paths } from './site.ts';

const all = corpus.articles.flatMap((article) => article.quotations.map((quotation) => ({ article, quotation })));

/** The quotation of one of the bundled articles that holds `words`. */
function holding(outlet: string, words: string): (typeof all)[number] {
  const found = all.find(
    ({ article, quotation }) =>
      article.source.outlet === outlet &&
      quotation.content.some(({ start, end }) => article.text.slice(start, end).includes(words)),
  );
  if (!found) throw new Error(`no quotation of ${outlet} holds "${words}"`);
  return found;
}

const address = ({ article, quotation }: (typeof all)[number]) => paths.compare(article.id, quotation.id);

test('fragments are compared with the whole sentence, with each outlet’s share and every difference named', async ({
  page,
}) => {
  await page.goto(address(holding('EverVision Finance', "others' development as a threat")));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“others’ development as a threat”');
  await expect(page.locator('main blockquote')).toHaveText(/^Viewing others’ .* speed up one’s development\.$/);
  await expect(page.getByText('Asian Lite News, 25 of 25 words')).toBeVisible();
  await expect(page.getByText('EverVision Finance, 22 of 25 words')).toBeVisible();
  await expect(page.getByText(/EverVision Finance prints 22 of its 25 words, in three fragments/)).toBeVisible();
  const rows = page.getByRole('row');
  await expect(rows.filter({ hasText: 'those who view' })).toContainText('in the reporter’s words');
  await expect(rows.filter({ hasText: 'economic interdependence as a risk' })).toContainText('kept');
  await expect(rows.filter({ hasText: 'or taking' })).toContainText('in the reporter’s words');
  await expect(rows.filter({ hasText: 'protectionist actions' })).toContainText('outside the marks');
  await expect(page.getByRole('insertion')).toContainText(['saying protectionist actions']);
  // two fragments of one sentence are read as that sentence, and each has its way on
  const printing = page.getByRole('listitem').filter({ hasText: 'criticized those who view' });
  await expect(printing).toContainText("will not make one's own life better");
  await expect(printing.getByRole('link', { name: /^Open/ })).toHaveText(['Open the 3rd', 'Open the 4th']);
});

test('the comparison is the same from any of its printings, and a card leads to it', async ({ page }) => {
  const fragment = holding('EverVision Finance', 'economic coercion');
  const report = holding('Asian Lite News', 'China opposed unilateral sanctions');
  await page.goto(address(fragment));
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto(address(report));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await expect(page.getByText(/Asian Lite News reports it in the reporter’s own words, without marks/)).toBeVisible();

  await page.goto(paths.explore('decoupling'));
  await page
    .getByRole('link', { name: /in 2 outlets, compare/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/compare\//);
  await expect(page.getByRole('heading', { name: 'Differences' })).toBeVisible();
});

test('two translations differ in their renderings, with no word of cutting and no share', async ({ page }) => {
  await page.goto(address(holding('Asian Lite News', 'aspiration for equal and mutually beneficial cooperation')));
  await expect(page.getByText('The renderings differ.')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).not.toContainText(/\bcut\b/);
  await expect(page.getByRole('row').filter({ hasText: 'civilization diversity' })).toContainText('renderings differ');
  await expect(page.getByRole('deletion')).toHaveCount(0);
  await expect(main).not.toContainText(/Asian Lite News, \d+ of \d+ words/);
});

test('a figure reported in one article and quoted in the other is one utterance', async ({ page }) => {
  await page.goto(address(holding('EverVision Finance', '42 times')));
  await expect(page.getByRole('row').filter({ hasText: '42 times in person since 2013' })).toBeVisible();
});

test('what is printed twice by one outlet is compared with itself', async ({ page }) => {
  await page.goto(address(holding('Asian Lite News', 'established a new framework')));
  await expect(page.getByText('One utterance, printed twice by one outlet.')).toBeVisible();
});

test('a phrase that another uses for nobody is linked as the same phrase, and not compared', async ({ page }) => {
  const { article, quotation } = holding('Asian Lite News', 'no limits');
  await page.goto(paths.quotation(article.id, quotation.id));
  await expect(page.getByText('The same phrase, not the same utterance:')).toBeVisible();
  await expect(page.getByRole('link', { name: /has no limits/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Compare the printings/ })).toHaveCount(0);
});

test('neighbours on one theme are three occasions, and a figure from two mouths is two', () => {
  const apart = [
    holding('EverVision Finance', 'great changes unseen for a century'),
    holding('EverVision Finance', 'Right now there are changes'),
    holding('Asian Lite News', 'Changes of the world'),
    holding('EverVision Finance', '$200 billion'),
    holding('Asian Lite News', '200 billion US dollars'),
  ].map(({ quotation }) => quotation.id);
  const together = corpus.utterances.filter(({ printings }) =>
    printings.some(({ quotation }) => apart.includes(quotation)),
  );
  expect(together).toEqual([]);
});

test('a reader splits what was taken for one, and takes it back; a reload keeps both', async ({ page }) => {
  await page.goto(address(holding('EverVision Finance', 'economic coercion')));
  await expect(page.getByText(/Taken as one utterance with a score of 0\.\d\d|with a score of 1\.00/)).toBeVisible();
  await page.getByRole('button', { name: /Split them/ }).click();
  await expect(page.getByRole('heading', { name: 'You split these printings' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'You split these printings' })).toBeVisible();
  await page.getByRole('button', { name: /as one utterance again/ }).click();
  await expect(page.getByRole('heading', { name: 'Differences' })).toBeVisible();
});

test('a reader joins two printings, and the comparison says whose word that is', async ({ page }) => {
  const { article, quotation } = holding('EverVision Finance', 'safeguard their sovereignty');
  await page.goto(paths.quotation(article.id, quotation.id));
  await page.getByText('Is it printed elsewhere all the same?').click();
  await page.getByRole('button', { name: /safeguard international fairness/ }).click();
  await page.getByRole('link', { name: /Compare the printings/ }).click();
  await expect(page.getByText('You took these for one utterance.')).toBeVisible();
});
