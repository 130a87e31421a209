/** The months in each language that dates may be written in. */
export const monthNames = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  fy: 'jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber',
  en: 'January February March April May June July August September October November December',
} as const;

export type DateLanguage = keyof typeof monthNames;
