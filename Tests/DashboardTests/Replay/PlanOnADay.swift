import JSONText
import PlanModel

/// Writes a plan as it could have been written on a day: all that came later is taken out of its JSON, by the rules
/// of the format page and without the store.
struct PlanOnADay {
    let day: Day

    func plan(_ text: [UInt8]) throws -> [UInt8] {
        guard case .object(var plan) = try JSONValue(parsing: text) else { return text }
        plan.edit("pillars") { pillar in pillar.edit("actions", by: action) }
        plan.edit("funding") { stream in
            let isAwarded = stream["awarded"].map(counts) ?? true
            if !isAwarded, ["secured", "ended"].contains(stream.string("status")) {
                stream["status"] = "bid"
            }
        }
        plan.edit("meetings", by: meeting)
        plan.edit("measures") { measure in keepWhatCounts(of: "readings", in: &measure) }
        plan.keep("signOffs") { counts($0["sent"]) }
        plan.edit("signOffs") { signOff in
            guard signOff["returned"] != nil, !counts(signOff["returned"]) else { return }
            for member in ["returned", "returnedText", "approved"] { signOff[member] = nil }
        }
        keepWhatCounts(of: "findings", in: &plan)
        return Array(JSONValue.object(plan).compactText.utf8)
    }

    private func action(_ action: inout JSONObject) {
        action["status"] = .string(status(of: action))
        keepWhatCounts(of: "updates", in: &action)
        keepWhatCounts(of: "confidence", in: &action)
        action.edit("milestones") { milestone in
            if milestone["done"] != nil, !counts(milestone["done"]) { milestone["done"] = nil }
            keepWhatCounts(of: "revisions", in: &milestone)
            keepWhatCounts(of: "evidence", in: &milestone)
        }
        action.edit("actions", by: self.action)
    }

    /// That of the last update that counts, else what the first later one says that it was.
    private func status(of action: JSONObject) -> String {
        let updates = action.objects("updates").compactMap { update in
            date(update["on"]).map { (on: $0, update: update) }
        }
        var last: (on: EDTF, status: String)?
        for (on, update) in updates where on.counts(on: day) {
            guard let status = update.string("status") else { continue }
            if let known = last?.on, first(on) < first(known) { continue }
            last = (on, status)
        }
        if let last { return last.status }
        let later = updates.filter {
            !$0.on.counts(on: day) && $0.update["status"] != nil && $0.update["was"] != nil
        }
        let next = later.min { first($0.on) < first($1.on) }
        return next?.update.string("was") ?? action.string("status") ?? ""
    }

    private func meeting(_ meeting: inout JSONObject) {
        guard counts(meeting["date"]) else {
            for member in meeting.members.map(\.name)
            where !["id", "body", "date", "dateText", "title"].contains(member) {
                meeting[member] = nil
            }
            return
        }
        meeting.edit("questions") { question in keepWhatCounts(of: "answers", in: &question) }
        meeting.edit("resolutions") { resolution in
            keepWhatCounts(of: "reports", in: &resolution)
            if case .object(let response)? = resolution["response"], !counts(response["on"]) {
                resolution["response"] = nil
            }
            if resolution["closed"] != nil, !counts(resolution["closed"]) { resolution["closed"] = nil }
        }
    }

    private func keepWhatCounts(of list: String, in object: inout JSONObject) {
        object.keep(list) { counts($0["on"]) }
    }

    private func counts(_ value: JSONValue?) -> Bool { date(value)?.counts(on: day) ?? false }

    private func date(_ value: JSONValue?) -> EDTF? {
        guard case .string(let text)? = value else { return nil }
        return try? EDTF.parse(text).get()
    }

    private func first(_ date: EDTF) -> Day { date.firstDay ?? date.lastDay ?? .earliest }
}

extension JSONObject {
    fileprivate func string(_ name: String) -> String? {
        if case .string(let text)? = self[name] { text } else { nil }
    }

    fileprivate func objects(_ name: String) -> [JSONObject] {
        guard case .array(let elements)? = self[name] else { return [] }
        return elements.compactMap { if case .object(let object) = $0 { object } else { nil } }
    }

    fileprivate mutating func edit(_ name: String, by change: (inout JSONObject) -> Void) {
        guard self[name] != nil else { return }
        self[name] = .array(
            objects(name).map { object in
                var object = object
                change(&object)
                return .object(object)
            })
    }

    fileprivate mutating func keep(_ name: String, where isKept: (JSONObject) -> Bool) {
        guard self[name] != nil else { return }
        self[name] = .array(objects(name).filter(isKept).map { .object($0) })
    }
}
