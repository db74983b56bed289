import PlanModel
import PlanStore

// What an action has.
extension ActionTable {
    mutating func judge(
        _ draft: ActionDraft, id: String
    ) throws(RowRefused) -> (status: ActionStatus, rag: Rag?) {
        var status: ActionStatus?
        var rag: Rag?
        for cell in [draft.status, draft.confidence] where !TableWords.saysNothing(cell) || cell == "none" {
            switch try StatusCell(cell, records) {
            case .status(let word, let isGuess):
                if isGuess { guess(draft, "\"\(cell)\" is read as the status \(word.rawValue)") }
                status = status ?? word
            case .rag(let word, let isGuess):
                if isGuess { guess(draft, "\"\(cell)\" is read as the confidence \(word.rawValue)") }
                rag = rag ?? word
            }
        }
        if status == nil, givesStatus {
            guess(draft, "\(id) says nothing of its status and is taken as not-started")
        }
        return (status ?? .notStarted, rag)
    }

    func confidence(_ rag: Rag) -> MemberValue {
        .record([
            "rag": .text(rag.rawValue), "on": .text(asOf.description), "recorded": recorded(asOf.description),
        ])
    }

    /// Today, where what is written stands under another date.
    private func recorded(_ on: String) -> MemberValue? {
        on == store.viewpoint.today.description ? nil : .text(store.viewpoint.today.description)
    }

    mutating func found(in cells: [String], _ draft: ActionDraft) throws(RowRefused) -> [String] {
        var all: [String] = []
        var seen: Set<String> = []
        for cell in cells {
            let found =
                draft.isExported ? try bodies.listed(in: cell, &ids) : try bodies.found(in: cell, &ids)
            for text in found.guesses { guess(draft, text) }
            for id in found.ids where seen.insert(id).inserted { all.append(id) }
        }
        return all
    }

    mutating func update(_ update: ActionDraft.Update, _ draft: ActionDraft) -> MemberValue {
        let on = update.on?.date.description ?? asOf.description
        if update.on == nil {
            guess(draft, "the update has no date and is taken as of \(Shown.day(asOf))")
        } else if let text = update.on?.guess {
            guess(draft, text)
        }
        return .record([
            "on": .text(on), "onText": (update.on?.typed).map { .text($0) }, "text": .text(update.text),
            "recorded": recorded(on),
        ])
    }

    mutating func milestones(
        of draft: ActionDraft, id: String, titled title: String
    ) throws(RowRefused) -> [MemberValue] {
        var milestones: [MemberValue] = []
        var said: [[UInt8]: Int] = [:]
        for cells in draft.milestones {
            var found = MilestoneCell.all(in: cells.text, near: asOf).map {
                (title: $0.title, due: $0.due, guess: $0.guess)
            }
            if found.isEmpty {
                // A table with dates and no milestones says when the action itself is to be done.
                guard !TableWords.saysNothing(cells.due + cells.done) else { continue }
                found = [("", nil, nil)]
            }
            let dues = MilestoneCell.items(in: cells.due)
            let isEach = dues.count == found.count
            let (dueWords, doneWords) = (TableWords.line(cells.due), TableWords.line(cells.done))
            if !isEach, found.count > 1, !dues.isEmpty {
                guess(
                    draft, "\"\(dueWords)\" is taken for each of \(found.count) milestones",
                    line: cells.line)
            }
            for (place, milestone) in found.enumerated() {
                if milestone.title.isEmpty {
                    guess(
                        draft, "the date stands for a milestone that is named like the action",
                        line: cells.line)
                }
                if let text = milestone.guess { guess(draft, text, line: cells.line) }
                let members =
                    [MemberValue.Member("title", .text(milestone.title.isEmpty ? title : milestone.title))]
                    + (try self.due(
                        isEach ? dues[place] : dueWords, or: milestone.due, draft, line: cells.line))
                    + (try done(doneWords, draft, line: cells.line))
                let spelling = MemberValue.record(members).canonicalBytes
                if let line = said[spelling] {
                    guess(
                        draft, "the milestone says the same as that of line \(line) and is taken once",
                        line: cells.line)
                    continue
                }
                said[spelling] = cells.line
                let own = ids.next(.milestone, in: id, from: milestones.count) { Self.milestoneID(id, $0) }
                milestones.append(.record([.init("id", .text(own))] + members))
            }
        }
        return milestones
    }

    private static func milestoneID(_ action: String, _ number: Int) -> String {
        number < 26 ? "\(action)\(UnicodeScalar(UInt8(0x61 + number)))" : "\(action)-\(number + 1)"
    }

    /// By when: what the column says, else what stands in the milestone's own words.
    private mutating func due(
        _ cell: String, or own: CellDate?, _ draft: ActionDraft, line: Int
    ) throws(RowRefused) -> [MemberValue.Member] {
        let words = TableWords.line(cell)
        let isLasting = ["ongoing", "on-going", "continuous", "annual", "annually"].contains(
            words.lowercased())
        if isLasting, own == nil {
            guess(draft, "\"\(words)\" is no date; it is kept as it is printed", line: line)
            return [.init("dueText", .text(words))]
        }
        if !isLasting, !TableWords.saysNothing(words) {
            let date = try date(words)
            if let text = date.guess { guess(draft, text, line: line) }
            return date.members
        }
        if let text = own?.guess { guess(draft, text, line: line) }
        return own?.members ?? []
    }

    private mutating func done(
        _ cell: String, _ draft: ActionDraft, line: Int
    ) throws(RowRefused) -> [MemberValue.Member] {
        let words = TableWords.line(cell)
        guard !TableWords.saysNothing(words), words.lowercased() != "no" else { return [] }
        let date = try date(words)
        if let text = date.guess { guess(draft, text, line: line) }
        let typed = date.typed.map { MemberValue.Member("doneText", .text($0)) }
        return [.init("done", .text(date.date.description))] + [typed].compactMap { $0 }
    }

    private func date(_ words: String) throws(RowRefused) -> CellDate {
        do throws(TypedDate.Refusal) {
            return try CellDate(words, near: asOf)
        } catch {
            var reason = error.message
            if reason.last == "." { reason.removeLast() }
            throw RowRefused(reason)
        }
    }
}
