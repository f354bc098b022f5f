/** One h1, and no heading more than one level below the heading before it. */
export function checkHeadings(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const titles = headings.filter((heading) => heading.localName === 'h1').length;
  const problems = titles === 1 ? [] : [`has ${titles} <h1>`];
  let level = 0;
  for (const heading of headings) {
    const next = Number(heading.localName[1]);
    const text = (heading.textContent ?? '').trim();
    if (text === '') problems.push(`has an empty <${heading.localName}>`);
    if (next > level + 1) problems.push(`skips from h${level} to h${next} “${text.slice(0, 60)}”`);
    level = next;
  }
  return problems;
}
