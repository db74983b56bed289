/// A text made of parts of another one and of what was added between them.
///
/// A change of a large file is a few parts long, however large the file is: nothing of the base is copied until
/// the text is written or asked for as bytes.
package struct SplicedText: Sendable {
    /// A part of the base, or of what was added.
    private struct Piece {
        var isKept: Bool
        var range: Range<Int>
    }

    /// The text from which parts are kept.
    private let base: [UInt8]
    private var added: [UInt8] = []
    /// In the order of the text; none is empty.
    private var pieces: [Piece] = []
    /// Bytes of the whole text.
    package private(set) var count = 0

    /// An empty text that may keep parts of another.
    init(from base: [UInt8]) { self.base = base }

    /// A text as it stands.
    package init(_ bytes: [UInt8]) {
        base = bytes
        keep(bytes.indices)
    }

    /// Whether it is the base, untouched.
    package var isBase: Bool { count == base.count && pieces.allSatisfy(\.isKept) && pieces.count <= 1 }

    /// All of the text in one array; the base itself where nothing was changed.
    package var bytes: [UInt8] {
        if isBase { return base }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            withPieces { pieces in
                for piece in pieces {
                    let end = filled + piece.count
                    UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<end]
                    )
                    .copyMemory(from: piece)
                    filled = end
                }
            }
        }
    }

    /// Lends the parts of the text, in order.
    package func withPieces<Result>(_ body: ([UnsafeRawBufferPointer]) -> Result) -> Result {
        base.withUnsafeBytes { base in
            added.withUnsafeBytes { added in
                body(pieces.map { UnsafeRawBufferPointer(rebasing: ($0.isKept ? base : added)[$0.range]) })
            }
        }
    }
}

// MARK: Writing

extension SplicedText {
    /// Goes on with a part of the base.
    mutating func keep(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        count += range.count
        if let last = pieces.last, last.isKept, last.range.upperBound == range.lowerBound {
            pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
            pieces.append(Piece(isKept: true, range: range))
        }
    }

    /// Goes on with other bytes. Where the base goes on with the same ones, they are kept rather than added, so
    /// that brackets and commas between kept parts break nothing up.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return }
        let next = keptEnd..<keptEnd + bytes.count
        if next.upperBound <= base.count, base[next].elementsEqual(bytes) { return keep(next) }
        let start = added.count
        added.append(contentsOf: bytes)
        count += bytes.count
        if let last = pieces.last, !last.isKept {
            pieces[pieces.count - 1].range = last.range.lowerBound..<added.count
        } else {
            pieces.append(Piece(isKept: false, range: start..<added.count))
        }
    }

    /// Where the base goes on, if the text so far ends with a part of it; past its end otherwise.
    private var keptEnd: Int {
        guard let last = pieces.last else { return 0 }
        return last.isKept ? last.range.upperBound : base.count
    }
}
