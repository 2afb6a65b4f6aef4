/** The colour of the desk, as `styles/tokens.css` has it, for what the browser itself draws around a page. */
export const DESK = { light: '#f4efe4', dark: '#161411' } as const;
