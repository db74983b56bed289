/// The styles that samples of a document show, each read once: many changes are made in the same surroundings.
final class JSONStyleSamples {
    private let source: JSONSource
    private var styles: [JSONStyleSample: JSONStyle] = [:]

    init(of source: JSONSource) { self.source = source }

    func style(of sample: JSONStyleSample) -> JSONStyle {
        // Text that was added may be gone again, and its place another's.
        guard sample.text.source === source else { return sample.style }
        if let known = styles[sample] { return known }
        let style = sample.style
        styles[sample] = style
        return style
    }
}
