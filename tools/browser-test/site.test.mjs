// What an adviser does with the site, done in a browser: every page on a wide screen and on a phone, by keys alone, and without script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

/** Opens an address, and waits while the page shows how far long work is. */
const show = async (page, address) => {
  await page.goto(site + address);
  await page.locator('head meta[http-equiv=refresh]').waitFor({ state: 'detached', timeout: 120_000 });
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
      await show(page, path);
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
  await show(page, years);
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
  await show(page, years);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#pd-main');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('name')), 'verzekeraar');
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
  await close(page);
});

test('keys go from change to change, mark one as seen, reach the search field and tell what they do', async () => {
  const page = await open();
  await show(page, years);
  const place = () => page.evaluate(() => [...document.querySelectorAll('main .change')].indexOf(document.activeElement));
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  assert.equal(await place(), 1);
  await page.keyboard.press('k');
  assert.equal(await place(), 0);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('v')]);
  assert.match(await page.locator('.progress p').first().textContent(), /^1 van/);
  await page.keyboard.press('?');
  assert.ok(await page.locator('#pd-keys').isVisible());
  await page.keyboard.press('Escape');
  await page.getByText('Uw oordelen als bestand').click();
  await page.getByRole('button', { name: 'Alles weer ongezien' }).click();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('/')]);
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('name')), 'q');
  await close(page);
});

test('a filter and a deep link keep their address; a change shows the page of its file with the words boxed', async () => {
  const page = await open();
  await show(page, '/vergelijk/wijkverpleging-2023/wijkverpleging-2025');
  await page.getByLabel('Soort').selectOption('modified');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.waitForURL(/soort=modified/);
  await page.locator('main .change a[href^="/wijziging/"]').first().click();
  await page.waitForURL(/\/wijziging\//);
  const images = page.locator('.sheets img');
  assert.equal(await images.count(), 2);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate(picture => picture.complete || new Promise((done, failed) => Object.assign(picture, { onload: done, onerror: failed })));
    assert.ok(await image.evaluate(picture => picture.naturalWidth) > 0);
  }
  await close(page);
});

test('a verdict is exported, and a table is built and downloaded', async () => {
  const page = await open({ javaScriptEnabled: false });
  await show(page, years);
  await page.locator('.deeds button', { hasText: 'Bevestig' }).first().click();
  await page.getByText('Uw oordelen als bestand').click();
  const [verdicts] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Bewaar de oordelen' }).click()]);
  assert.match(readFileSync(await verdicts.path(), 'utf8'), /"confirm"/);
  await page.goto(`${site}/tabel`);
  await page.getByRole('button', { name: 'Maak de tabel' }).click();
  await page.waitForURL(/maken=1/);
  await page.locator('main table').first().waitFor();
  const [table] = await Promise.all([page.waitForEvent('download'), page.locator('.downloads').getByRole('link', { name: 'xlsx' }).click()]);
  assert.equal(readFileSync(await table.path()).subarray(0, 2).toString(), 'PK');
  await close(page);
});

test('files are handed in, mended and found; a broken one is refused', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${site}/toevoegen`);
  await page.getByLabel('Bestanden').setInputFiles([
    { name: 'kapot.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nnothing') },
    { name: 'proef.md', mimeType: 'text/markdown', buffer: Buffer.from('# Zorginkoopbeleid proefzorg 2031\n\nDe zorgaanbieder moet een proefplan hebben.\n') },
    { name: 'wijkverpleging-2031.pdf', mimeType: 'application/pdf', buffer: readFileSync(process.env.PDF) },
  ]);
  await page.getByRole('button', { name: 'Lees de bestanden' }).click();
  await page.locator('fieldset.found').first().waitFor({ timeout: 60_000 });
  assert.match(await page.locator('main').textContent(), /PD\d{4}/);
  assert.equal(await page.locator('fieldset.found').count(), 2);
  for (const name of await page.getByLabel('Verzekeraar').all()) { await name.fill('Proefverzekeraar'); }
  for (const years of await page.getByLabel('Jaar of jaren').all()) { await years.fill('2031'); }
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.locator('main a[href^="/doc/"]').first().waitFor({ timeout: 60_000 });
  assert.equal(await page.locator('main a[href^="/doc/"]').count(), 2);
  await page.locator('main a[href^="/doc/"]').first().click();
  assert.match(await page.locator('main').textContent(), /proefplan/);
  await close(page);
});
