/// A date or none, in eight bytes, where `EDTF?` takes twelve in a record.
package struct DateOrNone: Equatable, Sendable {
    private var date = EDTF.absent

    package init(_ edtf: EDTF? = nil) { date = edtf ?? .absent }

    package var edtf: EDTF? {
        get { date == .absent ? nil : date }
        set { date = newValue ?? .absent }
    }
}
