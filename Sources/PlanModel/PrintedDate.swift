/// A date member together with its `…Text` twin, the date as the paper printed it.
package struct PrintedDate: Equatable, Sendable {
    /// Not optional, which would take four bytes more.
    private var date: EDTF
    package var printed: Text

    package init(_ edtf: EDTF? = nil, printed: Text = .absent) {
        date = edtf ?? .absent
        self.printed = printed
    }

    package var edtf: EDTF? {
        get { date == .absent ? nil : date }
        set { date = newValue ?? .absent }
    }
}
