import PlanModel

/// What may stand at the end of a find that is being typed: fields, and the values of one.
package struct FindCompletion: Equatable, Sendable {
    /// Where what it replaces begins, in characters.
    package let start: Int
    /// The likeliest first.
    package let choices: [String]
}

extension PlanStore {
    /// What the last piece of a text may become; no choices where it is an ordinary word.
    package func completion(of text: String) -> FindCompletion {
        let end = text.count
        guard let piece = FindPieces(text).pieces.last, piece.place + piece.text.count == end else {
            return FindCompletion(start: end, choices: FieldTerm.Field.allCases.map(\.beginning))
        }
        let isNegated = piece.text.first == "!"
        let start = piece.place + (isNegated ? 1 : 0)
        let typed = piece.text.dropFirst(isNegated ? 1 : 0)
        guard let sign = typed.firstIndex(where: { ":=<>".contains($0) }) else {
            let choices = FieldTerm.Field.allCases.map(\.beginning).filter {
                $0.hasPrefix(typed.lowercased())
            }
            return FindCompletion(start: start, choices: choices)
        }
        guard let field = FieldTerm.Field(rawValue: typed[..<sign].lowercased()) else {
            return FindCompletion(start: end, choices: [])
        }
        let values = typed[typed.index(after: sign)...]
        // Of several values the last is being typed.
        let value = values.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
        let choices = self.values(of: field, beginning: value.filter { $0 != "\"" })
        return FindCompletion(start: end - value.count, choices: choices)
    }

    private func values(of field: FieldTerm.Field, beginning typed: String) -> [String] {
        func beginning(_ words: [String]) -> [String] { words.filter { $0.hasPrefix(typed.lowercased()) } }
        return switch field {
        case .status:
            beginning(StateWord.all + FundingStatus.allCases.map(\.rawValue))
        case .rag: beginning(Rag.allCases.map(\.rawValue))
        case .state: beginning(FieldTerm.StateOf.allCases.map(\.rawValue).sorted())
        case .lead: organisations(for: typed, among: leads)
        case .funder: organisations(for: typed, among: parties { $0.funders })
        case .recipient: organisations(for: typed, among: parties { $0.recipients })
        case .plan: beginning(plans.map(\.records.id))
        case .pillar:
            beginning(
                unique(plans.flatMap { plan in plan.records.pillars.map { plan.records.string($0.id) } }))
        case .place:
            ranked(
                typed,
                unique(
                    plans.lazy.flatMap { plan in
                        plan.records.actions.lazy.flatMap {
                            plan.records.strings(plan.records.run($0.places))
                        }
                    }))
        case .due, .late, .amount: []
        }
    }

    /// The organisations that lead, and those that they are part of.
    private var leads: Set<Int> {
        entries { plan in plan.actions.lazy.flatMap { plan.references[plan.run($0.leads)] } }
    }

    /// The organisations that stand in some part of a stream, and those that they are part of.
    private func parties(_ part: @escaping (FundingStream) -> Run<Reference>) -> Set<Int> {
        entries { plan in plan.funding.lazy.flatMap { plan.references[part($0)] } }
    }

    private func entries<References: Sequence<Reference>>(_ references: (PlanRecords) -> References) -> Set<
        Int
    > {
        var found: Set<Int> = []
        for (number, plan) in plans.enumerated() {
            for reference in references(plan.records) {
                if let entry = directory.entry(plan: number, row: reference.row) { found.insert(entry) }
            }
        }
        let covering = directory.covering
        return found.union(found.flatMap { covering[$0] })
    }

    private func organisations(for typed: String, among wanted: Set<Int>) -> [String] {
        let ranks = directory.entries.enumerated().compactMap { number, entry -> (rank: Int, name: String)? in
            guard wanted.contains(number) else { return nil }
            let names = [entry.name, entry.short].compactMap { $0 } + entry.ids + entry.aliases
            return PickerMatch.rank(typed, among: names).map { ($0, entry.shownName) }
        }
        return quoted(
            ranks.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
                \.element.name))
    }

    private func ranked(_ typed: String, _ names: [String]) -> [String] {
        let ranks = names.enumerated().compactMap { place, name in
            PickerMatch.rank(typed, among: [name]).map { (rank: $0, place: place, name: name) }
        }
        return quoted(ranks.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.name))
    }

    /// With their spaces held together, each once, and no more than one steps through by Tab.
    private func quoted(_ names: [String]) -> [String] {
        unique(names).prefix(20).map { $0.contains(" ") ? "\"\($0)\"" : $0 }
    }

    private func unique(_ names: some Sequence<String>) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}

extension FieldTerm.Field {
    /// As it is begun.
    fileprivate var beginning: String {
        switch self {
        case .due: rawValue + "<"
        case .late, .amount: rawValue + ">"
        default: rawValue + ":"
        }
    }
}
