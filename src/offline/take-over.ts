/** What a page tells a version that waits: take over now. */
export const TAKE_OVER = 'take over';
