import Glibc
import Testing

/// However the program ends, the terminal is as it was: its modes, the screen, the cursor, the mouse and the paste; and
/// what was edited is offered again.
@Suite struct GivenBackTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    /// The program with an edit that is not saved.
    private func edited(environment: [String] = [], width: Int = 80, height: Int = 24) throws -> Line {
        let line = try Line(["plan.json"], in: folder, width: width, height: height, environment: environment)
        try line.receives("quit")
        line.type("jscDone\r")
        try line.receives("unsaved 1")
        return line
    }

    /// The edit waits, and the plan is as it was.
    private func theEditWaits(location: SourceLocation = #_sourceLocation) throws {
        let result = try folder.run("set", "plan.json", "1.2", "status", "complete")
        #expect(result.status == 2, sourceLocation: location)
        #expect(
            result.errors.contains("1 unsaved edit of an earlier session waits"), "\(result.errors)",
            sourceLocation: location)
        #expect(folder.text(of: "plan.json") == TestPlan.text, sourceLocation: location)
    }

    @Test(arguments: [
        SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGSEGV, SIGABRT, SIGTRAP, SIGILL, SIGBUS, SIGFPE, SIGSYS,
        SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, 34, 50, 64,
    ])
    func afterAnySignalThatEndsIt(number: Int32) throws {
        let line = try edited()
        kill(line.process, number)
        try line.ends(givingBackWith: 128 + number)
        try theEditWaits()
    }

    @Test(arguments: ["index", "overflow", "abort", "stack", "thread"])
    func afterAFaultOfItsOwn(trap: String) throws {
        let line = try edited(environment: ["SCRUTINEER_TRAP=\(trap)"])
        line.type([0x1c])
        let status = try line.ends()
        #expect([SIGILL, SIGTRAP, SIGABRT, SIGSEGV].map { 128 + $0 }.contains(status), "\(status)")
        line.isGivenBack()
        #expect(
            line.farewell.contains("scrutineer: it has stopped by a fault of its own"), "\(line.farewell)")
        #expect(line.farewell.contains("offered when the plan is opened again"))
        try theEditWaits()
    }

    /// It works something out that has no end.
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func whileItIsBusy(number: Int32) throws {
        let line = try edited(environment: ["SCRUTINEER_TRAP=busy"])
        line.type([0x1c])
        try line.worksOn()
        kill(line.process, number)
        try line.ends(givingBackWith: 128 + number)
        try theEditWaits()
    }

    /// Nobody reads what it writes, for as long as it takes: it waits, and does not spin.
    @Test(arguments: [SIGSEGV, SIGPIPE, SIGTERM])
    func whileNobodyReadsWhatItWrites(number: Int32) throws {
        let line = try edited(width: 200, height: 60)
        for key in (0..<400).flatMap({ _ in ["3", "1", "z"] }) {
            line.type(key)
            guard line.isTakingKeys() else { break }
        }
        try line.comesToRest()
        kill(line.process, number)
        try line.ends(givingBackWith: 128 + number, isRead: false)
        try theEditWaits()
    }

    @Test func aReaderThatGoesOnSeesTheFrame() throws {
        let line = try edited(width: 200, height: 60)
        for key in (0..<400).flatMap({ _ in ["3", "1", "z"] }) {
            line.type(key)
            guard line.isTakingKeys() else { break }
        }
        line.type("1T2026-01-01\r")
        try line.receives("as of 1 Jan 2026")
        line.type("qd")
        try line.ends(givingBackWith: 0)
    }

    @Test func aTerminalThatVanishesEndsItAndTheEditWaits() throws {
        let line = try edited()
        line.hangUp()
        #expect(try line.ends() == 128 + SIGHUP)
        try theEditWaits()
    }

    @Test(arguments: [[0], [1], [0, 1], [0, 1, 2]] as [Set<Int32>])
    func withoutATerminalItIsNeverTaken(redirected: Set<Int32>) throws {
        let line = try Line(["plan.json"], in: folder, redirected: redirected)
        #expect(try line.ends() == 2)
        #expect(line.modes == line.modesBefore)
        #expect(line.text.contains("is not a terminal") == !redirected.contains(2))
        #expect(!line.text.contains("\u{1b}"))
    }

    /// The next file to be opened would be standard error, and messages be written into it.
    @Test(arguments: ["<&-", ">&-", "2>&-"])
    func aStandardStreamThatIsClosedIsNoFile(closed: String) throws {
        let descriptor = closed == "<&-" ? 0 : closed == ">&-" ? 1 : 2
        let path = "/proc/self/fd/\(descriptor)"
        let shown = descriptor == 1 ? "list actions \(path)" : "check \(path)"
        let result = try Child.shell("'\(Child.program)' \(shown) \(closed)", in: folder)
        #expect(result.status == 2)
        #expect((result.output + result.errors).contains("\(path): it is a device, not a file"))
    }

    @Test func aScreenThatCannotBeIsCut() throws {
        let line = try Line(["plan.json"], in: folder, width: 65_535, height: 65_535)
        try line.receives("quit")
        for (width, height) in [(80, 24), (65_535, 1), (1, 65_535), (65_535, 65_535), (0, 0), (80, 24)] {
            line.resize(width, height)
            line.type("j?\u{1b}k")
        }
        line.type("T2026-01-01\r")
        try line.receives("1 Jan 2026")
        line.type("q")
        try line.ends(givingBackWith: 0)
    }
}
