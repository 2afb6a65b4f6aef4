/** What every test here relies on: that a cookie, a request to another host or a word in the console would be noticed. */
import { startSchool } from './support/school.ts';
import { expect, test } from './support/test.ts';
import { startWatch } from './support/watch.ts';

test('a page that sets a cookie, asks other hosts or speaks in the console is found out, in any context', async ({
  playwright,
  launchOptions,
}) => {
  const [site, other] = await Promise.all([startSchool(), startSchool()]);
  // Not the browser of the tests, whose watch would rightly make this one fail.
  const browser = await playwright.chromium.launch(launchOptions);
  try {
    const watch = startWatch(site.url);
    watch.browser(browser);
    watch.provoke(/on purpose/);
    watch.provoke(/never said/);
    const socket = other.url.replace('http', 'ws');
    site.show(`<!doctype html><title>x</title><link rel="icon" href="data:,"><script>
      document.cookie = 'seen=1';
      console.error('on purpose');
      console.warn('by accident');
      new WebSocket('${socket}').onerror = () => setTimeout(() => { document.title = 'done'; throw new Error('not caught'); });
      new Image().src = '${other.url}picture';
    </script>`);
    const closed = await browser.newContext();
    const page = await closed.newPage();
    await page.goto(site.url);
    await expect(page).toHaveTitle('done');
    await closed.close();
    const open = await browser.newContext();
    await open.addCookies([{ name: 'later', value: '1', url: site.url }]);

    const found = (await watch.end()).join('\n');
    expect(found).toContain('a cookie of 127.0.0.1: seen');
    expect(found).toContain('a cookie of 127.0.0.1: later');
    expect(found).toContain(`asked another host: ${other.url}picture`);
    expect(found).toContain(`asked another host: ${socket}`);
    expect(found).toContain('warning: by accident');
    expect(found).toContain('uncaught: not caught');
    expect(found).toContain('did not come: /never said/');
    expect(found).not.toContain('on purpose');
    expect(found).not.toContain(`asked another host: ${site.url}`);
  } finally {
    await browser.close();
    await Promise.all([site.stop(), other.stop()]);
  }
});

test('a site that a test sets up is allowed by its address, and no other', async ({ page, watch }) => {
  const school = await startSchool();
  watch.allow(school.url);
  school.show('<!doctype html><title>A school</title><link rel="icon" href="data:,">');
  await page.goto(school.url);
  await expect(page).toHaveTitle('A school');
  await school.stop();
});
