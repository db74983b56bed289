/// A column of a list: how wide it stands, and when it goes for want of room.
struct ViewColumn: Sendable {
    enum Kind: Sendable {
        case text, number, money, date, state
        /// A small picture, by which nothing can be sorted.
        case picture
    }

    let id: ColumnID
    let title: String
    let kind: Kind
    /// The fewest columns of the screen that serve it.
    let width: Int
    /// The most that it takes; nil takes all that is left.
    let widest: Int?
    /// The lightest goes first on a narrow screen.
    let weight: Int
    /// Between it and the next.
    let gap: Int
    /// Up to this many columns it has before any other gets more than it needs; from left to right.
    let comfort: Int
    /// How wide the whole list must be for the column to stand at all: what an officer can do without comes only
    /// where the rest has room to spare.
    let leastRoom: Int

    init(
        _ id: ColumnID, _ title: String, _ kind: Kind, width: Int, upTo widest: Int?, weight: Int,
        gap: Int = 2, comfort: Int = 0, from leastRoom: Int = 0
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.width = width
        self.widest = widest
        self.weight = weight
        self.gap = gap
        self.comfort = comfort
        self.leastRoom = leastRoom
    }

    init(
        _ id: ColumnID, _ title: String, _ kind: Kind, width: Int, weight: Int, gap: Int = 2,
        from leastRoom: Int = 0
    ) {
        self.init(
            id, title, kind, width: width, upTo: width, weight: weight, gap: gap, from: leastRoom)
    }

    /// Whether it is gone on a narrow screen while another still stands.
    func goesBefore(_ other: ViewColumn) -> Bool {
        (-leastRoom, weight) < (-other.leastRoom, other.weight)
    }

    /// Takes of a room what it is short of its comfort.
    fileprivate func takeComfort(of room: inout Int) -> Int {
        let taken = min(room, max(0, comfort - width))
        room -= taken
        return taken
    }

    /// How much more it takes beside its comfort.
    fileprivate func spare(beside comfort: Int) -> Int { max(0, (widest ?? width) - width - comfort) }

    /// Numbers stand at the right, so that their digits stand under each other.
    var isAtRight: Bool { kind == .number || kind == .money }
}

/// Which columns of a list have room, and how wide each stands: a function of the width alone.
struct ColumnLayout: Sendable {
    struct Place: Sendable {
        let column: ViewColumn
        let x: Int
        let width: Int
    }

    private(set) var places: [Place] = []

    init(_ columns: [ViewColumn], width: Int) {
        var shown = columns.filter { $0.leastRoom <= width }
        if shown.isEmpty { shown = columns }
        while shown.count > 1, Self.least(shown) > width,
            let lightest = shown.indices.min(by: { shown[$0].weight < shown[$1].weight })
        {
            shown.remove(at: lightest)
        }
        let room = max(0, width - Self.least(shown))
        var left = room
        var wanted = 0
        for column in shown { wanted += column.spare(beside: column.takeComfort(of: &left)) }
        // What takes all that is left gets half of it at least, or its comfort.
        let greedy = shown.first { $0.widest == nil }
        let shared = greedy == nil || greedy?.comfort != 0 ? min(wanted, left) : min(wanted, left / 2)
        left -= shared
        var comforts = room
        var x = 0
        for column in shown {
            let comfort = column.takeComfort(of: &comforts)
            let more =
                column.widest == nil
                ? left : wanted > 0 ? column.spare(beside: comfort) * shared / wanted : 0
            let columns = min(column.width + comfort + more, max(0, width - x))
            places.append(Place(column: column, x: x, width: columns))
            x += columns + column.gap
        }
    }

    private static func least(_ columns: [ViewColumn]) -> Int {
        columns.reduce(0) { $0 + $1.width } + columns.dropLast().reduce(0) { $0 + $1.gap }
    }
}
