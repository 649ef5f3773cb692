/** What cannot be read from a département's region: the local time, telephone and holidays of each overseas territory. */
export interface OverseasFacts {
  /** IANA name. One zone a territory: the Marquesas and Gambier islands, half an hour and an hour off Tahiti's, are not told apart. */
  timeZone: string;
  phonePrefix: string;
  /** Whether the territory's school holidays are known to opening_hours under its own name. */
  ownSchoolHolidays: boolean;
  /** The name opening_hours gives it, where it differs from the INSEE one. */
  holidayState?: string;
  dans: string;
  de: string;
}

/** Keyed by département or collectivity code. Sources: IANA tz database, ARCEP numbering plan. */
export const overseas: Readonly<Record<string, OverseasFacts>> = {
  '971': {
    timeZone: 'America/Guadeloupe',
    phonePrefix: '+590',
    ownSchoolHolidays: true,
    dans: 'en Guadeloupe',
    de: 'de la Guadeloupe',
  },
  '972': {
    timeZone: 'America/Martinique',
    phonePrefix: '+596',
    ownSchoolHolidays: true,
    dans: 'en Martinique',
    de: 'de la Martinique',
  },
  '973': {
    timeZone: 'America/Cayenne',
    phonePrefix: '+594',
    ownSchoolHolidays: true,
    dans: 'en Guyane',
    de: 'de la Guyane',
  },
  '974': {
    timeZone: 'Indian/Reunion',
    phonePrefix: '+262',
    ownSchoolHolidays: true,
    dans: 'à La Réunion',
    de: 'de La Réunion',
  },
  '975': {
    timeZone: 'America/Miquelon',
    phonePrefix: '+508',
    ownSchoolHolidays: true,
    dans: 'à Saint-Pierre-et-Miquelon',
    de: 'de Saint-Pierre-et-Miquelon',
  },
  '976': {
    timeZone: 'Indian/Mayotte',
    phonePrefix: '+262',
    ownSchoolHolidays: true,
    dans: 'à Mayotte',
    de: 'de Mayotte',
  },
  '977': {
    timeZone: 'America/St_Barthelemy',
    phonePrefix: '+590',
    ownSchoolHolidays: true,
    dans: 'à Saint-Barthélemy',
    de: 'de Saint-Barthélemy',
  },
  '978': {
    timeZone: 'America/Marigot',
    phonePrefix: '+590',
    ownSchoolHolidays: true,
    dans: 'à Saint-Martin',
    de: 'de Saint-Martin',
  },
  '984': {
    timeZone: 'Indian/Kerguelen',
    phonePrefix: '+262',
    ownSchoolHolidays: false,
    dans: 'dans les Terres australes et antarctiques françaises',
    de: 'des Terres australes et antarctiques françaises',
  },
  '986': {
    timeZone: 'Pacific/Wallis',
    phonePrefix: '+681',
    ownSchoolHolidays: false,
    holidayState: 'Wallis-et-Futuna',
    dans: 'à Wallis-et-Futuna',
    de: 'de Wallis-et-Futuna',
  },
  '987': {
    timeZone: 'Pacific/Tahiti',
    phonePrefix: '+689',
    ownSchoolHolidays: false,
    dans: 'en Polynésie française',
    de: 'de la Polynésie française',
  },
  '988': {
    timeZone: 'Pacific/Noumea',
    phonePrefix: '+687',
    ownSchoolHolidays: false,
    dans: 'en Nouvelle-Calédonie',
    de: 'de la Nouvelle-Calédonie',
  },
  '989': {
    timeZone: 'Etc/GMT+8',
    phonePrefix: '+33',
    ownSchoolHolidays: false,
    dans: 'sur l’île de Clipperton',
    de: 'de l’île de Clipperton',
  },
};
