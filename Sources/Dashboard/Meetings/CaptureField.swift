import PlanModel
import PlanStore

/// A line of the form in which a capture is completed.
enum CaptureField: Equatable, Sendable {
    case keep, keepAndAnswer
    case text, by, organisations, parts, answered
    case kind, verb, minute, due, response
    case concern, note, exempt

    /// Whether its text may have several lines.
    var isLong: Bool { self == .text || self == .parts || self == .note }
}

extension DashboardState {
    /// The lines of the form, each with what it says at present.
    func options(of form: CaptureForm) -> [Chooser.Option] {
        var lines: [(Character, String, String?, CaptureField)] = [
            ("k", "keep it", nil, .keep)
        ]
        switch form.matter {
        case .question(let question):
            if question.kind == .question {
                lines.append(("a", "keep it, and take down its answer", nil, .keepAndAnswer))
            }
            lines += [
                ("t", "text", "as above", .text), ("b", "asked by", question.by, .by),
                ("o", "asked of", names(question.to, in: form.plan), .organisations),
                ("s", "sort", question.kind.rawValue, .kind),
            ]
        case .resolution(let resolution):
            lines += [
                ("t", "text", "as above", .text), ("v", "verb", resolution.verb.rawValue, .verb),
                ("o", "respondents", respondentsText(resolution, in: form.plan), .organisations),
                ("d", "due", resolution.due.map { Shown.date($0.date) }, .due),
                (
                    "r", "response",
                    resolution.isResponseRequired ? "required within two months" : "not required", .response
                ),
                ("m", "minute", resolution.minute, .minute),
            ]
        case .answer(let answer, let asked):
            lines += [("t", "text", "as above", .text), ("b", "answered by", answer.by, .by)]
            if !parts(of: asked, in: form.plan).isEmpty {
                lines.append(("p", "answers", answer.parts.joined(separator: ", "), .answered))
            }
        }
        if form.kind != .answer {
            lines.append(("p", "parts", form.parts.isEmpty ? nil : partsText(form.parts), .parts))
            if let concern = form.concern {
                lines.append(("c", "about", form.isAboutConcern ? concern.text : "nothing", .concern))
            }
        }
        lines += [
            ("n", "note", form.note, .note),
            ("x", "exempt", form.isExempt ? "yes, not for publication" : "no", .exempt),
        ]
        return lines.map { letter, label, value, field in
            let isDeed = field == .keep || field == .keepAndAnswer
            let padding = String(repeating: " ", count: max(1, 13 - label.count))
            let said = value?.onOneLine ?? ""
            return .init(
                letter: letter, title: isDeed ? label : label + padding + (said.isEmpty ? "-" : said),
                outcome: .field(field))
        }
    }

    private func partsText(_ parts: [String]) -> String {
        "\(parts.count): \(parts.joined(separator: "; "))"
    }

    /// Each of several respondents owes a report of its own.
    private func respondentsText(_ resolution: TakenResolution, in plan: String) -> String {
        let names = names(resolution.respondents, in: plan)
        guard resolution.verb != .note, resolution.respondents.count > 1 else { return names }
        return "\(names) (each owes a report)"
    }

    private func names(_ ids: [String], in plan: String) -> String {
        ids.map { id in
            guard let place = store.plan(id: plan),
                let ref = store.find(RecordName(.organisation, id), in: place),
                let entry = store.directory.entry(plan: ref.plan, row: Int32(ref.row))
            else { return id }
            return store.directory.entries[entry].shownName
        }
        .joined(separator: ", ")
    }

    /// The parts of a question or a resolution: id and text.
    func parts(of name: RecordName, in plan: String) -> [(id: String, text: String)] {
        guard let place = store.plan(id: plan), let ref = store.find(name, in: place) else { return [] }
        let records = records(ref)
        let list =
            name.kind == .question ? records.questions[ref.row].parts : records.resolutions[ref.row].parts
        return records.parts[list].map { (records.string($0.id), records.string($0.text)) }
    }
}
