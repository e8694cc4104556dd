/** Loaded before every command: an older Node could not read the command itself, and would say so in words that help nobody. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old: use npm run after npm ci on Linux x64, elsewhere install Node 22.18 or newer.`,
  );
  process.exit(1);
}
