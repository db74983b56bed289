// The local words for statuses and confidences, which have no record of their own.
extension PlanHead {
    /// The words that may have a local one, in the order of the format's description.
    static let labelledWords = ActionStatus.allCases.map(\.rawValue) + Rag.allCases.map(\.rawValue)
}

extension Member<PlanRoot> {
    static var labels: Self {
        var member = Member(
            name: "labels", form: .labels,
            read: { plan, root in root.head.hasLabels ? plan.value(of: root.head.labels) : nil },
            write: { plan, root, _, value in
                root.head.hasLabels = value != nil
                let labels = (value?.members ?? []).compactMap { member in
                    plan.label(member.name, member.value)
                }
                root.head.labels = plan.append(labels, to: \.labels)
            })
        member.change = { plan, root, operation throws(EditRefused) in
            guard root.head.hasLabels else { throw .noObject("labels") }
            try plan.change(operation, of: &root.head.labels)
            return operation
        }
        return member
    }
}

extension PlanRecords {
    fileprivate func value(of labels: Run<Label>) -> MemberValue {
        .record(self.labels[labels].map { MemberValue.Member(string($0.word), .text(string($0.local))) })
    }

    fileprivate mutating func label(_ word: String, _ value: MemberValue) -> Label? {
        guard PlanHead.labelledWords.contains(word), let local = value.asText else { return nil }
        return Label(word: keep(word), local: keep(local))
    }

    /// Sets one local word, or takes it away.
    fileprivate mutating func change(
        _ operation: Change.Operation, of run: inout Run<Label>
    ) throws(EditRefused) {
        guard case .set(let name, let from, let to) = operation else {
            throw EditRefused("The local words are set one by one; change them so.")
        }
        try to?.checkSpelling()
        if let to { try ValueForm.labels.check(.record([MemberValue.Member(name, to)]), "labels") }
        guard PlanHead.labelledWords.contains(name) else { return }
        guard from == value(of: run)[name] else { throw .stale(name) }
        var list = Array(labels[run])
        let place = list.firstIndex { equal($0.word, name) }
        switch (place, to.flatMap { label(name, $0) }) {
        case (let place?, let label?): list[place] = label
        case (let place?, nil): list.remove(at: place)
        case (nil, let label?): list.append(label)
        case (nil, nil): return
        }
        run = append(list, to: \.labels)
    }
}

extension ValueForm {
    fileprivate static let labels = ValueForm(
        check: { value, name throws(EditRefused) in
            guard case .record(let members) = value else {
                throw .unfit(value, in: name, what: "a table of words", expected: "words by status")
            }
            for member in members where !["note", "exempt", "source"].contains(member.name) {
                guard PlanHead.labelledWords.contains(member.name) else {
                    throw EditRefused(
                        "\"\(member.name)\" is neither a status nor a confidence; give a local "
                            + "word for one of "
                            + PlanHead.labelledWords.joined(separator: ", ") + ".")
                }
                try ValueForm.text.check(member.value, member.name)
            }
            try value.checkMargin()
        },
        known: { value in
            .record((value.members ?? []).filter { PlanHead.labelledWords.contains($0.name) })
        })
}

extension MemberValue {
    fileprivate var members: [Member]? {
        if case .record(let members) = self { return members }
        return nil
    }
}
