/** A radar: rings and one blip. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#fbfaf6"/><g fill="none" stroke="#1c1a17" stroke-width="1.5"><circle cx="16" cy="16" r="13"/><circle cx="16" cy="16" r="6.5"/></g><circle cx="22" cy="11" r="3.5" fill="#a5331c"/></svg>
`;
