// The reader as it was built, in a process of its own as the extension has it, which says at its end
// how much processor time it took, of all threads and from its start: measured-reader.mjs READER. Not
// in TypeScript, as the time to translate it would count.
import { pathToFileURL } from 'node:url';

process.once('disconnect', () => {
  const { user, system } = process.cpuUsage();
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, memory }));
});
await import(pathToFileURL(process.argv[2]).href);
