import PlanModel
import PlanStore
import Settings
import Testing
import TextGrid

@testable import Dashboard

/// Whatever is open, the window may take any size meanwhile: no frame is torn, and at the old size all is as it was.
@Suite struct PopupSizeTests {
    private static let sizes = [
        (1, 1), (500, 200), (1, 200), (500, 1), (2, 2), (39, 9), (40, 10), (60, 16), (80, 2), (7, 24),
        (200, 50),
    ].map { Size(width: $0.0, height: $0.1) }

    @Test(arguments: PopupScript.all)
    func aPopupLivesThroughEverySize(script: PopupScript) throws {
        var driver = try script.opened()
        try #require(driver.state.popups.last?.kind == script.kind, "\(driver.frame)")
        let before = driver.frame
        for size in Self.sizes {
            driver.resize(to: size)
            #expect(faults(in: driver) == [], "at \(size)")
        }
        driver.resize(to: Size(width: 80, height: 24))
        #expect(driver.frame == before)
        // What is typed at a size at which nothing can be seen is not lost either.
        driver.resize(to: Size(width: 1, height: 1))
        try driver.type("<Down><Up>")
        driver.resize(to: Size(width: 80, height: 24))
        #expect(faults(in: driver) == [])
    }

    @Test func everyPopupHasItsScript() {
        #expect(Set(PopupScript.all.map(\.kind)) == Set(PopupKind.allCases))
    }
}
