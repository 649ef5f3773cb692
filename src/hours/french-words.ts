/** French and English names of weekdays, without accents, and OSM's codes; `mar` is apart: it may be March. */
const weekdays: Record<string, string> = {
  Mo: 'lundis?|lun|lu|monday|mon|mo',
  Tu: 'mardis?|ma|tuesday|tues?|tu',
  We: 'mercredis?|mer|me|wednesday|wed|we',
  Th: 'jeudis?|jeu|je|thursday|thurs?|thu|th',
  Fr: 'vendredis?|ven|ve|friday|fri|fr',
  Sa: 'samedis?|sam|saturday|sat|sa',
  Su: 'dimanches?|dim|di|sunday|sun|su',
};

const holidays: Record<string, string> = {
  PH: 'jours? feries?|ph',
  SH: '(?:pendant )?(?:les )?vacances scolaires|sh',
};

const turns: Record<string, string> = {
  '1': 'premier',
  '2': 'deuxieme',
  '3': 'troisieme',
  '4': 'quatrieme',
  '-1': 'dernier',
};

/** Small letters without accents; one kind of dash, space, quote; lines and sentences ended by `;`. */
export function plainText(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(/’/g, "'")
    .replace(/\s*(?:\n|\/\/)\s*/g, ' ; ')
    .replace(/\.\s*$/, '')
    .replace(/\.\s+(?=[a-z])/g, ' ; ')
    .trim();
}

/** Weekdays and holidays as OSM's codes, "le premier mardi du mois" as `Tu[1]`. Takes {@link plainText}. */
export function codeDays(text: string): string {
  let coded = text;
  const frenchDay = /\b(?:lun|mer|jeu|ven|sam|dim)(?:\b|di|credi|dredi|anche)/.test(coded);
  if (frenchDay) coded = coded.replace(/\bmar\b\.?/g, 'Tu');
  for (const [code, words] of Object.entries({ ...holidays, ...weekdays })) {
    coded = coded.replace(new RegExp(`\\b(?:${words})\\b\\.?`, 'g'), code);
  }
  const turn = `(${Object.values(turns).join('|')})s?`;
  return coded.replace(
    new RegExp(`${turn}(?: et (?:les? )?${turn})? (Mo|Tu|We|Th|Fr|Sa|Su) du mois`, 'g'),
    (_, first: string, second: string | undefined, day: string) =>
      `${day}[${[first, second].flatMap((word) => Object.keys(turns).filter((nth) => turns[nth] === word)).join(',')}]`,
  );
}

/** Times as `09:30`: "9h30", "9 h", "14 :00". */
export function codeTimes(text: string): string {
  return text
    .replace(/(?<![\d:])(\d{1,2})\s*[h:]\s*(\d{2})(?![\d])/g, '$1:$2')
    .replace(/(?<![\d:])(\d{1,2})\s*h(?![a-z\d])/g, '$1:00')
    .replace(/(?<![\d:])(\d):(?=\d\d)/g, '0$1:');
}
