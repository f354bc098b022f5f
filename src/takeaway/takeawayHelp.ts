import type { SitePlace } from './SitePlace.ts';

/** What each form of a chart is for, said once for all the charts of a page. */
export function takeawayHelp({ origin }: SitePlace): string {
  const unknown = origin
    ? ''
    : ' Dans son code, ajoutez l’adresse du site devant celle du graphique.';
  return `<details>
<summary>À quoi sert chaque forme</summary>
<ul>
<li>Image SVG : pour la presse et l’impression, nette à toute taille.</li>
<li>Image PNG : pour un texte, une présentation ou un réseau social ; votre navigateur la fait à partir du SVG, avec JavaScript.</li>
<li>Données du graphique : les valeurs de son tableau, en CSV (UTF-8, virgule, point décimal) ; celles de tout le jeu ont la définition de leurs colonnes.</li>
<li>Cadre : copiez l’un de ses deux codes dans votre page. Il n’exécute aucun script et ne pose aucun cookie ; il garde son tableau et sa source. Toujours à jour, il suit les publications de l’observatoire ; figé, il garde les données publiées à sa date, quoi que devienne la page.${unknown}</li>
<li>Citation : Licence Ouverte 2.0, reprise et adaptation libres, même commerciales, en citant la source et la date.</li>
</ul>
</details>`;
}
