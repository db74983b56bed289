/// A date member together with its `…Text` twin, the date as the paper printed it.
package struct PrintedDate: Equatable, Sendable {
    private var date: DateOrNone
    package var printed: Text

    package init(_ edtf: EDTF? = nil, printed: Text = .absent) {
        date = DateOrNone(edtf)
        self.printed = printed
    }

    package var edtf: EDTF? {
        get { date.edtf }
        set { date.edtf = newValue }
    }
}
