// `npm run fuzz`: the tests with hostile input, at length. `npm run fuzz -- 500000` for more than 100,000 inputs a part.
import { spawnSync } from 'node:child_process';

const runs = process.argv[2] ?? '100000';
const { status } = spawnSync('vitest', ['run', 'tests/hostile.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ: runs },
});
process.exit(status ?? 1);
