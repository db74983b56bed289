import PlanModel

// How an action stands, who leads it, and what was said of it.
extension RecordComparison {
    /// - Parameter isReadAlike: Whether nothing in the action itself can have changed.
    mutating func compareAction(isReadAlike: Bool) {
        if !isReadAlike {
            var updates = takeEntries(of: "updates")
            let isSilent = updates.come.isEmpty
            compareStatus(&updates)
            compareConfidence()
            leave(updates)
            if isSilent { tellSilence() }
        }
        _ = take("funding")
        let streams = comparison.links.changes(ofAction: name.id)
        for stream in streams.gone {
            tell(
                .link, "funding stream \(old.title(of: .funding, stream)) no longer linked",
                old: .text(stream))
        }
        for stream in streams.come {
            tell(.link, "funding stream \(new.title(of: .funding, stream)) linked", new: .text(stream))
        }
    }

    /// The status as it stood in each version: an update that set it and the member are one change.
    private mutating func compareStatus(_ updates: inout RecordDifference.Entries) {
        let member = take("status")
        guard let before = old.status(of: name), let after = new.status(of: name) else { return }
        let sets = { (status: ActionStatus) in
            { (entry: MemberValue) in entry["status"]?.asText == status.rawValue }
        }
        guard before != after else {
            if let member, !new.isReplayed {
                tell(
                    .status,
                    MemberText.words(
                        "status as declared", MemberText.word(member.old), MemberText.word(member.new)),
                    old: member.old, new: member.new)
            }
            return
        }
        let setting = new.lastUpdate(of: newValue, where: sets(after))
        let reason = setting?["text"]?.asText.flatMap { $0.isEmpty ? nil : $0 }
        tell(
            .status, Self.sentence(from: before, to: after), old: .text(before.rawValue),
            new: .text(after.rawValue), from: setting, why: reason)
        updates.come.removeAll { $0 == setting }
        let undone = old.lastUpdate(of: oldValue, where: sets(before))
        updates.gone.removeAll { $0 == undone }
    }

    private static func sentence(from old: ActionStatus, to new: ActionStatus) -> String {
        let (before, after) = (MemberText.word(.text(old.rawValue)), MemberText.word(.text(new.rawValue)))
        return new == .closed ? "closed by the committee, was \(before)" : "status from \(before) to \(after)"
    }

    private mutating func compareConfidence() {
        let (before, after) = (old.inForce(oldValue["confidence"]), new.inForce(newValue["confidence"]))
        guard before?["rag"] != after?["rag"] else { return }
        var judgements = takeEntries(of: "confidence")
        let what = MemberText.words(
            "confidence", before.map { MemberText.word($0["rag"]) }, after.map { MemberText.word($0["rag"]) })
        tell(.confidence, what, old: before?["rag"], new: after?["rag"], from: after)
        judgements.come.removeAll { $0 == after }
        judgements.gone.removeAll { $0 == before }
        leave(judgements)
    }

    /// An open action that was spoken of, and of which nothing was said since the older version.
    private mutating func tellSilence() {
        guard old.seen < new.asOf, old.lastUpdate(of: oldValue) != nil, new.isOpen(name),
            let last = new.lastUpdate(of: newValue), let date = last["on"]?.asDate,
            PlanRecords.order(of: date) <= old.seen
        else { return }
        tell(.silent, "no word since \(Shown.spelt(date.toTheMonth))", from: .record(["on": last["on"]]))
    }
}

extension EDTF {
    /// The month of a full day, which is near enough to say since when nothing was heard; others as they are.
    fileprivate var toTheMonth: EDTF {
        guard !isInterval, case .date(var date) = lower else { return self }
        date.day = 0
        return EDTF(date)
    }
}
