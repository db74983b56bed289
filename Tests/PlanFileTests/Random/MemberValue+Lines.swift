import PlanModel

extension MemberValue {
    /// Every value inside by its place, one a line, so that a difference is easily read.
    var lines: [String] { lines(at: "").sorted() }

    private func lines(at place: String) -> [String] {
        switch self {
        case .text(let text): ["\(place) \(text.debugDescription)"]
        case .number(let spelling): ["\(place) \(ExactNumber(spelling)?.description ?? spelling)"]
        case .flag(let flag): ["\(place) \(flag)"]
        case .null: ["\(place) null"]
        case .list(let list):
            ["\(place) [\(list.count)]"] + list.enumerated().flatMap { $1.lines(at: "\(place)/\($0)") }
        case .record(let members):
            ["\(place) {}"] + members.flatMap { $0.value.lines(at: "\(place)/\($0.name)") }
        }
    }
}
