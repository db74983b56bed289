import TextGrid

extension String {
    /// The text as a screen with this charset shows it: made safe, and `GBP` for `£` where need be.
    func visible(in charset: Charset, lineBreaks: VisibleText.LineBreaks = .spaces) -> String {
        let visible = VisibleText.inColumns(self, lineBreaks: lineBreaks)
        return charset == .ascii ? ASCIIText.fold(visible) : visible
    }

    /// The text in lines of a width. It is made visible before it is measured, since that may change its width.
    func wrapped(
        to width: Int, in charset: Charset, lineBreaks: VisibleText.LineBreaks = .kept
    ) -> [String] {
        TextWrap.lines(visible(in: charset, lineBreaks: lineBreaks), width: max(1, width))
    }
}
