import PlanModel

// When a milestone is due, whether it is done, and what the evidence shows.
extension RecordComparison {
    mutating func compareMilestone() {
        compareDue()
        compareDone()
        compareEvidence()
        if let cancelled = take("cancelled") {
            let isCancelled = cancelled.new?.asFlag == true
            tell(
                .cancelled, isCancelled ? "cancelled" : "no longer cancelled", old: cancelled.old,
                new: cancelled.new)
        }
        compareTarget()
    }

    /// The due date in force in each version: what moved it, a revision or the date itself, is told with it.
    private mutating func compareDue() {
        let (before, after) = (old.inForce(oldValue["revisions"]), new.inForce(newValue["revisions"]))
        let (from, to) = ((before ?? oldValue)["due"], (after ?? newValue)["due"])
        let original = takeDate("due")
        if from != to {
            var revisions = takeEntries(of: "revisions")
            let steps = revisions.come.filter(new.counts).count
            let move = DateMove.due(from?.asDate, in: old, to?.asDate, in: new)
            let what = move.sentence("due date") + (steps > 1 ? ", in \(steps) steps" : "")
            tell(.due, what, old: from, new: to, days: move.days, from: after)
            revisions.come.removeAll(where: new.counts)
            revisions.gone.removeAll(where: old.counts)
            leave(revisions)
        }
        guard let original, from == to || before != nil && after != nil else { return }
        let move = DateMove.due(original.old?.asDate, in: old, original.new?.asDate, in: new)
        tell(
            .date, move.sentence("original due date"), old: original.old, new: original.new, days: move.days)
    }

    private mutating func compareDone() {
        let member = takeDate("done")
        let before = done(oldValue, in: old)
        let after = done(newValue, in: new)
        if before != after {
            let move = DateMove(before, after)
            let what =
                switch (move.from, move.to) {
                case (nil, let date?): "marked done, \(Shown.spelt(date))"
                case (let date?, nil): "no longer marked done, was \(Shown.spelt(date))"
                default: move.sentence("done date")
                }
            tell(.done, what, old: before, new: after, days: move.days)
        } else if let member {
            let move = DateMove(member.old, member.new)
            tell(
                .date, move.sentence("done date to come"), old: member.old, new: member.new, days: move.days)
        }
    }

    private func done(_ milestone: MemberValue, in version: PlanVersion) -> MemberValue? {
        guard let done = milestone["done"], done.asDate?.counts(on: version.asOf) == true else { return nil }
        return done
    }

    private mutating func compareEvidence() {
        let (before, after) = (old.inForce(oldValue["evidence"]), new.inForce(newValue["evidence"]))
        guard before?["verdict"] != after?["verdict"] else { return }
        var evidence = takeEntries(of: "evidence")
        let what = MemberText.words(
            "evidence", before.map { MemberText.word($0["verdict"]) },
            after.map { MemberText.word($0["verdict"]) })
        tell(
            .evidence, what, old: before?["verdict"], new: after?["verdict"], from: after,
            why: after?["quote"]?.asText)
        evidence.come.removeAll { $0 == after }
        evidence.gone.removeAll { $0 == before }
        leave(evidence)
    }

    /// How much is to be reached, and how far it is.
    private mutating func compareTarget() {
        let inside = [Place.Step.member("target")]
        if let whole = take("target") {
            let what = MemberText.words("target", whole.old.map(Self.target), whole.new.map(Self.target))
            return tell(.target, what, old: whole.old?["value"], new: whole.new?["value"], inside: inside)
        }
        let unit = take("unit", inside: inside)
        if let value = take("value", inside: inside) {
            let what = MemberText.numbers(
                "target", value.old, value.new,
                { MemberText.quantity($0) + (unit == nil ? "" : Self.unit(of: oldValue["target"])) },
                { MemberText.quantity($0) + Self.unit(of: newValue["target"]) })
            tell(.target, what, old: value.old, new: value.new, inside: inside)
        } else if let unit {
            let what = MemberText.words("unit of the target", unit.old?.asText, unit.new?.asText)
            tell(.target, what, old: unit.old, new: unit.new, inside: inside)
        }
        if let current = take("current", inside: inside) {
            let what = MemberText.numbers(
                "progress towards the target", current.old, current.new, MemberText.quantity,
                MemberText.quantity)
            tell(.target, what, old: current.old, new: current.new, inside: inside)
        }
    }

    /// `20 places`
    private static func target(_ target: MemberValue) -> String {
        (target["value"].map(MemberText.quantity) ?? "") + unit(of: target)
    }

    private static func unit(of target: MemberValue?) -> String {
        target?["unit"]?.asText.map { " " + $0 } ?? ""
    }
}
