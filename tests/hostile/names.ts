import { goodLieu, type HostileFile } from './generate.ts';

const encoder = new TextEncoder();

/** Good contents where no entry can stand. */
export function hostileNames(): HostileFile[] {
  const places = [
    'lieux/sans-departement.yaml',
    'lieux/29/lieu.yml',
    'lieux/29/Lieu.yaml',
    'lieux/29/LIEU.YAML',
    'lieux/29/un lieu.yaml',
    'lieux/29/médiathèque.yaml',
    'lieux/29/lieu_souligne.yaml',
    'lieux/29/-tiret.yaml',
    'lieux/29/tiret-.yaml',
    'lieux/29/deux--tirets.yaml',
    'lieux/29/lieu.md',
    'lieux/29/lieu.json',
    'lieux/29/lieu.yaml.bak',
    'lieux/29/lieu.txt',
    'lieux/29/lieu.yaml~',
    'lieux/29/sous-dossier/lieu.yaml',
    'lieux/29/a/b/c/d/lieu.yaml',
    'lieux/99/lieu.yaml',
    'lieux/20/lieu.yaml',
    'lieux/2a/lieu.yaml',
    'lieux/finistere/lieu.yaml',
    'lieux/1/lieu.yaml',
    'lieux/000/lieu.yaml',
    'lieux/29/index.html',
    'lieux/29/<script>.yaml',
    "lieux/29/l'ecole.yaml",
    'lieux/29/😀.yaml',
    'lieux/29/%2e%2e.yaml',
    `lieux/29/${'a'.repeat(150)}.yaml`,
    'lieu.yaml',
    'Commun.yml',
    'pratique.md',
    'pratiques/Pratique.md',
    'pratiques/pratique.yaml',
    'pratiques/sous/pratique.md',
    'pratiques/sans-en-tete.md',
    'pratiques/en-tete-ouvert.md',
    'autres/lieu.yaml',
  ];
  return places.map((path, index) => ({ path, bytes: encoder.encode(contentOf(path, index)), kind: 'name' }));
}

function contentOf(path: string, index: number): string {
  if (path.endsWith('sans-en-tete.md')) return '# Un texte sans en-tête\n';
  if (path.endsWith('en-tete-ouvert.md')) return '---\ntitre: a\n\nDu texte\n';
  return goodLieu(index);
}
