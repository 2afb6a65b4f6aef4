/** The steps in which what is shown large gets smaller: see `data-step` in present.css. */
const STEPS = 7;

/** Takes the largest step at which a stage needs no scrolling, or the smallest there is. */
export function fitStage(stage: HTMLElement): void {
  for (let step = 0; step < STEPS; step += 1) {
    stage.dataset.step = String(step);
    if (stage.scrollHeight <= stage.clientHeight + 1 && stage.scrollWidth <= stage.clientWidth + 1) return;
  }
}
