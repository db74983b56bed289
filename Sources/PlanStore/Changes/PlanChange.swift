package import PlanModel

/// One thing that differs between two versions of a plan, as an officer would tell it.
package struct PlanChange: Equatable, Sendable {
    /// The id of the plan.
    package var plan: String
    /// The record, or the object inside it, that differs.
    package var place: Place
    package var kind: Kind
    /// A sentence that stands by itself, without a full stop.
    package var message: String
    /// What stood in the older version; nil where nothing did. Ids and dates are as in the file.
    package var old: MemberValue?
    package var new: MemberValue?
    /// How many days a date moved, negative where it moved to an earlier one.
    package var days: Int?
    /// Who changed it, why, and on which day, where the records say.
    package var by: String?
    package var why: String?
    /// As EDTF.
    package var on: String?
    package var section: Section

    /// What a change is about. The words are part of what the program promises to those who read its JSON.
    package enum Kind: String, CaseIterable, Sendable {
        case planAdded = "plan-added"
        case planRemoved = "plan-removed"
        case added, removed, moved, renamed
        case status, confidence, due, done, cancelled, evidence, update
        /// An open action of which nothing was said since the older version.
        case silent
        case lead, target, amount, date, answer, report, response, closed, reading, finding
        /// Which other records it names.
        case link
        /// Any other member.
        case member
    }

    /// The heading under which a change is told.
    package struct Section: Hashable, Sendable {
        /// The id of the pillar that it is in; nil outside of them.
        package var pillar: String?
        package var title: String
    }
}

extension PlanChange {
    /// The record as commands name it: `kind:id`, or `sign-off:DOCUMENT/ROLE/KIND`.
    package var recordName: String {
        if case .entry("signOffs", let key)? = place.inside.first {
            return "sign-off:" + key.joined(separator: "/")
        }
        return place.record.description
    }

    /// Who changed it, when and why, where the records say: `Parks manager, 4 January 2016: more time is needed`.
    /// What the message says already is left out.
    package var attribution: String? {
        let head = [by, date].compactMap(\.self).joined(separator: ", ")
        let parts = [head, why ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }

    private var date: String? {
        guard kind != .silent, let on, case .success(let date) = EDTF.parse(on) else { return nil }
        let text = Shown.spelt(date)
        return message.contains(text) ? nil : text
    }
}
