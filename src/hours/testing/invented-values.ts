/**
 * Hours of every kind that places write, for the real files known to us hold ordinary weeks alone: what people add by
 * hand is compared too.
 */
export const INVENTED_VALUES: readonly string[] = [
  // Ordinary weeks.
  'Mo-Fr 09:00-12:00,14:00-17:00',
  'Mo,We,Fr 08:30-12:30; Tu,Th 13:30-18:00; Sa off',
  'Mo-Fr 09:00-12:00; We 14:00-17:00',
  'Mo-Fr 09:00-12:00, We 14:00-17:00',
  'Fr 20:00-02:00; Sa 09:00-12:00',
  'Su 22:00-06:00',
  'Mo 00:00-24:00',
  '24/7',
  '09:00-18:00',
  'Mo-Fr 09:00+',
  'We 14:00-17:00 "sur rendez-vous"',
  'We 14:00-17:00 || "sur rendez-vous"',
  'Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00 unknown "selon les bénévoles"',
  '"sur rendez-vous"',
  // Public holidays.
  'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
  'Mo-Su 00:00-24:00; PH off',
  'Mo-Su,PH 10:00-18:00',
  'Fr 20:00-02:00; PH off',
  'Mo-Sa 09:00-19:00; PH 10:00-12:00',
  'PH Mo-Fr 10:00-12:00; Mo-Fr 14:00-16:00',
  'Mo-Fr 09:00-12:00; PH +1 day off',
  'Mo-Su 10:00-12:00; easter off',
  'Mo-Su 10:00-12:00; easter -2 days-easter +1 day off',
  // Turns in the month.
  'Sa[1] 10:00-12:00',
  'Sa[1,3] 10:00-12:00; PH off',
  'Th[-1] 09:00-10:30',
  'Mo[5] 14:00-16:00; We 09:00-12:00',
  'Tu[2] -1 day 10:00-12:00',
  // One week in two.
  'week 1-53/2 We 14:00-17:00',
  'week 2-52/2 Mo-Fr 09:00-12:00; PH off',
  'week 10-20 Mo 10:00-12:00; week 40-53 Tu 10:00-12:00',
  // Dates and months.
  'Apr-Oct Mo-Sa 10:00-18:00; Nov-Mar Sa 10:00-12:00',
  'Mo-Fr 09:00-17:00; Aug off',
  'Mo-Fr 09:00-17:00; Jul 14-Aug 20 off',
  'Mo-Fr 09:00-17:00; Dec 24-Jan 2 off',
  'Nov 15-Feb 10 We 14:00-16:00',
  '2026 Dec 24-2027 Jan 2 off; Mo-Fr 09:00-12:00',
  'Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 2 off',
  'Mo-Fr 09:00-12:00; 2026 Nov 12 off "formation de l’équipe"; 2027 Mar 8 off',
  '2026 Dec 05 10:00-12:00; 2027 Jan 09 10:00-12:00',
  'Feb 29 10:00-12:00; Mo 09:00-10:00',
  '2027 Mo-Fr 10:00-12:00',
  // School holidays.
  'Mo-Fr 09:00-12:00; SH off',
  'Mo-Fr 09:00-12:00; SH Mo-Fr 14:00-17:00',
  'SH Mo-Fr 10:00-17:00; PH off',
  'We 14:00-17:00; SH,PH off',
];
