import type { ShellId } from '../fr/shell.ts';
import type { Messages } from '../message.ts';

export const shell: Messages<ShellId> = {
  'Aller au contenu': 'الانتقال إلى المحتوى',
  'Site de démonstration.': 'موقع تجريبي.',
  'Les lieux, les services et les numéros de téléphone sont inventés.':
    'الأماكن والخدمات وأرقام الهواتف خيالية.',
  Principale: 'القائمة الرئيسية',
  Menu: 'القائمة',
  Langue: 'اللغة',
  Langues: 'اللغات',
  'Vous êtes ici': 'أنت هنا',
  'Tout le site': 'الموقع كله',
  Accueil: 'الصفحة الرئيسية',
  'Trouver de l’aide': 'البحث عن مساعدة',
  'Orienter quelqu’un': 'توجيه شخص ما',
  Pratiques: 'ممارسات',
  'Pratiques et guides': 'ممارسات وأدلّة',
  'État des lieux': 'لمحة عن الوضع',
  'Ajouter ou corriger': 'إضافة أو تصحيح',
  'Lieux par département': 'الأماكن حسب المحافظة',
  Nouveautés: 'الجديد',
  'Sans internet': 'بدون إنترنت',
  'Sur votre site': 'على موقعك',
  Données: 'البيانات',
  'Qui décide': 'من يقرّر',
  'Lancer votre commun': 'أطلقوا ملككم المشترك',
  'À propos': 'حول الموقع',
  Accessibilité: 'إمكانية الوصول',
  'Mentions légales': 'إشعارات قانونية',
  'Données personnelles': 'البيانات الشخصية',
  'Signaler une erreur': 'الإبلاغ عن خطأ',
  'un commun': 'ملك مشترك',
  '{nom}, un commun : données sous {nom2}, textes sous {nom3}.':
    '{nom}، ملك مشترك: البيانات برخصة {nom2}، والنصوص برخصة {nom3}.',
  'Données du {date}.': 'بيانات بتاريخ {date}.',
  'Cette page n’existe qu’en français.': 'هذه الصفحة متوفرة بالفرنسية فقط.',
};
