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
  '1': 'premiers?|1ers?',
  '2': 'deuxiemes?|seconds?|2e(?:me)?s?',
  '3': 'troisiemes?|3e(?:me)?s?',
  '4': 'quatriemes?|4e(?:me)?s?',
  '-1': 'derniers?',
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
  if (/\b(?:lun|mer|jeu|ven|sam|dim)(?:\b|di|credi|dredi|anche)/.test(coded))
    coded = coded.replace(/\bmar\b\.?/g, 'Tu');
  for (const [code, words] of Object.entries({ ...holidays, ...weekdays })) {
    coded = coded.replace(new RegExp(`\\b(?:${words})\\b\\.?`, 'g'), code);
  }
  const turn = `(${Object.values(turns).join('|')})`;
  return coded.replace(
    new RegExp(`\\b${turn}(?: et (?:les? )?${turn})? (Mo|Tu|We|Th|Fr|Sa|Su) du mois`, 'g'),
    (_, first: string, second: string | undefined, day: string) =>
      `${day}[${second ? `${turnOf(first)},${turnOf(second)}` : turnOf(first)}]`,
  );
}

/** The number of a turn's word: "dernier" is -1. */
function turnOf(word: string): string | undefined {
  return Object.keys(turns).find((nth) => new RegExp(`^(?:${turns[nth]})$`).test(word));
}

/** Whether days are named in French, in full or cut short. */
export function isProse(text: string): boolean {
  return /\b(?:lun|mar|mer|jeu|ven|sam|dim)(?:\b|di|credi|dredi|anche)/.test(plainText(text));
}

/** Times as `09:30`: "9h30", "9 h", "14 :00". */
export function codeTimes(text: string): string {
  return text
    .replace(/(?<![\d:])(\d{1,2})\s*[h:]\s*(\d{2})(?!\s*[\dh:])/g, '$1:$2')
    .replace(/(?<![\d:])(\d{1,2})\s*h(?![a-z\d])/g, '$1:00')
    .replace(/(?<![\d:])(\d):(?=\d\d)/g, '0$1:');
}
