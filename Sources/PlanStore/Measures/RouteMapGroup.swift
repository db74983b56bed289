package import PlanModel

/// A stage of a route map with the pieces of work that have reached it.
package struct RouteMapGroup: Equatable, Sendable {
    /// Row of the stage; nil for the last group, of what names no stage that the map has.
    package var stage: Int?
    /// Rows in `routeItems`, in the order of the file.
    package var items: [Int]
}

extension PlanRecords {
    /// The stages in the map's order, those without work among them, and behind them what is at no stage.
    package var routeMapGroups: [RouteMapGroup] {
        guard let map = routeMap else { return [] }
        var groups = self[children: map.stages].map { RouteMapGroup(stage: Int($0), items: []) }
        let places = Dictionary(
            groups.enumerated().compactMap { place, group in group.stage.map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
        var elsewhere = RouteMapGroup(stage: nil, items: [])
        for item in map.items.range {
            if let place = places[Int(routeItems[item].stage.row)] {
                groups[place].items.append(item)
            } else {
                elsewhere.items.append(item)
            }
        }
        return elsewhere.items.isEmpty ? groups : groups + [elsewhere]
    }
}
