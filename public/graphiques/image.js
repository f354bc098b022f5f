// Makes of the words “Image PNG” a button that draws the chart's SVG (`data-image`) as a picture with
// the font of the site, and saves it under the chart's name (`data-nom`).

/** Pixels of the picture for one of the drawing. */
const scale = 2;
const fontAddress = new URL('source-sans-3.woff2', import.meta.url);

/** @param {Blob} blob */
function dataAddress(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/**
 * The SVG with the font of the site inside: an image loads nothing by itself.
 * @param {string} svg
 */
async function withFont(svg) {
  const font = await dataAddress(await (await fetch(fontAddress)).blob());
  const face = `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url("${font}")}`;
  return svg.replace('>', () => `><style>${face}</style>`);
}

/** @param {string} svg @returns {Promise<Blob | null>} */
async function pictureOf(svg) {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @param {Blob} picture @param {string} name */
function save(picture, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = `${name}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @param {HTMLElement} words */
function offerPicture(words) {
  const { image = '', nom = '' } = words.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.textContent;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const svg = await (await fetch(image)).text();
      const picture = await pictureOf(await withFont(svg));
      if (picture) save(picture, nom);
    } catch {
      words.append(' : l’image n’a pas pu être faite, prenez le SVG');
    } finally {
      button.disabled = false;
    }
  });
  words.replaceChildren(button);
}

for (const words of document.querySelectorAll('[data-image]')) {
  if (words instanceof HTMLElement) offerPicture(words);
}
