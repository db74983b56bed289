import Glibc
import Synchronization
import Testing

@testable import PlanStore

/// Two pieces of work at the same time, of which both are done and neither disturbs what comes after.
@Suite struct ThreadsTests {
    @Test func bothAreDone() {
        for number in 0..<200 {
            let (one, other) = Threads.both({ number + 1 }, { number + 2 })
            #expect(one == number + 1 && other == number + 2)
        }
    }

    @Test func bothWithinBothAreDone() {
        let (one, other) = Threads.both {
            Threads.both({ 1 }, { 2 })
        } _: {
            Threads.both({ 3 }, { 4 }).1
        }
        #expect(one == (1, 2) && other == 4)
    }

    /// There is one thread that stands by; who finds it taken gets another.
    @Test func severalAtOnceAreDone() {
        let done = Mutex(Set<Int>())
        Threads.perform(64) { index in
            let (one, other) = Threads.both({ 2 * index }, { 2 * index + 1 })
            done.withLock { $0.formUnion([one, other]) }
        }
        #expect(done.withLock { $0 } == Set(0..<128))
    }

    /// Where it begins is chosen for it, and after that it may run wherever we may.
    @Test func theThreadThatStandsByIsHeldToNoProcessor() throws {
        var taken = StandingThread.take()
        while taken == nil {
            sched_yield()
            taken = StandingThread.take()
        }
        let helper = try #require(taken)
        defer { helper.finish() }
        let own = try #require(Self.processors(of: "self"))
        helper.begin(isIdle: false) {}
        for thread in try Self.threads() {
            // Threads of other tests may end meanwhile.
            guard let theirs = Self.processors(of: "self/task/\(thread)") else { continue }
            #expect(theirs == own)
        }
    }

    private static func threads() throws -> [String] {
        let folder = try #require(opendir("/proc/self/task"))
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    /// The processors that a process or thread may use, as proc(5) writes them.
    private static func processors(of place: String) -> String? {
        guard let file = fopen("/proc/\(place)/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 4_096)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = line.withUnsafeBytes { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if text.hasPrefix("Cpus_allowed:") { return text }
        }
        return nil
    }
}
