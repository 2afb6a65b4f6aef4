/**
 * While a bar is pointed at or focused: its words stand under the picture, its arcs stay and the others step back.
 * The words are read off the table below, where they stand already.
 */
export function followBars(root: Document): void {
  const readout = root.querySelector<HTMLElement>('.xray-readout');
  if (!readout) return;
  for (const drawing of root.querySelectorAll<SVGSVGElement>('.xray-drawing')) {
    const barAt = (target: EventTarget | null) => (target instanceof Element ? target.closest('.bar') : null);
    const leave = () => {
      drawing.removeAttribute('data-looking');
      for (const lit of drawing.querySelectorAll('.lit')) lit.classList.remove('lit');
      readout.removeAttribute('data-on');
    };
    const look = (bar: Element) => {
      leave();
      keepTooltipAway(bar);
      drawing.setAttribute('data-looking', '');
      light(drawing, bar);
      tell(root, readout, bar.getAttribute('data-claim') ?? '');
    };
    drawing.addEventListener('pointerover', ({ target }) => {
      const bar = barAt(target);
      if (bar) look(bar);
    });
    drawing.addEventListener('focusin', ({ target }) => {
      const bar = barAt(target);
      if (bar) look(bar);
    });
    drawing.addEventListener('pointerleave', leave);
    drawing.addEventListener('focusout', leave);
  }
}

/** The readout says what the browser's tooltip would, sooner; the bar keeps its name. */
function keepTooltipAway(bar: Element): void {
  const title = bar.querySelector('title');
  if (!title) return;
  bar.setAttribute('aria-label', title.textContent ?? '');
  title.remove();
}

/** Marks a bar, its arcs and the bars at their other ends. */
function light(drawing: Element, bar: Element): void {
  const claim = bar.getAttribute('data-claim');
  bar.classList.add('lit');
  for (const arc of drawing.querySelectorAll('.arc')) {
    const ends = [arc.getAttribute('data-from'), arc.getAttribute('data-to')];
    if (!ends.includes(claim)) continue;
    arc.classList.add('lit');
    for (const end of ends) drawing.querySelector(`.bar[data-claim="${end}"]`)?.classList.add('lit');
  }
}

/** Copies the claim's row of the table into the readout. */
function tell(root: Document, readout: HTMLElement, claim: string): void {
  const row = root.getElementById(`claim-${claim}`);
  const part = (name: string) => row?.querySelector(`[data-part="${name}"]`)?.textContent?.trim() ?? '';
  const put = (slot: string, text: string) => {
    const place = readout.querySelector(`[data-${slot}]`);
    if (place) place.textContent = text;
  };
  put('place', part('place'));
  put('words', part('words'));
  /** With the language that each word has there. */
  const said = (text: Element) => {
    const copy = root.createElement('span');
    copy.lang = text.getAttribute('lang') ?? root.documentElement.lang;
    copy.append(text.textContent?.trim() ?? '');
    return copy;
  };
  const parts = [...(row?.querySelectorAll('[data-part="who"] > *, [data-part="verdict"] > *') ?? [])];
  readout.querySelector('[data-key]')?.replaceChildren(...parts.flatMap((one, at) => [at > 0 ? ' · ' : '', said(one)]));
  const clashes = [...(row?.querySelectorAll('[data-part="conflicts"] li') ?? [])].map((one) => {
    const line = root.createElement('li');
    const link = one.querySelector('a');
    line.append(...(link?.cloneNode(true).childNodes ?? []));
    return line;
  });
  readout.querySelector('[data-clashes]')?.replaceChildren(...clashes);
  readout.setAttribute('data-on', '');
}
