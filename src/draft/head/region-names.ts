/** Names of countries and states as datelines write them, and as the list of cities does, in small letters. */
const OTHER_NAMES = `
  england=united kingdom; scotland=united kingdom; wales=united kingdom; northern ireland=united kingdom;
  britain=united kingdom; uk=united kingdom; u.k.=united kingdom; uae=united arab emirates; holland=netherlands;
  ala.=alabama; ariz.=arizona; ark.=arkansas; calif.=california; colo.=colorado; conn.=connecticut; del.=delaware;
  fla.=florida; ga.=georgia; ill.=illinois; ind.=indiana; kan.=kansas; ky.=kentucky; la.=louisiana; md.=maryland;
  mass.=massachusetts; mich.=michigan; minn.=minnesota; miss.=mississippi; mo.=missouri; mont.=montana;
  neb.=nebraska; nev.=nevada; n.h.=new hampshire; n.j.=new jersey; n.m.=new mexico; n.y.=new york;
  n.c.=north carolina; n.d.=north dakota; okla.=oklahoma; ore.=oregon; pa.=pennsylvania; r.i.=rhode island;
  s.c.=south carolina; s.d.=south dakota; tenn.=tennessee; vt.=vermont; va.=virginia; wash.=washington;
  w.va.=west virginia; wis.=wisconsin; wyo.=wyoming; d.c.=district of columbia; b.c.=british columbia;
  ont.=ontario; que.=québec`;

const names = new Map(
  OTHER_NAMES.split(';').map((pair): [string, string] => {
    const [other = '', usual = ''] = pair.trim().split('=');
    return [other, usual];
  }),
);

/** `england` => `united kingdom`; what has no other name is returned as it is. */
export const usualRegionName = (region: string): string => names.get(region) ?? region;
