/**
 * Lights up the story's words: at a click on words that our text quotes, and after an answer. A page loads it once.
 * Where the story is not on the page, a link to it is just a link.
 */
import { goBack, inPanel, panelOpen, scrollToWords, visit } from './panel.ts';
import { lightUp, readSpot, type Spot } from './words.ts';

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-story-back]')) return goBack();
  const link = target?.closest<HTMLElement>('a[data-at]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const spot = readSpot(link.dataset.at);
  const lit = spot && lightUp(link.dataset.article ?? '', [spot]);
  if (!lit) return;
  event.preventDefault();
  visit(link, lit.paragraph, lit.range);
});

document.addEventListener('story:light', (event) => {
  const { article, spots } = (event as CustomEvent<{ article?: string; spots: readonly Spot[] }>).detail;
  const lit = article === undefined ? null : lightUp(article, spots);
  if (lit && panelOpen()) scrollToWords(lit.paragraph, lit.range, false);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && inPanel(event.target)) goBack();
});

// Closing the popover, by whatever way, goes back too. The event does not bubble.
document.addEventListener(
  'toggle',
  (event) => {
    const { target } = event;
    if (target instanceof Element && target.id === 'story-panel' && event.newState === 'closed') goBack();
  },
  true,
);
