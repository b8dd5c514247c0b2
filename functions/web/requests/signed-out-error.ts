/** What was asked for needs a session; the answer leads to the sign-in page. */
export class SignedOutError extends Error {}
