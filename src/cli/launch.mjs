// How Chromium is started for tests and the benchmark: it also runs as root in a container, and asks nobody else for anything.
export const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
