// Runs before the search page is drawn, so that it takes at once the shape that its scripts will give it: nothing then
// moves under the visitor's finger. `attend`: the address already asks something, the answer is on its way.
document.documentElement.classList.add('avec-script');
if (/[#&](?:lieu|pos|texte|zone)=/.test(location.hash)) document.documentElement.classList.add('attend');
