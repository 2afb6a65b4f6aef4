// Medians, the table, and the ratios with their targets.

/** The middle value; with an even number of them, the mean of the two in the middle; of none, NaN. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const COLUMNS = {
  requests: 'requests',
  bytes: 'bytes',
  script: 'script',
  fcp: 'FCP ms',
  lcp: 'LCP ms',
  tbt: 'TBT ms',
  shift: 'CLS',
  reacted: 'reacts ms',
  accepted: 'accepted ms',
  pick: 'pick ms',
  press: 'Check ms',
};

/** The medians of a page's runs. */
export function summary(runs) {
  const of = (key) => median(runs.flatMap((run) => run[key]));
  return Object.fromEntries(Object.keys(COLUMNS).map((key) => [key, of(key)]));
}

function shown(key, value) {
  if (Number.isNaN(value)) return '–';
  return key === 'shift' ? value.toFixed(3) : Math.round(value).toLocaleString('en');
}

/** Rows as text, the columns lined up. */
function align(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows
    .map((row) => row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  '))
    .join('\n');
}

/** One line a page. */
export function table(summaries) {
  const keys = Object.keys(COLUMNS);
  const rows = Object.entries(summaries).map(([name, all]) => [name, ...keys.map((key) => shown(key, all[key]))]);
  return align([['page', ...Object.values(COLUMNS)], ...rows]);
}

/** What we want of a page, each with what it came to. */
export function targets(ours, bare, plain) {
  const times = (value) => `${value.toFixed(2)} ×`;
  const rows = [
    [
      'first answer accepted, against bare Astro and Solid',
      times(ours.accepted / bare.accepted),
      '≤ 1.25 ×',
      ours.accepted <= 1.25 * bare.accepted,
    ],
    [
      'first control reacts, against plain HTML',
      times(ours.reacted / plain.reacted),
      '≤ 1.25 ×',
      ours.reacted <= 1.25 * plain.reacted,
    ],
    ['interaction: picking an option', `${Math.round(ours.pick)} ms`, '≤ 32 ms', ours.pick <= 32],
    ['interaction: pressing Check', `${Math.round(ours.press)} ms`, '≤ 32 ms', ours.press <= 32],
    ['layout shift', ours.shift.toFixed(3), '0', ours.shift < 0.0005],
    ['blocking time over the bare page', `${Math.round(ours.tbt - bare.tbt)} ms`, '≤ 10 ms', ours.tbt - bare.tbt <= 10],
  ];
  return align([
    ['', 'is', 'shall be', ''],
    ...rows.map(([what, is, be, met]) => [what, is, be, met ? 'met' : 'MISSED']),
  ]);
}
