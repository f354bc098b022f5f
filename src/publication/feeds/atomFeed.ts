import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { siteName } from '../../contracts/siteName.ts';
import type { FeedEntry } from './feedEntries.ts';

/** What a feed is about. */
export interface FeedSubject {
  /** Says the same thing for ever: `revisions`, or a dataset. */
  name: string;
  title: string;
  subtitle: string;
  /** Addresses of the page and of the feed, from the root of the host. */
  path: string;
  feedPath: string;
  /** Name of the licence of what it is about. */
  rights: string;
  /** Day (AAAA-MM-JJ) of the publication, for a feed without any entry yet. */
  date: string;
}

/** Stands for a host that is not known: addresses are then relative. */
const unknownHost = 'https://hote.invalid';

/**
 * An Atom feed (RFC 4287). Its identifiers are UUIDs of version 5 made from what the entries say, so
 * that they outlive a change of address; its dates are those of the data.
 */
export function atomFeed(
  { name, title, subtitle, path, feedPath, rights, date }: FeedSubject,
  entries: readonly FeedEntry[],
  site: URL | undefined,
): string {
  const address = (target: string) => new URL(target, site ?? unknownHost).href;
  const feed = new Feed({
    title,
    description: subtitle,
    id: identifier(`flux/${name}`),
    link: address(path),
    feed: address(feedPath),
    updated: instant(entries[0]?.date ?? date),
    generator: false,
    author: { name: siteName },
    copyright: rights,
  });
  for (const entry of entries) {
    feed.addItem({
      id: identifier(entry.name),
      title: entry.title,
      link: address(entry.path),
      date: instant(entry.date),
      description: escaped(entry.summary),
    });
  }
  return `${feed.atom1().replaceAll(unknownHost, '')}\n`;
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A summary is read as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** UUID of version 5 (RFC 9562) in the namespace of addresses. */
function identifier(name: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1')
    .update(namespace)
    .update(`parcours/donnees/${name}`)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ].map(([from, to]) => hex.slice(from, to));
  return `urn:uuid:${parts.join('-')}`;
}
