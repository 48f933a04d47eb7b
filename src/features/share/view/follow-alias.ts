/** Follows the link of a page that has moved. A redirect in the markup alone would lose the fragment. */
const link = document.querySelector('a');
if (link) location.replace(link.href + (new URL(link.href).hash ? '' : location.hash));
