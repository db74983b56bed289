import JSONText
import Testing

@Suite("A value of another kind than the caller expects")
struct WrongKindTests {
    private func message(
        _ text: String, _ read: (inout JSONCursor) throws(JSONSyntaxError) -> Void
    ) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            do throws(JSONSyntaxError) {
                try read(&cursor)
                return nil
            } catch {
                return error.message
            }
        }
    }

    @Test("is named beside the expected one")
    func named() {
        #expect(
            message(" 1") { (cursor) throws(JSONSyntaxError) in _ = try cursor.string() }
                == "expected a string, found a number")
        #expect(
            message("\"1\"") { (cursor) throws(JSONSyntaxError) in _ = try cursor.number() }
                == "expected a number, found a string")
        #expect(
            message("[]") { (cursor) throws(JSONSyntaxError) in try cursor.beginObject() }
                == "expected an object, found an array")
        #expect(
            message("{}") { (cursor) throws(JSONSyntaxError) in try cursor.beginArray() }
                == "expected an array, found an object")
        #expect(
            message("null") { (cursor) throws(JSONSyntaxError) in _ = try cursor.bool() }
                == "expected true or false, found null")
        #expect(
            message("true") { (cursor) throws(JSONSyntaxError) in try cursor.null() }
                == "expected null, found true")
    }
}
