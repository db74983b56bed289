/// A date member together with its `…Text` twin, the date as the paper printed it.
package struct PrintedDate: Equatable, Sendable {
    package var edtf: EDTF?
    package var printed: Text

    package init(_ edtf: EDTF? = nil, printed: Text = .absent) {
        self.edtf = edtf
        self.printed = printed
    }
}
