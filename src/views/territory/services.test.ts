import { describe, expect, it } from 'vitest';
import type { Pratique } from '../../data/types.generated.ts';
import { servicesIn, servicesView } from './services.ts';
import { commonsWith, service, territory } from './territory.testing.ts';

const TODAY = '2026-11-22';
const brest = territory('brest');

describe('the services of a territory', () => {
  const commons = commonsWith({
    'services-publics': [
      service('29/college', { genre: 'college' }),
      service('29/caf', { perimetre: { departements: ['29'] } }),
      service('59/caf', { perimetre: { departements: ['59'] } }),
      service('29/quimper', { perimetre: { communes: ['29232'] } }),
    ],
  });

  it('are those whose perimeter meets its own, in the order of kinds', () => {
    expect(servicesIn(commons, brest.value).map(({ id }) => id)).toEqual(['29/caf', '29/college']);
  });

  it('are not there when the part is switched off', () => {
    const off = { ...commons, commun: { ...commons.commun, modules: { 'services-publics': false } } };
    expect(servicesIn(off, brest.value)).toEqual([]);
    expect(servicesView(off, [], TODAY)).toBeUndefined();
  });

  it('leave no kind out: nobody knows of those that are not listed', () => {
    const view = servicesView(commons, servicesIn(commons, brest.value), TODAY)!;
    expect(view.unknown).toContain('Hôpital');
    expect(view.unknown).not.toContain('Collège');
  });
});

describe('the card of a service', () => {
  const cardOf = (value: Parameters<typeof service>[1]) => {
    const commons = commonsWith({ 'services-publics': [service('29/a', value)] });
    return servicesView(commons, commons['services-publics'], TODAY)!.cards[0]!;
  };

  it('tells a network as so many of so many', () => {
    const place = (part: 'en-place' | 'on-ne-sait-pas') => ({ nom: part, part });
    const { network } = cardOf({
      genre: 'college',
      etablissements: [place('en-place'), place('on-ne-sait-pas'), place('on-ne-sait-pas')],
    });
    expect(network?.text).toBe('Collèges\u00a0: 1 sur 3');
  });

  it('keeps the words of the service as they are, and says where it sees otherwise', () => {
    const texte = 'Nous  faisons deja : oui !';
    const { reply } = cardOf({
      part: 'en-projet',
      reponse: { texte, date: '2026-05-01', fonction: 'la direction', part: 'en-place' },
    });
    expect(reply).toMatchObject({ text: texte, part: { text: 'En place' } });
  });

  it('says since when, or for when it is planned', () => {
    expect(cardOf({ depuis: '2026-03' }).since).toBe('Depuis mars\u00a02026');
    expect(cardOf({ part: 'en-projet', depuis: '2027-01-04' }).since).toBe(
      'Prévu pour le\u00a04\u00a0janvier\u00a02027',
    );
    expect(cardOf({ part: 'on-ne-sait-pas', depuis: '2026-03' }).since).toBeUndefined();
  });

  it('shows what services of the same kind do elsewhere, and not what is done here', () => {
    const practice = (id: string) => ({
      collection: 'pratiques' as const,
      id,
      path: `pratiques/${id}.md`,
      value: { titre: id, resume: '', etat: 'installee', sources: [] } as unknown as Pratique,
    });
    const commons = commonsWith({
      pratiques: [practice('ici'), practice('la-bas')],
      'services-publics': [
        service('29/a', { pratiques: ['ici'] }),
        service('59/b', { pratiques: ['la-bas', 'ici'], perimetre: { communes: ['59512'] } }),
      ],
    });
    const [card] = servicesView(commons, servicesIn(commons, brest.value), TODAY)!.cards;
    expect(card?.elsewhere).toEqual([{ text: 'la-bas', path: '/pratiques/la-bas/' }]);
  });

  it('invites the service to answer, by message where there are no forms', () => {
    expect(cardOf({}).answer).toBe('/proposer/#service=29/a');
    const commons = commonsWith(
      { 'services-publics': [service('29/a')] },
      { modules: { proposer: false }, contact: { courriel: 'a@b.example.org' } },
    );
    expect(servicesView(commons, commons['services-publics'], TODAY)!.cards[0]!.answer).toMatch(
      /^mailto:a@b/,
    );
  });
});
