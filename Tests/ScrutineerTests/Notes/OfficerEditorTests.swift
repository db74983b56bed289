import Glibc
import Testing

@testable import scrutineer

/// Notes are written in the editor that the officer has chosen, in a private file and without a shell.
@Suite struct OfficerEditorTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// An editor that does what a script says with its last argument.
    private func editor(_ script: String) throws -> String {
        try folder.write("#!/bin/sh\nfor last; do :; done\n\(script)\n", to: "editor")
        chmod(folder.path + "/editor", 0o700)
        return folder.path + "/editor"
    }

    @Test func theFileIsPrivateAndWhatIsWrittenComesBack() throws {
        let editor = try editor(
            "stat -c %a \"$last\" > \(folder.path)/mode; printf 'Seen on site.' > \"$last\"")
        let text = try OfficerEditor(visual: editor, editor: "false").write("", in: folder.path)
        #expect(text == "Seen on site.")
        #expect(folder.text(of: "mode") == "600\n")
    }

    @Test func anEditorThatReplacesTheFileIsReadToo() throws {
        let editor = try editor("printf 'New.' > \"$last.new\"; mv \"$last.new\" \"$last\"")
        #expect(try OfficerEditor(visual: "", editor: editor).write("Old.", in: folder.path) == "New.")
    }

    @Test func itsWordsAreSplitAndNothingElseIsDoneWithThem() throws {
        let editor = try editor("printf '%s ' \"$@\" | sed 's/ [^ ]*note.*//' > \"$last\"")
        let text = try OfficerEditor(visual: editor + " -f $HOME;ls", editor: nil).write("", in: folder.path)
        #expect(text == "-f $HOME;ls")
    }

    @Test func whatFailsIsSaidAndTheFileIsGone() throws {
        folder.makeFolder("notes")
        let notes = folder.path + "/notes"
        #expect(throws: OfficerEditor.Failure.self) {
            try OfficerEditor(visual: "/no/such/editor", editor: nil).write("", in: notes)
        }
        #expect(throws: OfficerEditor.Failure.self) {
            try OfficerEditor(visual: nil, editor: "false").write("", in: notes)
        }
        #expect(rmdir(notes) == 0, "nothing is left there")
    }
}
