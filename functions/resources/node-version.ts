/** The Node that Lambda runs and tests run on; package.json pins it as the devDependency `node`. */
export const nodeMajor = 24;

/**
 * One line that says what to do when `version` (as `process.versions.node` has it) is older than the hub's Node;
 * null when it will do. An entry point asks before it imports anything that an older Node may not understand.
 */
export function nodeVersionProblem(version: string): string | null {
  if (Number.parseInt(version, 10) >= nodeMajor) return null;
  return `AcademicHub needs Node ${nodeMajor} or newer and this is ${version}: run it through npm (npm start, npm run -s hub), which uses the pinned one, after npm ci.`;
}
