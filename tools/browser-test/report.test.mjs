// What a reader does with a report, done in a browser. Of a report without changes to filter, such as a table, what every page must keep.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const address = pathToFileURL(process.env.REPORT).href;
const axe = createRequire(import.meta.url).resolve('axe-core');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const hasChanges = /<[^>]+class="change[ "]/.test(readFileSync(process.env.REPORT, 'utf8'));
const changes = { skip: hasChanges ? false : 'the report has no changes to filter' };

let browser, page, complaints, requests;

before(async () => { browser = await chromium.launch({ executablePath: process.env.BROWSER, args: flags }); });
after(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  [complaints, requests] = [[], []];
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('request', request => requests.push(request.url()));
  await page.goto(address);
});

afterEach(async () => {
  const elsewhere = requests.filter(url => url.split('#')[0] !== address && url !== 'data:,');
  await page.close();
  assert.deepEqual(complaints, []);
  assert.deepEqual(elsewhere, []);
});

const all = () => page.locator('.change').count();
const shown = () => page.locator('.change:not([hidden])').count();
const focused = () => page.evaluate(() => document.activeElement?.id);

for (const name of ['kind', 'subject', 'weight']) {
  test(`the filter on ${name} leaves only what it names`, changes, async () => {
    const value = await page.locator(`select[name=${name}] option`).nth(1).getAttribute('value');
    await page.selectOption(`select[name=${name}]`, value);

    const expected = await page.locator(`.change[data-${name}=${JSON.stringify(value)}]`).count();
    assert.ok(expected > 0);
    assert.equal(await shown(), expected);
    assert.match(await page.locator('[role=status]').textContent(), new RegExp(`^${expected} `));
  });
}

test('the search finds words whatever their case, and resetting shows everything again', changes, async () => {
  const word = (await page.locator('.change blockquote').first().textContent()).match(/\p{L}{5,}/u)[0];
  await page.fill('[type=search]', word.toUpperCase());
  const found = await shown();
  assert.ok(found > 0 && found <= await all());

  await page.fill('[type=search]', 'qqqqqq');
  assert.equal(await shown(), 0);
  await page.click('[type=reset]');
  await page.waitForFunction(() => !document.querySelector('.change[hidden]'));
});

test('a deep link leads to its change, also in a fold and behind a filter', changes, async () => {
  const id = await page.locator('.change').last().getAttribute('id');
  await page.fill('[type=search]', 'qqqqqq');
  await page.evaluate(anchor => { location.hash = anchor; }, id);
  await page.waitForFunction(anchor => document.activeElement?.id === anchor, id);
  assert.ok(await page.locator(`[id="${id}"]`).isVisible());

  await page.goto('about:blank');
  await page.goto(`${address}#${id}`);
  assert.ok(await page.locator(`[id="${id}"]`).isVisible());
  assert.equal(await focused(), id);
});

test('the views take turns', changes, async () => {
  const change = page.locator('.change:has(.woven):visible').first();
  assert.deepEqual([await change.locator('.beside').isVisible(), await change.locator('.woven').isVisible()], [true, false]);
  await page.check('#pd-view-woven');
  assert.deepEqual([await change.locator('.beside').isVisible(), await change.locator('.woven').isVisible()], [false, true]);
});

test('n, p and / move about, unless they are switched off', changes, async () => {
  const ids = await page.locator('.change:visible').evaluateAll(changes => changes.map(change => change.id));
  await page.keyboard.press('n');
  assert.equal(await focused(), ids[0]);
  await page.keyboard.press('n');
  assert.equal(await focused(), ids[1]);
  await page.keyboard.press('p');
  assert.equal(await focused(), ids[0]);
  await page.keyboard.press('/');
  assert.equal(await focused(), 'pd-search');
  await page.keyboard.type('n/p');
  assert.equal(await page.inputValue('#pd-search'), 'n/p');

  await page.click('[type=reset]');
  await page.uncheck('[name=keys]');
  await page.keyboard.press('n');
  assert.notEqual(await focused(), ids[1]);
});

test('without script every change can be read', changes, async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(address);
  assert.ok(await plain.locator('.change blockquote').first().isVisible());
  assert.ok(!await plain.locator('[data-filters]').isVisible());
  await plain.check('#pd-view-woven');
  assert.ok(await plain.locator('.change .woven').first().isVisible());
  await plain.close();
});

test('the page has a title, a language and one main heading', async () => {
  assert.ok(await page.title());
  assert.ok(await page.getAttribute('html', 'lang'));
  assert.equal(await page.locator('h1').count(), 1);
});

for (const [view, width] of hasChanges ? [['beside', 1280], ['woven', 1280], ['beside', 390]] : [['only', 1280], ['only', 390]]) {
  test(`axe finds no violation, view ${view}, ${width} wide`, async () => {
    // The policy of the page rightly refuses a script from outside, so axe comes in by the back door.
    const open = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
    await open.goto(address);
    if (hasChanges) await open.check(`#pd-view-${view}`);
    assert.ok(await open.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
    await open.addScriptTag({ path: axe });
    const { violations } = await open.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
    await open.close();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)} (${nodes.length})`), []);
  });
}
