import JSONText

/// The words that a saved view may use; what is no plan's own is checked when the file is read.
package struct SavedViewWords: Sendable {
    package var views: [String]
    package var panes: [String]
    package var states: [String]
    package var policies: [String]
    package var isDay: @Sendable (String) -> Bool
    /// Why a find cannot be asked; nil where it can.
    package var findFault: @Sendable (String) -> String?

    package init(
        views: [String], panes: [String], states: [String], policies: [String],
        isDay: @escaping @Sendable (String) -> Bool, findFault: @escaping @Sendable (String) -> String?
    ) {
        self.views = views
        self.panes = panes
        self.states = states
        self.policies = policies
        self.isDay = isDay
        self.findFault = findFault
    }
}

/// Reads and writes `views.json`, which a person can read and change too:
///
///     { "views": [ { "name": "Parks, late", "view": "overdue", "leads": ["parks"], "sort": "due" } ] }
package enum SavedViewsFile {
    package static let name = "views.json"

    /// - Parameter path: For messages.
    package static func read(
        _ bytes: [UInt8], path: String, _ words: SavedViewWords
    ) throws(SettingsFileError) -> [SavedView] {
        try SettingsText.read(bytes, path: path) { (cursor, bytes) throws(JSONSyntaxError) in
            try SavedViewReader(bytes: bytes, words: words).read(&cursor)
        }
    }

    /// Reads the views in a folder; where there is no such file, there are none.
    package static func read(
        in folder: String?, _ files: SettingsFiles, _ words: SavedViewWords
    ) throws(SettingsFileError) -> [SavedView] {
        guard let folder else { return [] }
        let path = "\(folder)/\(name)"
        guard let bytes = try files.bytes(of: path) else { return [] }
        return try read(bytes, path: path, words)
    }

    package static func text(of views: [SavedView]) -> String {
        guard !views.isEmpty else { return "{\n  \"views\": []\n}\n" }
        let objects = views.map { view in
            let members = members(of: view).map { "      \(jsonQuoted($0.name)): \($0.value)" }
            return "    {\n" + members.joined(separator: ",\n") + "\n    }"
        }
        return "{\n  \"views\": [\n" + objects.joined(separator: ",\n") + "\n  ]\n}\n"
    }

    private static func members(of view: SavedView) -> [(name: String, value: String)] {
        var members = [(name: "name", value: jsonQuoted(view.name)), ("view", jsonQuoted(view.view))]
        func add(_ name: String, _ text: String?) {
            if let text { members.append((name, jsonQuoted(text))) }
        }
        func add(_ name: String, _ texts: [String]) {
            guard !texts.isEmpty else { return }
            members.append((name, "[" + texts.map { jsonQuoted($0) }.joined(separator: ", ") + "]"))
        }
        add("about", view.about)
        add("pane", view.pane)
        add("leads", view.leads)
        add("plans", view.plans)
        add("status", view.states)
        add("match", view.match)
        add("find", view.find)
        add("sort", view.sort)
        if view.isReversed { members.append(("reversed", "true")) }
        add("asOf", view.asOf)
        add("policy", view.policy)
        add("record", view.record)
        return members
    }
}

private struct SavedViewReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let words: SavedViewWords

    private static let members = [
        "name", "view", "about", "pane", "leads", "plans", "status", "match", "find", "sort", "reversed",
        "asOf", "policy", "record",
    ]

    func read(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> [SavedView] {
        var views: [SavedView] = []
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            let name = member.text(in: bytes)
            guard name == "views" else {
                throw JSONSyntaxError(
                    offset: member.offset,
                    message: NearestName.refusal(of: name, as: "a member of this file", among: ["views"]))
            }
            try cursor.beginArray()
            while try cursor.nextElement() {
                _ = try cursor.peek()
                let offset = cursor.offset
                let view = try readView(&cursor)
                guard !views.contains(where: { $0.name == view.name }) else {
                    throw JSONSyntaxError(
                        offset: offset, message: "two views are named \(jsonQuoted(view.name)); rename one")
                }
                views.append(view)
            }
        }
        return views
    }

    private func readView(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> SavedView {
        let offset = cursor.offset
        var view = SavedView(name: "", view: "home")
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            switch member.text(in: bytes) {
            case "name": view.name = try text(&cursor)
            case "view": view.view = try word(&cursor, "a view", among: words.views)
            case "about": view.about = try text(&cursor)
            case "pane": view.pane = try word(&cursor, "a pane of home", among: words.panes)
            case "leads": view.leads = try texts(&cursor)
            case "plans": view.plans = try texts(&cursor)
            case "status": view.states = try states(&cursor)
            case "match": view.match = try find(&cursor)
            case "find": view.find = try find(&cursor)
            case "sort": view.sort = try text(&cursor)
            case "reversed": view.isReversed = try cursor.bool()
            case "asOf": view.asOf = try day(&cursor)
            case "policy": view.policy = try word(&cursor, "a policy", among: words.policies)
            case "record": view.record = try text(&cursor)
            default:
                throw JSONSyntaxError(
                    offset: member.offset,
                    message: NearestName.refusal(
                        of: member.text(in: bytes), as: "a member of a view", among: Self.members))
            }
        }
        guard !view.name.isEmpty else {
            throw JSONSyntaxError(offset: offset, message: "the view has no name; expected a member \"name\"")
        }
        return view
    }

    private func text(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> String {
        try cursor.string().text(in: bytes)
    }

    private func texts(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> [String] {
        var texts: [String] = []
        try cursor.beginArray()
        while try cursor.nextElement() { texts.append(try text(&cursor)) }
        return texts
    }

    private func states(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> [String] {
        var states: [String] = []
        try cursor.beginArray()
        while try cursor.nextElement() {
            states.append(try word(&cursor, "a status or timeliness", among: words.states))
        }
        return states
    }

    private func word(
        _ cursor: inout JSONCursor, _ kind: String, among known: [String]
    ) throws(JSONSyntaxError) -> String {
        let string = try cursor.string()
        let text = string.text(in: bytes)
        guard known.contains(text) else {
            throw JSONSyntaxError(
                offset: string.offset, message: NearestName.refusal(of: text, as: kind, among: known))
        }
        return text
    }

    private func find(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> String {
        let string = try cursor.string()
        let text = string.text(in: bytes)
        if let fault = words.findFault(text) { throw JSONSyntaxError(offset: string.offset, message: fault) }
        return text
    }

    private func day(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> String {
        let string = try cursor.string()
        let text = string.text(in: bytes)
        guard words.isDay(text) else {
            throw JSONSyntaxError(
                offset: string.offset,
                message: "\(jsonQuoted(text)) is not a day; expected one such as \"2015-11-04\"")
        }
        return text
    }
}
