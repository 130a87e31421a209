import { appendFileSync } from 'node:fs';

// Loaded before a program that is measured: each of its processes adds a line with
// what it used when it ends.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  appendFileSync(process.env['USAGE_FILE'] ?? 'usage.json', `${JSON.stringify(usage)}\n`);
});
