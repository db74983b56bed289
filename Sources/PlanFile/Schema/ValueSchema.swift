import JSONText
import PlanModel

/// What the schema says of one value: its keywords in the order in which they are printed.
struct ValueSchema {
    private(set) var keywords: JSONObject

    init(_ keywords: [(String, JSONValue)]) {
        self.keywords = JSONObject(keywords.map { JSONMember(name: $0, value: $1) })
    }

    var value: JSONValue { .object(keywords) }

    /// The same with one more keyword.
    func with(_ keyword: String, _ value: JSONValue) -> ValueSchema {
        var schema = self
        schema.keywords[keyword] = value
        return schema
    }

    /// The same, saying what stands for a member that is absent.
    func defaulting(to value: JSONValue) -> ValueSchema { with("default", value) }
}

extension ValueSchema {
    static func text(_ meaning: String) -> ValueSchema {
        ValueSchema([("description", .string(meaning)), ("type", "string")])
    }

    static func flag(_ meaning: String) -> ValueSchema {
        ValueSchema([("description", .string(meaning)), ("type", "boolean")])
    }

    /// A text that matches a pattern of ECMA-262 from end to end.
    ///
    /// Python's `$` lets a line end follow, ECMA-262's does not: that no line end stands in it is said apart.
    static func text(_ meaning: String, pattern: String) -> ValueSchema {
        text(meaning).with("pattern", .string("^\(pattern)$")).with("not", ["pattern": "\\n"])
    }

    /// One of the words of a closed list.
    static func word<Word: PlanWord>(_ type: Word.Type, _ meaning: String) -> ValueSchema {
        ValueSchema([
            ("description", .string(meaning)), ("enum", .array(Word.allCases.map { .string($0.rawValue) })),
        ])
    }

    /// A value that is defined once for the whole schema.
    static func shared(_ definition: String, _ meaning: String) -> ValueSchema {
        ValueSchema([("description", .string(meaning)), ("$ref", .string("#/$defs/\(definition)"))])
    }

    static func date(_ meaning: String) -> ValueSchema { shared("date", meaning) }
    static func day(_ meaning: String) -> ValueSchema { shared("day", meaning) }
    static func money(_ meaning: String) -> ValueSchema { shared("money", meaning) }
    static func number(_ meaning: String) -> ValueSchema { shared("number", meaning) }

    /// The twin of a date that keeps it as printed.
    static let printed = shared("printed", "The date as it is printed.")

    /// The day on which an entry was made, where it stands under another.
    static let recorded = day("The day on which this was written down, where that is not its own date.")

    static func object<Member: SchemaMember>(_ type: Member.Type, _ meaning: String) -> ValueSchema {
        shared(Member.definition, meaning)
    }

    static func texts(_ meaning: String) -> ValueSchema { list(["type": "string"], meaning) }

    static func list<Member: SchemaMember>(of type: Member.Type, _ meaning: String) -> ValueSchema {
        list(["$ref": .string("#/$defs/\(Member.definition)")], meaning)
    }

    static func list(_ items: JSONValue, _ meaning: String) -> ValueSchema {
        ValueSchema([("description", .string(meaning)), ("type", "array"), ("items", items)])
    }

    /// Either of two definitions.
    static func either(_ one: String, _ other: String, _ meaning: String) -> ValueSchema {
        let choices = [one, other].map {
            JSONValue.object(JSONObject([JSONMember(name: "$ref", value: .string("#/$defs/\($0)"))]))
        }
        return ValueSchema([("description", .string(meaning)), ("anyOf", .array(choices))])
    }
}
