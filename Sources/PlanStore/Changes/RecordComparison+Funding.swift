import PlanModel

// What became of a stream of money.
extension RecordComparison {
    mutating func compareStream() {
        compareStreamStatus()
        let amount = take("amount")
        let currency = take("currency")
        if let amount {
            tellMoney("amount", amount)
        } else if let currency {
            tell(
                .amount, MemberText.words("currency", self.currency(old), self.currency(new)),
                old: currency.old, new: currency.new)
        }
        // Links with actions are told by the actions, but for those that are in no version.
        if let actions = take("actions") {
            let (gone, come) = ListChange(actions).parts
            for id in gone where isNowhere(id) {
                tell(.link, "action \(id) no longer linked", old: .text(id))
            }
            for id in come where isNowhere(id) { tell(.link, "action \(id) linked", new: .text(id)) }
        }
    }

    private func isNowhere(_ action: String) -> Bool {
        let name = RecordName(.action, action)
        return !old.index.has(name) && !new.index.has(name)
    }

    private func currency(_ version: PlanVersion) -> String { version.currency(of: name) }

    /// Money that was raised, lowered, set or dropped.
    mutating func tellMoney(_ noun: String, _ setting: RecordDifference.Setting) {
        let (before, after) = (currency(old), currency(new))
        let what = MemberText.numbers(
            noun, setting.old, setting.new, { MemberText.amount($0, before) },
            { MemberText.amount($0, after) })
        tell(.amount, what, old: setting.old, new: setting.new, inside: setting.inside)
    }

    /// The status as it stood in each version: a stream not yet awarded is a bid.
    private mutating func compareStreamStatus() {
        let member = take("status")
        guard let before = status(in: old), let after = status(in: new) else { return }
        guard before != after else {
            if let member, !new.isReplayed {
                tell(
                    .status,
                    MemberText.words("status as declared", member.old?.asText, member.new?.asText),
                    old: member.old, new: member.new)
            }
            return
        }
        var what =
            switch after {
            case .secured: "awarded"
            case .ended: "ended"
            case .refused: "refused"
            case .bid: "is a bid again"
            }
        var date: MemberValue?
        if after == .secured {
            date = newValue["awarded"]
            // The award and its date are one change.
            if oldValue["awarded"] == nil { _ = takeDate("awarded") }
        }
        what += ", was \(before == .bid ? "a bid" : before.rawValue)"
        tell(
            .status, what, old: .text(before.rawValue), new: .text(after.rawValue),
            from: .record(["on": date]))
    }

    private func status(in version: PlanVersion) -> FundingStatus? {
        version.records.row(of: name).map {
            version.records.status(of: version.records.funding[$0], on: version.asOf)
        }
    }
}
