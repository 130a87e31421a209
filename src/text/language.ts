/** The languages that pages of the site may be in. */
export type Language = 'nl' | 'en';
