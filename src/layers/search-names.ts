import type { Atlas } from '@/domain/atlas/atlas';

/** Every name a person can search for, in no particular order; the build gives each its pinyin. */
export function searchNamesOf(atlas: Atlas): readonly string[] {
  return [
    '山东省',
    ...atlas.circles.map((circle) => circle.name),
    ...atlas.cities.map((city) => city.name),
    ...atlas.counties.map((county) => county.name),
    ...atlas.parks.map((park) => park.name),
    ...atlas.stations.flatMap((station) => [station.name, ...station.formerNames]),
    ...atlas.railLines.map((line) => line.name),
    ...atlas.expressways.flatMap((line) => [line.name, line.code]),
    ...atlas.corridors.map((corridor) => corridor.name),
    ...atlas.airports.flatMap((airport) => [airport.name, ...airport.formerNames]),
    ...atlas.generalAirports.map((airport) => airport.name),
    ...atlas.ports.map((port) => port.name),
    ...atlas.rivers.map((river) => river.name),
    ...atlas.peaks.map((peak) => peak.mountain),
    ...atlas.entities.map((entity) => entity.name),
    ...atlas.clauses.map((clause) => clause.title),
  ];
}
