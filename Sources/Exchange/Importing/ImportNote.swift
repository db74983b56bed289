/// Something that an import has to say about a place in the file that it reads.
package struct ImportNote: Hashable, Sendable {
    /// `line 12`, or `grant 3 (360G-x-1)`; empty where the whole file is meant.
    package let place: String
    /// What is to be known, without a full stop.
    package let text: String

    package init(_ place: String, _ text: String) {
        self.place = place
        self.text = text
    }

    package var line: String { place.isEmpty ? text : "\(place): \(text)" }
}
