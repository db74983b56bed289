import JSONText

/// What a journal says first: whose edits of which plan it holds, and since when.
package struct JournalHead: Equatable, Sendable {
    /// Another journal, all of whose unsaved edits are in this one, and which is of no account any more.
    struct Superseded: Hashable, Sendable {
        var path: String
        /// The digest of its first line, which tells it from a later journal of the same name.
        var firstLine: UInt64
    }

    /// The id of the plan.
    package var plan: String
    /// The plan's file, links resolved; nil for a plan that the program carries.
    package var path: String?
    /// The file on which the edits stand.
    package var base: ContentDigest
    /// The officer's name as the edits give it; it may be empty.
    package var by: String
    package var host: String
    package var process: Int32
    /// When the journal was begun: `2026-11-21T22:40:11Z`.
    package var since: String
    /// Tells it from every other journal, also one of the same name begun in the same second.
    var serial: UInt64
    var superseded: [Superseded] = []

    package init(
        plan: String, path: String?, base: ContentDigest, by: String, host: String, process: Int32,
        since: String, serial: UInt64 = .random(in: .min ... .max)
    ) {
        self.serial = serial
        self.plan = plan
        self.path = path
        self.base = base
        self.by = by
        self.host = host
        self.process = process
        self.since = since
    }
}

extension JournalHead {
    static let format = "scrutineer-journal/1"
    static let formatPrefix = "scrutineer-journal/"
    /// With what the text of each head begins.
    static let beginning = #"{"format":"\#(format)","#

    var json: JSONValue {
        var head: JSONObject = JSONObject([
            JSONMember(name: "format", value: .string(Self.format)),
            JSONMember(name: "plan", value: .string(plan)),
        ])
        if let path { head["path"] = .string(path) }
        head["base"] = base.json
        head["by"] = .string(by)
        head["host"] = .string(host)
        head["pid"] = .number(String(process))
        head["since"] = .string(since)
        head["serial"] = .string(Digest.text(serial))
        if !superseded.isEmpty {
            head["supersedes"] = .array(
                superseded.map { ["path": .string($0.path), "head": .string(Digest.text($0.firstLine))] })
        }
        return .object(head)
    }

    init?(json: JSONValue) {
        guard json["format"]?.asText == Self.format, let plan = json["plan"]?.asText,
            let base = json["base"].flatMap(ContentDigest.init(json:)), let by = json["by"]?.asText,
            let host = json["host"]?.asText,
            let process = json["pid"]?.asInteger.flatMap(Int32.init(exactly:)),
            let since = json["since"]?.asText, let serial = json["serial"]?.asDigest,
            let superseded = (json["supersedes"] ?? []).asElements?.all(Superseded.init(json:))
        else { return nil }
        self.init(
            plan: plan, path: json["path"]?.asText, base: base, by: by, host: host, process: process,
            since: since, serial: serial)
        self.superseded = superseded
    }
}

extension ContentDigest {
    var json: JSONValue { ["size": .number(String(size)), "digest": .string(Digest.text(digest))] }

    init?(json: JSONValue) {
        guard let size = json["size"]?.asInteger, let digest = json["digest"]?.asDigest else { return nil }
        self.init(size: size, digest: digest)
    }
}

extension JournalHead.Superseded {
    init?(json: JSONValue) {
        guard let path = json["path"]?.asText, let firstLine = json["head"]?.asDigest else { return nil }
        self.init(path: path, firstLine: firstLine)
    }
}
