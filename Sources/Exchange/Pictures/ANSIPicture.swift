package import TextGrid

/// A frame as text with the commands that colour it, each line ending in the terminal's own look.
package enum ANSIPicture {
    package static func text(of grid: Grid, in theme: Theme) -> String {
        (0..<grid.size.height).map { y in
            grid.runs(row: y, in: theme).map { "\(code($0.style))\($0.text)" }.joined() + "\u{1b}[0m\n"
        }.joined()
    }

    private static func code(_ style: PictureStyle) -> String {
        var codes = ["0"]
        if style.isBold { codes.append("1") }
        if style.isDim { codes.append("2") }
        if style.isItalic { codes.append("3") }
        if style.isUnderlined { codes.append("4") }
        if style.isReversed { codes.append("7") }
        // Reversed once more by the terminal, what is set has to stand the other way round.
        let (text, ground) =
            style.isReversed ? (style.background, style.foreground) : (style.foreground, style.background)
        if let text { codes.append("38;2;\(text.red);\(text.green);\(text.blue)") }
        if let ground { codes.append("48;2;\(ground.red);\(ground.green);\(ground.blue)") }
        return "\u{1b}[\(codes.joined(separator: ";"))m"
    }
}
