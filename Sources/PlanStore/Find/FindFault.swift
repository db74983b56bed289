/// What is wrong with a part of a find, and where: that part is left out until it is mended.
package struct FindFault: Error, Equatable, Sendable {
    /// Where it stands in the text, counted in characters.
    package let range: Range<Int>
    /// A sentence that says what would be right.
    package let message: String
}
