/** Changes with every change of the words of a question: what was made with other words is made again. */
export const promptVersion = '2026-11-25';
