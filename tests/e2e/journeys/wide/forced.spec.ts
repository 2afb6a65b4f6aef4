/** Forced colours: the system paints with the few colours that a reader has chosen, so nothing may be told by a colour of ours. */

import { judgedPlaceOf, TYPES } from '../../support/invented.ts';
import { first, rightPicks, wrongPicks } from '../../support/journey.ts';
import { expect, type Locator, type Page, test } from '../../support/test.ts';
import { button, checkButton, controlsFor, goTo, labelsFor, litWords, outcomeOn, pick } from '../hand.ts';
import { tab, tabTo } from '../keys.ts';

/** Colours that are painted here and are none of the system: where, which. Drawings are looked at by what they are filled and stroked with. */
const ownColours = (within: Locator): Promise<readonly string[]> =>
  within.evaluate((root) => {
    // Without how thin it is: what is thin of ours is thin in the system’s colour.
    const opaque = (colour: string) => colour.replace(/^rgba\((.*), [\d.]+\)$/, 'rgb($1)');
    const probe = document.body.appendChild(document.createElement('i'));
    const names =
      'Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText SelectedItem SelectedItemText Mark MarkText GrayText AccentColor AccentColorText';
    const system = new Set(
      names.split(' ').map((name) => {
        probe.style.color = name;
        return opaque(getComputedStyle(probe).color);
      }),
    );
    probe.remove();
    const alpha = /rgba\(.*, 0\)$|^transparent$|^none$|^url\(/;
    const found = [...root.querySelectorAll('*')].flatMap((one) => {
      if (!one.checkVisibility() || one.matches('defs, defs *')) return [];
      const style = getComputedStyle(one);
      const drawn = one instanceof SVGElement && !(one instanceof SVGSVGElement) && one.localName !== 'g';
      const sides = (['top', 'right', 'bottom', 'left'] as const).filter(
        (side) => style.getPropertyValue(`border-${side}-style`) !== 'none',
      );
      const painted = drawn
        ? { fill: style.fill, stroke: style.stroke }
        : {
            ...(one.textContent?.trim() || one.querySelector('svg') ? { color: style.color } : {}),
            background: style.backgroundColor,
            ...(style.outlineStyle === 'none' ? {} : { outline: style.outlineColor }),
            ...Object.fromEntries(sides.map((side) => [side, style.getPropertyValue(`border-${side}-color`)])),
          };
      return Object.entries(painted)
        .filter(([, colour]) => !alpha.test(colour) && !system.has(opaque(colour)))
        .map(([what, colour]) => `<${one.localName} class="${one.getAttribute('class') ?? ''}"> ${what}: ${colour}`);
    });
    return [...new Set(found)];
  });

/** What a state looks like without its colours: lines, and whether its ground is another than that of the page. */
const lookOf = (label: Locator) =>
  label.evaluate((it) => {
    const words = it.querySelector('.phrase-text') ?? (it.querySelector('select') as Element | null) ?? it;
    const { borderStyle, borderWidth, backgroundColor } = getComputedStyle(words);
    return {
      line: `${borderStyle} ${borderWidth}`,
      ground: backgroundColor,
      // Words that are there to be seen, and the glyph beside them.
      tag: it.querySelector('.tag')?.textContent?.trim() ?? '',
      glyph: it.querySelector('.tag svg')?.getAttribute('data-sign') ?? '',
    };
  });

const SCHEMES = ['light', 'dark'] as const;
const open = async (page: Page, colorScheme: (typeof SCHEMES)[number], path: string) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
  await page.goto(path);
};

