/** Splits at a sign that stands outside of brackets. */
function split(text: string, at: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0 && at.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Four values of which the second stands for the right and the fourth for the left. */
const BOX = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** Whether a declaration treats left and right in different ways. */
function isPhysical(name: string, value: string): boolean {
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(name)) return true;
  if (/^(?:text-align|float|clear|caption-side)$/.test(name)) return /\b(?:left|right)\b/.test(value);
  const parts = split(value, /\s/);
  if (BOX.test(name)) return parts.length === 4 && parts[1] !== parts[3];
  if (name === 'border-radius' && !value.includes('/')) {
    const [start, end = start, under = start, last = end] = parts;
    return start !== end || under !== last;
  }
  if (name === 'box-shadow') {
    // One that is reckoned may turn with the page.
    const offsets = split(value, /,/).map((shadow) =>
      Number.parseFloat(split(shadow.replace(/^inset /, ''), /\s/)[0] ?? ''),
    );
    return offsets.reduce((sum, offset) => sum + (offset || 0), 0) !== 0;
  }
  if (/^(?:transform|translate)$/.test(name)) return /translate(?:X|3d)?\(\s*-?[\d.]*[1-9]/.test(value);
  if (/^(?:background|mask|transform-origin|object-position|background-position)/.test(name))
    return /\b(?:left|right)\b|gradient\(\s*-?(?!0|180|360)\d+deg/.test(value);
  return false;
}

/** The declarations of a style sheet that would not turn round with the page. Custom properties are colours and sizes here. */
export function physical(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(["'])(?:\\.|(?!\1).)*\1/g, '""');
  return [...plain.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)].flatMap(
    ([, name = '', value = '']) =>
      !name.startsWith('--') && isPhysical(name, value.replace(/\s+/g, ' '))
        ? [`${name}: ${value.replace(/\s+/g, ' ')}`]
        : [],
  );
}
