extension PlanRecords {
    /// The text as a string; empty where the member was absent.
    package func string(_ text: Text) -> String {
        withBytes(of: text) { String(decoding: $0, as: UTF8.self) }
    }

    /// The text as a string, or nil where the member was absent.
    package func optional(_ text: Text) -> String? {
        text.isAbsent ? nil : string(text)
    }

    /// The text's UTF-8 bytes, without copying them.
    package func withBytes<Result>(of text: Text, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard text.count > 0 else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        // Not by way of a variable, which would count a user of the buffer for each text.
        return text.isAside
            ? aside.withUnsafeBufferPointer { body($0.piece(text.range)) }
            : bytes.withUnsafeBufferPointer { body($0.piece(text.range)) }
    }

    package func equal(_ text: Text, _ other: String) -> Bool {
        guard text.count == other.utf8.count, !text.isAbsent else { return false }
        return withBytes(of: text) { $0.elementsEqual(other.utf8) }
    }

    package func strings(_ run: Run<Text>) -> [String] {
        // Not `map(string)`, which would copy the records, table by table, to hand them over with the method.
        run.isEmpty ? [] : texts[run].map { string($0) }
    }

    /// The number that a text spells, or nil where the member was absent.
    package func number(_ text: Text) -> ExactNumber? {
        text.isAbsent ? nil : withBytes(of: text) { ExactNumber($0) }
    }

    /// Keeps a text that is not in the file.
    package mutating func keep(_ string: String?) -> Text {
        guard let string else { return .absent }
        let start = aside.count
        aside.append(contentsOf: string.utf8)
        return Text(offset: start, count: aside.count - start, isAside: true)
    }

    package var id: String { string(head.id) }
    package var title: String { string(head.title) }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a range, or of as much of it as there is.
    @inline(__always)
    fileprivate func piece(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self[range.clamped(to: indices)])
    }
}

extension PlanRecords {
    /// The ids of a list of references, as they stand in the file.
    package func ids(_ list: Run<Reference>) -> [String] { references[list].map { string($0.id) } }
    package func ids(_ list: ShortRun<Reference>) -> [String] { ids(run(list)) }
}
