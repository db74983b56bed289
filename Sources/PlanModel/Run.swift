/// A list of records that stand one behind the other in their flat array.
///
/// For records without an identity of their own (updates, sources, dates): a change writes the whole list anew
/// at the end of the array, and the old one is left behind; a list that stands there already grows by an entry.
package struct Run<Element>: Equatable, Sendable {
    package var start: UInt32
    package var count: UInt32

    @inlinable
    package init(start: Int = 0, count: Int = 0) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.count = UInt32(truncatingIfNeeded: count)
    }

    @inlinable package var isEmpty: Bool { count == 0 }
    @inlinable package var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

extension Array {
    /// The records of one list.
    package subscript(run: Run<Element>) -> ArraySlice<Element> { self[run.range] }
}
