import { existsSync } from 'node:fs';
import { defineConfig, type LaunchOptions } from '@playwright/test';

const PORT = Number(process.env.E2E_PORT ?? 4273);

/** What `npm test` found by trial; without it, for a single spec by hand, the system's Chromium or Playwright's own. */
const chromium: LaunchOptions = process.env.CHROMIUM_FOUND
  ? JSON.parse(process.env.CHROMIUM_FOUND)
  : { args: ['--no-sandbox'], ...(existsSync('/usr/bin/chromium') && { executablePath: '/usr/bin/chromium' }) };
const firefox: LaunchOptions & { channel?: string } = JSON.parse(process.env.FIREFOX_FOUND ?? '{}');

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/editions.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: process.env.REPORT ? 1 : 0,
  // a slow machine is not a wrong answer
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.REPORT ? [['line'], ['json', { outputFile: process.env.REPORT }]] : 'line',
  use: { baseURL: `http://localhost:${PORT}`, trace: 'retain-on-failure', serviceWorkers: 'allow' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromium } },
    // what needs Chromium's own protocol says so in its tag
    { name: 'firefox', grepInvert: /@chromium/, use: { browserName: 'firefox', launchOptions: firefox } },
  ],
  webServer: {
    command: 'node --import tsx src/tools/serve/main.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
