// Runs before the search page is drawn, so that it takes at once the shape that its scripts will give it: nothing then
// moves under the visitor's finger. `attend`: the address already asks something, the answer is on its way, and the
// site's letters come after it. Where nothing is asked they are fetched at once.
document.documentElement.classList.add('avec-script');
if (/[#&](?:lieu|pos|texte|zone)=/.test(location.hash)) document.documentElement.classList.add('attend');
else {
  for (const href of document.currentScript.dataset.lettres.split(' ')) {
    const link = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href };
    document.head.append(Object.assign(document.createElement('link'), link));
  }
}
