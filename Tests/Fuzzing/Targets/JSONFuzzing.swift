import JSONText
import RandomJSON
import SeededRandom

/// The JSON reader: what it takes it writes again, what it refuses it names a place in, and what is changed and
/// changed back has its old bytes.
enum JSONFuzzing {
    @Sendable static func faults(_ bytes: [UInt8]) -> [String] {
        var faults = Faults()
        let edited = Result { () throws(JSONEditError) in try JSONEditor.apply([], to: bytes) }
        do throws(JSONSyntaxError) {
            let value = try JSONValue(parsing: bytes)
            faults.expect((try? edited.get()) == bytes, "what is only read does not come out as it stood")
            for text in [value.compactText, value.prettyText] {
                faults.expect(
                    (try? JSONValue(parsing: text)) == value, "written anew it says something else: \(text)")
            }
            check(bytes, value, &faults)
        } catch {
            check(error, in: bytes, &faults)
        }
        return faults.sentences
    }

    private static func check(_ error: JSONSyntaxError, in bytes: [UInt8], _ faults: inout Faults) {
        faults.expect((0...bytes.count).contains(error.offset), "the fault lies outside, at \(error.offset)")
        faults.expect(!error.message.isEmpty, "the fault has no words")
        let place = TextPosition(of: error.offset, in: bytes)
        let before = bytes[..<min(bytes.count, error.offset)]
        faults.expect(
            place.line >= 1 && place.column >= 1
                && place.line <= 1 + before.count { $0 == 0x0A || $0 == 0x0D }
                && place.column <= 1 + before.count,
            "the fault is said to stand at \(place)")
    }

    /// What holds of a whole document.
    private static func check(_ bytes: [UInt8], _ value: JSONValue, _ faults: inout Faults) {
        var random = SeededGenerator(of: bytes)
        if value.isContainer {
            let count = Int.random(in: 1...bytes.count, using: &random)
            for depth in [1, 2, 4] {
                let begun = bytes[..<count].withUnsafeBufferPointer { source in
                    JSONPrefix.document(source, partsToDepth: depth) { _ in .max }
                }
                faults.expect(
                    begun.isEmpty || (try? JSONValue(parsing: begun)) != nil,
                    "the first \(count) bytes become \(String(decoding: begun, as: UTF8.self))")
            }
        }
        var model = RandomJSONChanges(value)
        for _ in 0..<4 { model.changeSomething(using: &random) }
        guard !model.changes.isEmpty else { return }
        do throws(JSONEditError) {
            let changed = try JSONEditor.apply(model.changes, to: bytes)
            faults.expect(
                (try? JSONValue(parsing: changed))?.inNameOrder == model.value.inNameOrder,
                "\(model.changes) make \(String(decoding: changed, as: UTF8.self))")
            let back = try JSONEditor.apply(model.changes + model.inverses.reversed(), to: bytes)
            faults.expect(back == bytes, "\(model.changes) and their inverses leave something behind")
        } catch {
            faults.expect(false, "\(model.changes) are refused: \(error)")
        }
    }
}
