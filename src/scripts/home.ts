import { placeHash, positionHash, writeState } from './hash.ts';
import { setUpPlaceField } from './place-field.ts';
import { siteUrl } from './site-url.ts';

const search = siteUrl('chercher/');

setUpPlaceField({
  onPlace: (place) => location.assign(search + placeHash(place)),
  onPosition: (point) => location.assign(search + positionHash(point)),
  onWords: (texte) => location.assign(search + writeState({ texte })),
});
