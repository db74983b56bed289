import JSONText
import Testing

@Suite("Changing a document")
struct JSONEditorTests {
    @Test("sets members", arguments: Edit.settings)
    func setting(edit: Edit) {
        #expect(Edit.result(of: edit.changes, on: edit.before) == edit.after)
    }

    @Test("removes members and elements", arguments: Edit.removals)
    func removing(edit: Edit) {
        #expect(Edit.result(of: edit.changes, on: edit.before) == edit.after)
    }

    @Test("inserts elements", arguments: Edit.insertions)
    func inserting(edit: Edit) {
        #expect(Edit.result(of: edit.changes, on: edit.before) == edit.after)
    }

    @Test(
        "sees the result of earlier changes, and takes them back letter for letter", arguments: Edit.sequences
    )
    func following(edit: Edit) {
        #expect(Edit.result(of: edit.changes, on: edit.before) == edit.after)
    }

    @Test("is refused where the place is wrong", arguments: Edit.refusals)
    func refusing(edit: Edit) {
        #expect(Edit.result(of: edit.changes, on: edit.before) == edit.after)
    }
}
