import PlanModel

/// Numbers for what stands in lists, so that entries can be compared at once.
struct EntryKeys {
    private var numbers: [[UInt8]: Int] = [:]

    var count: Int { numbers.count }

    /// The same number for the same bytes, from 0.
    mutating func number(of bytes: [UInt8]) -> Int {
        if let number = numbers[bytes] { return number }
        numbers[bytes] = numbers.count
        return numbers.count - 1
    }

    mutating func number(of name: RecordName) -> Int { number(of: Array(name.id.utf8)) }
}

extension ObjectShape {
    /// What tells an entry of a list from the others; nil where one of its key members is no text.
    func key(of entry: MemberValue) -> [String]? {
        var key: [String] = []
        for member in keyMembers {
            guard let text = entry[member]?.asText else { return nil }
            key.append(text)
        }
        return key
    }

    /// The keys of a list's entries; nil where they do not tell all of them apart.
    func keys(of entries: [MemberValue]) -> [[String]]? {
        var keys: [[String]] = []
        var seen: Set<[UInt8]> = []
        for entry in entries {
            guard let key = key(of: entry), seen.insert(key.bytes).inserted else { return nil }
            keys.append(key)
        }
        return keys
    }
}

extension [String] {
    /// Bytes that differ wherever the texts do: ids are compared exactly.
    var bytes: [UInt8] { MemberValue.list(map { .text($0) }).canonicalBytes }
}
