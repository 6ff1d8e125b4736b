/**
 * SPARQL for who holds these positions (P39) by statements that say since when (P580) and are not deprecated:
 * those without an end (P582), and those that ended on `since` or later. Names are English or, failing that, those of all languages.
 * Nothing in it is special to one service, so any that holds Wikidata can answer.
 */
export function holdersQuery(positions: readonly string[], since: string): string {
  return `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX pr: <http://www.wikidata.org/prop/reference/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?position ?person ?name ?anyName ?statement ?rank ?start ?startPrecision ?end ?endPrecision ?acting ?reference WHERE {
  VALUES ?position { ${positions.map((item) => `wd:${item}`).join(' ')} }
  ?statement ps:P39 ?position ; wikibase:rank ?rank ; pqv:P580 ?startNode .
  ?person p:P39 ?statement .
  ?startNode wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?statement pq:P582 ?ended }
  OPTIONAL { ?statement pqv:P582 ?endNode . ?endNode wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision }
  FILTER(!BOUND(?ended) || (BOUND(?end) && ?end >= "${since}T00:00:00Z"^^xsd:dateTime))
  OPTIONAL { ?statement pq:P5102 ?acting FILTER(?acting = wd:Q4676846) }
  OPTIONAL { ?person rdfs:label ?name FILTER(LANG(?name) = "en") }
  OPTIONAL { ?person rdfs:label ?anyName FILTER(LANG(?anyName) = "mul") }
  OPTIONAL { ?statement prov:wasDerivedFrom/(pr:P854|pr:P4656) ?reference }
}`;
}
