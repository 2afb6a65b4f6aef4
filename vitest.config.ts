import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

// Islands are rendered on the server here; what they do in a browser is tested in tests/e2e.
export default defineConfig({
  plugins: [solid({ ssr: true })],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    environment: 'node',
    // Generous: a busy machine is no defect, and times never fail the tests.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
