import JSONText
package import PlanModel
package import PlanStore

/// What happened to an open plan, as a journal keeps it.
package enum JournalEntry: Equatable, Sendable {
    /// An edit was made, taken back or made again; with what was carried out.
    case event(EditEvent)
    /// The plan is about to be saved as a file that is so: where the plan's file has this digest, it holds
    /// everything before.
    case saving(ContentDigest)
    /// The unsaved edits were fitted to another base: the changes that lead from it to what the officer sees, and
    /// the edits that they are made of.
    case carried(PlanEdit, edits: [PlanEdit])
}

extension JournalEntry {
    /// - Parameters:
    ///   - number: Its place after the head, from 1.
    ///   - time: `2026-11-21T22:40:11Z`
    func json(number: Int, at time: String) -> JSONValue {
        var record = JSONObject([JSONMember(name: "n", value: .number(String(number)))])
        switch self {
        case .event(let event):
            record["deed"] = .string(event.deed.rawValue)
            record["at"] = .string(time)
            record["edit"] = event.edit.json
        case .saving(let file):
            record["deed"] = "saving"
            record["at"] = .string(time)
            record["digest"] = .string(Digest.text(file.digest))
            record["size"] = .number(String(file.size))
        case .carried(let edit, let edits):
            record["deed"] = "carried"
            record["at"] = .string(time)
            record["edit"] = edit.json
            record["edits"] = .array(edits.map(\.json))
        }
        return .object(record)
    }

    init?(json: JSONValue) {
        guard let word = json["deed"]?.asText else { return nil }
        if word == "saving" {
            guard let file = ContentDigest(json: json) else { return nil }
            self = .saving(file)
            return
        }
        guard let edit = json["edit"].flatMap(PlanEdit.init(json:)) else { return nil }
        if let deed = EditEvent.Deed(rawValue: word) {
            self = .event(EditEvent(deed, edit))
        } else if word == "carried", let edits = json["edits"]?.asElements?.all(PlanEdit.init(json:)) {
            self = .carried(edit, edits: edits)
        } else {
            return nil
        }
    }
}
