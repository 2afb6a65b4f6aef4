// One cold load of one page in a slowed-down Chromium: once to look at, once to use.
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { LAUNCH_ARGUMENTS } from '../launch.mjs';
import { probe } from './probe.mjs';

/** An older phone on slow 4G. */
const CPU = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true };

/**
 * A page to measure.
 *
 * @typedef {{ name: string, url: string, item: string, option: string, check?: string, feedback: string }} Subject
 *   `item` holds one question; `check` is looked for in it
 */

/** Opens a page with a cold cache; `use` gets the page and what it has loaded so far. */
async function visit(subject, tryIt, use) {
  const executablePath = findBrowser() ?? undefined;
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
  try {
    const page = await (await browser.newContext(PHONE)).newPage();
    const session = await page.context().newCDPSession(page);
    const answers = new Map();
    await session.send('Network.enable');
    session.on('Network.responseReceived', ({ requestId, response, type }) => {
      if (response.url.startsWith('http')) answers.set(requestId, { type, bytes: 0 });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const answer = answers.get(requestId);
      if (answer) answer.bytes = encodedDataLength;
    });
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await page.addInitScript(`(${probe})(${JSON.stringify({ ...subject, tryIt })})`);
    await page.goto(subject.url, { waitUntil: 'load', timeout: 60_000 });
    return await use(page, answers);
  } finally {
    await browser.close();
  }
}

const seen = (page) => page.evaluate(() => window.seen);

/** Scrolls to the end, so that everything that wakes up when seen does so. */
async function scroll(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    }
  });
}

/** Bytes, paints, blocking and shifts of a load that nobody touches. */
function look(subject) {
  return visit(subject, false, async (page, answers) => {
    await page.waitForLoadState('networkidle');
    const { lcp } = await seen(page);
    await scroll(page);
    await page.waitForLoadState('networkidle');
    // Long tasks are reported late.
    await page.waitForTimeout(500);
    const { fcp, blocked, shift } = await seen(page);
    const all = [...answers.values()];
    const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
    const tbt = blocked.filter(({ at }) => at >= fcp).reduce((total, { over }) => total + over, 0);
    const script = sum(all.filter(({ type }) => type === 'Script'));
    return { requests: all.length, bytes: sum(all), script, fcp, lcp, tbt, shift };
  });
}

/** The longest event of a tap, in ms. Shorter ones than 16 are not reported and count as 8. */
async function tap(page, target) {
  await page.evaluate(() => {
    window.seen.events.length = 0;
  });
  await target.tap();
  // Two frames and a task later the browser has reported it.
  await page.waitForTimeout(400);
  return Math.max(8, ...(await page.evaluate(() => window.seen.events)));
}

/** An option that a thumb could reach next, in an item that was not tried yet and is open; null where there is none. */
function nextOption(page, subject) {
  return page.evaluateHandle(({ item, option }) => {
    const open = [...document.querySelectorAll(option)].find((element) => {
      const box = element.closest(item);
      return element.checkVisibility() && !element.matches(':disabled, :disabled *') && !box.dataset.tried;
    });
    if (open) open.closest(item).dataset.tried = 'yes';
    return open ?? null;
  }, subject);
}

/** When the first control reacts and the first answer is accepted, and how long later taps take. */
function use(subject, taps) {
  return visit(subject, true, async (page) => {
    await page.waitForFunction(() => window.seen.accepted > 0, null, { timeout: 60_000, polling: 50 });
    const { reacted, accepted } = await seen(page);
    await page.waitForLoadState('networkidle');
    const pick = [];
    const press = [];
    for (let at = 0; at < taps; at += 1) {
      const option = (await nextOption(page, subject)).asElement();
      if (!option) break;
      pick.push(await tap(page, option));
      if (!subject.check) continue;
      const check = await option.evaluateHandle(
        (element, { item, check }) => element.closest(item).querySelector(check),
        subject,
      );
      press.push(await tap(page, check.asElement()));
    }
    return { reacted, accepted, pick, press };
  });
}

/**
 * Both loads of one page.
 *
 * @param {Subject} subject
 * @param {number} taps how many items are tried for the time an interaction takes
 */
export async function measure(subject, taps) {
  return { ...(await look(subject)), ...(await use(subject, taps)) };
}
