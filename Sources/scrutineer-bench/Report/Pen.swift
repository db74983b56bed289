/// How one line of a plot is drawn: colours that are told apart by most eyes, and dashes for the others.
struct Pen {
    private let number: Int

    init(_ number: Int) { self.number = number }

    /// The class of the line.
    var line: String {
        "line c\(number % Self.colours.count) d\(number / Self.colours.count % Self.dashes.count)"
    }

    /// The class of its points.
    var dot: String { "dot f\(number % Self.colours.count)" }

    /// On a light ground and on a dark one.
    private static let colours = [
        ("#0b5cad", "#6db3f2"), ("#b3400b", "#f2a36d"), ("#1b7a3d", "#7ddb9b"), ("#8a1c7c", "#e38ad6"),
        ("#7a5c00", "#e0c14a"), ("#00707a", "#5fd4de"),
    ]
    private static let dashes = ["", "stroke-dasharray:7 4;", "stroke-dasharray:2 3;"]

    /// The rules for all pens, in both kinds of light.
    static var style: String {
        let lines =
            ".line{fill:none;stroke-width:2}\n"
            + dashes.enumerated().map { ".d\($0.offset){\($0.element)}\n" }.joined()
        return lines + rules(ground: "#ffffff", ink: "#24292f", grid: "#d8dee4") { $0.0 }
            + "\n@media (prefers-color-scheme:dark){\n"
            + rules(ground: "#0d1117", ink: "#e6edf3", grid: "#30363d") { $0.1 } + "\n}"
    }

    private static func rules(
        ground: String, ink: String, grid: String, _ colour: ((String, String)) -> String
    ) -> String {
        let pens = colours.enumerated().map {
            ".c\($0.offset){stroke:\(colour($0.element))}.f\($0.offset){fill:\(colour($0.element))}"
        }
        return ([".ground{fill:\(ground)}.ink{fill:\(ink)}.grid{stroke:\(grid);fill:none}"] + pens).joined(
            separator: "\n")
    }
}
