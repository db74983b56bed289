import PlanModel
import Workspace

/// What is said when plans are opened that somebody else has open, or that an earlier session left unsaved.
enum OpeningText {
    /// Nil where nobody else has any of the plans open.
    static func held(_ holders: [JournalHolder]) -> String? {
        guard let first = holders.first else { return nil }
        let head = first.head
        let who = head.by.isEmpty ? "Somebody" : head.by
        let more = Set(holders.map(\.name)).count - 1
        let plans = more == 0 ? first.name : "\(first.name) and \(Shown.count(more, "other plan"))"
        let since = Clock.local(head.since)
        let place = head.host == Login.host || head.host.isEmpty ? "" : " on \(head.host)"
        let others = Set(holders.map(\.head.by)).subtracting([head.by]).filter { !$0.isEmpty }.sorted()
        let also = others.isEmpty ? "" : " So has \(others.joined(separator: " and "))."
        return "\(who) has \(plans) open since \(since)\(place).\(also) All may edit; saving merges."
    }

    /// Nil where no other user has a journal of any of the plans.
    static func others(_ owners: [JournalOwner]) -> String? {
        guard let first = owners.first else { return nil }
        let users = Set(owners.map(\.user)).map { Login.name(of: $0) ?? "Another user" }.sorted()
        let plans = Set(owners.map(\.name)).count
        let what = plans == 1 ? first.name : "\(first.name) and \(Shown.count(plans - 1, "other plan"))"
        return
            "\(users.joined(separator: " and ")) \(users.count == 1 ? "has" : "have") \(what) open, or left edits "
            + "unsaved. All may edit; saving merges."
    }

    /// Whose edits an earlier session left, each once.
    static func makers(_ makers: [(by: String, last: String)]) -> [String] {
        var told: [String] = []
        for maker in makers where !maker.last.isEmpty {
            let who = maker.by.isEmpty ? "Made" : "Made by \(maker.by)"
            let sentence = "\(who), the last at \(Clock.local(maker.last))."
            if !told.contains(sentence) { told.append(sentence) }
        }
        return told
    }

    static func waiting(_ edits: Int) -> String {
        if edits == 0 {
            return "The journal of an earlier session is damaged; open the plans without --read-only or "
                + "--hide-exempt to keep it aside."
        }
        let isOne = edits == 1
        return
            "\(Shown.count(edits, "unsaved edit")) of an earlier session \(isOne ? "waits" : "wait"); open the plans "
            + "without --read-only or --hide-exempt to bring \(isOne ? "it" : "them") back."
    }
}
