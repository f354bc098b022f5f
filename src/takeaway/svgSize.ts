/** Width and height, in pixels, that a drawing gives in its first tag. */
export function svgSize(svg: string): { width: number; height: number } {
  const [tag = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const read = (name: string) => Number(tag.split(` ${name}="`)[1]?.split('"')[0]);
  return { width: read('width'), height: read('height') };
}
