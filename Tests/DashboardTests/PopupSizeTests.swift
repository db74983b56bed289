import PlanModel
import PlanStore
import Settings
import Testing
import TextGrid

@testable import Dashboard

/// Whatever is open, the window may take any size meanwhile: no frame is torn, and at the old size the popup is as
/// it was.
@Suite struct PopupSizeTests {
    private static let sizes = [(1, 1), (2, 60), (39, 9), (200, 16)].map { Size(width: $0.0, height: $0.1) }
    /// To draw as much takes long, and these are of every build that popups have.
    private static let largest = Size(width: 500, height: 200)
    private static let built: [PopupKind] = [.form, .help, .palette]

    @Test(arguments: PopupScript.all)
    func aPopupLivesThroughEverySize(script: PopupScript) throws {
        var driver = try script.opened()
        try #require(driver.state.popups.last?.kind == script.kind, "\(driver.frame)")
        let before = driver.popupText
        for size in Self.sizes + (Self.built.contains(script.kind) ? [Self.largest] : []) {
            driver.resize(to: size)
            let faults = faults(in: driver)
            if !faults.isEmpty { Issue.record("\(script.kind) at \(size): \(faults.prefix(3))") }
        }
        driver.resize(to: Size(width: 80, height: 24))
        // The list behind it may have scrolled to what is selected.
        #expect(driver.popupText == before && driver.state.popups.last?.kind == script.kind)
        // What is typed at a size at which nothing can be seen is not lost either.
        driver.resize(to: Size(width: 1, height: 1))
        try driver.type("<Down><Up>")
        driver.resize(to: Size(width: 80, height: 24))
        let faults = faults(in: driver)
        if !faults.isEmpty { Issue.record("\(script.kind) after keys: \(faults.prefix(3))") }
    }

    @Test func everyPopupHasItsScript() {
        #expect(Set(PopupScript.all.map(\.kind)) == Set(PopupKind.allCases))
    }
}
