/** The Node that Lambda runs and tests run on; package.json pins it as the devDependency `node`. */
const oldest = 24;

/**
 * One line that says what to do when `version` (`v24.21.0`, as `process.version` has it) is older than the hub's
 * Node; null when it will do. An entry point asks before it imports what an older Node may not understand.
 */
export function nodeVersionProblem(version: string): string | null {
  if (Number.parseInt(version.replace(/^v/, ''), 10) >= oldest) return null;
  return `AcademicHub needs Node ${oldest} or newer and this is ${version}: after npm ci, npm run and npx use the pinned one.`;
}
