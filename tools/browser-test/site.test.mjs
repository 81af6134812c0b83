// What an adviser does with the site, done in a browser: every page on a wide screen and on a phone, by keys alone, and without script.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const site = process.env.SITE;
const axe = createRequire(import.meta.url).resolve('axe-core');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const years = process.env.YEARS ?? '/jaren/2022/2025?verzekeraar=zz';
const pages = ['/', '/zoek', '/zoek?q=wsv', '/jaren', years, '/vergelijk', '/vergelijk/cz/zz', '/tabel', '/tabel?maken=1', '/historie', '/historie/wsv', '/kalender', '/aangekondigd', '/toevoegen', '/nergens'];

let browser;

before(async () => { browser = await chromium.launch({ executablePath: process.env.BROWSER, args: flags }); });
after(() => browser.close());

/** A page that keeps what it asked for and complained about. */
const open = async (options = {}) => {
  const page = await browser.newPage({ locale: 'nl-NL', ...options });
  page.requests = [];
  page.complaints = [];
  page.on('request', request => page.requests.push(request.url()));
  page.on('console', message => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && page.complaints.push(message.text()));
  page.on('pageerror', error => page.complaints.push(String(error)));
  return page;
};

/** Nothing is asked of anyone else, and the browser has nothing to complain of. */
const close = async page => {
  const elsewhere = page.requests.filter(url => !url.startsWith(site) && !url.startsWith('data:'));
  await page.close();
  assert.deepEqual(page.complaints, []);
  assert.deepEqual(elsewhere, []);
};

for (const width of [1280, 390]) {
  for (const path of pages) {
    test(`${path}, ${width} wide: no barrier that axe finds, nothing wider than the screen`, async () => {
      const page = await open({ viewport: { width, height: 800 }, bypassCSP: true });
      await page.goto(site + path);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), 'the page scrolls sideways');
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).slice(0, 3).join(' ')}`), []);
      await close(page);
    });
  }
}

test('from a search to the document it names, without script', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${site}/`);
  await page.getByRole('searchbox').fill('wsv');
  await page.keyboard.press('Enter');
  await page.locator('.facets a').first().click();
  await page.locator('.entries .source a').first().click();
  assert.match(page.url(), /\/doc\/[^/?]+#/);
  assert.ok(await page.locator(`[id="${page.url().split('#')[1].split('?')[0]}"]`).count());
  await close(page);
});

test('a change is seen, hidden, confirmed and seen anew, without script', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(site + years);
  const all = await page.locator('.change').count();
  await page.locator('.deeds button', { hasText: 'Gezien' }).first().click();
  assert.match(await page.locator('.progress p').first().textContent(), /^1 van/);
  assert.match(page.url(), /#/);
  await page.getByLabel('verberg wat gezien is').check();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.waitForURL(/gezien=verbergen/);
  assert.equal(await page.locator('.change').count(), all - 1);
  await page.getByLabel('verberg wat gezien is').uncheck();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.waitForURL(url => !url.search.includes('gezien='));
  await page.locator('.deeds button', { hasText: 'Bevestig' }).first().click();
  assert.ok(await page.locator('.deeds [aria-pressed=true]', { hasText: 'Bevestig' }).count());
  await page.getByText('Uw oordelen als bestand').click();
  await page.getByRole('button', { name: 'Alles weer ongezien' }).click();
  assert.match(await page.locator('.progress p').first().textContent(), /^0 van/);
  await close(page);
});

test('keys alone reach the content and every control, and show where they are', async () => {
  const page = await open();
  await page.goto(site + years);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#pd-main');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('name')), 'verzekeraar');
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
  await close(page);
});

test('a file is handed in, mended and found; a broken one is refused', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${site}/toevoegen`);
  await page.getByLabel('Bestand').setInputFiles({ name: 'kapot.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nnothing') });
  await page.getByRole('button', { name: 'Lees het bestand' }).click();
  assert.match(await page.locator('main').textContent(), /PD\d{4}/);

  await page.goto(`${site}/toevoegen`);
  await page.getByLabel('Bestand').setInputFiles({ name: 'proef.md', mimeType: 'text/markdown', buffer: Buffer.from('# Zorginkoopbeleid proefzorg 2031\n\nDe zorgaanbieder moet een proefplan hebben.\n') });
  await page.getByRole('button', { name: 'Lees het bestand' }).click();
  await page.getByLabel('Verzekeraar').fill('Proefverzekeraar');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.locator('main a').first().click();
  assert.match(await page.locator('main').textContent(), /proefplan/);
  await close(page);
});