for (const type of TYPES) {
  for (const scheme of SCHEMES) {
    test(`${type}, ${scheme}: what is picked, right and wrong are told apart by line, word and glyph; no colour of ours is left`, async ({
      page,
    }) => {
      const place = judgedPlaceOf(type);
      await open(page, scheme, place.lesson.path);
      const item = await goTo(page, place);
      const right = rightPicks(place);
      const wrong = wrongPicks(place);
      const picks = wrong ?? right;
      const labelOf = (of: typeof picks) => first(labelsFor(item, of), 'label');

      if (type !== 'order') {
        // Where nothing shows the box itself, the words do; else box and line.
        const before = await lookOf(labelOf(picks));
        await pick(item, picks);
        const after = await lookOf(labelOf(picks));
        expect([after.line, after.ground], 'a pick changes line or ground').not.toEqual([before.line, before.ground]);
      } else await pick(item, picks);
      expect(await ownColours(item)).toEqual([]);
      await tabTo(page, checkButton(item));
      expect(await ownColours(item), 'with the focus on the button').toEqual([]);
      await first(controlsFor(item, picks), 'control').focus();
      await page.keyboard.press('Shift');
      expect(await ownColours(item), 'with the focus on a pick').toEqual([]);

      await checkButton(item).click();
      await expect(outcomeOn(item)).toBeVisible();
      expect(await ownColours(item), 'after the answer').toEqual([]);
      if (!wrong) return;
      const missed = await lookOf(labelOf(wrong));
      await button(item, 'retry').click();
      for (const ticked of await item.locator('.controls label:has([type="checkbox"]:checked)').all())
        await ticked.click();
      await pick(item, right);
      await checkButton(item).click();
      await expect(outcomeOn(item, 'right')).toBeVisible();
      const hit = await lookOf(labelOf(right));
      expect(await ownColours(item), 'after the right answer').toEqual([]);
      for (const cue of ['line', 'tag', 'glyph'] as const) expect(hit[cue], cue).not.toBe(missed[cue]);
      expect(missed.glyph).toBe('wrong');
      expect(hit.glyph).toBe('right');
    });
  }
}

for (const scheme of SCHEMES) {
  test(`${scheme}: words of the story that are lit up have the colours of a selection`, async ({ page }) => {
    const place = judgedPlaceOf('sort');
    await open(page, scheme, place.lesson.path);
    const item = await goTo(page, place);
    await pick(item, rightPicks(place));
    await checkButton(item).click();
    await expect.poll(() => litWords(page)).not.toEqual([]);
    const lit = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'color: HighlightText; background-color: Highlight';
      const { color, backgroundColor } = getComputedStyle(probe);
      const here = getComputedStyle(document.querySelector('.story p') ?? document.body, '::highlight(lit)');
      return { wanted: { color, backgroundColor }, here: { color: here.color, backgroundColor: here.backgroundColor } };
    });
    expect(lit.here).toEqual(lit.wanted);
  });

  test(`${scheme}: the X-ray’s bars and lines are seen, and the bar that has the focus has a thick frame`, async ({
    page,
  }) => {
    await open(page, scheme, '/xray/harbour-crane/');
    await page.locator('.xray-gate > summary').click();
    const picture = page.locator('.xray-picture');
    await expect(picture).toBeVisible();
    expect(await ownColours(page.locator('main'))).toEqual([]);
    // A bar that is painted as its ground is seen by nobody.
    const unseen = await picture.locator('.bar .ink, .arc .line:first-child').evaluateAll((shapes) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Canvas';
      const ground = [getComputedStyle(probe).color, 'none', 'transparent'];
      return shapes.filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return shape.checkVisibility() && ground.includes(fill) && ground.includes(stroke);
      }).length;
    });
    expect(unseen).toBe(0);
    expect(await picture.locator('.bar .ink').count()).toBeGreaterThan(20);
    const frame = () =>
      page.evaluate(() => {
        const hit = document.querySelector('.bar:focus > .hit');
        const style = hit && getComputedStyle(hit);
        return style && { stroke: style.stroke, width: style.strokeWidth };
      });
    let at = await frame();
    for (let presses = 0; presses < 40 && !at; presses += 1) {
      await tab(page);
      at = await frame();
    }
    expect(at?.width).toBe('4px');
    expect(at?.stroke).not.toBe('none');
    expect(await ownColours(page.locator('main'))).toEqual([]);
  });
}
