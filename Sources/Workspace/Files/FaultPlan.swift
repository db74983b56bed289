#if DEBUG
    import Glibc
    import Synchronization

    /// What goes wrong at which system call, for tests: the process is killed there, or the call fails.
    ///
    /// A killed process has no effect any more, while its code goes on: what it did before stands on the disk, its
    /// descriptors and locks are gone, and each later call fails, so that nothing is cleaned up.
    package final class FaultPlan: Sendable {
        package enum Fault: Equatable, Sendable {
            /// Calls are counted only.
            case none
            /// The process ends before this call, counted from 1; where it is a write, in the middle of it, after
            /// so many bytes.
            case kill(at: Int, afterBytes: Int = 0)
            /// This call, counted from 1, fails with this error; where it is a write, after so many bytes.
            case fail(at: Int, Int32, afterBytes: Int = 0)
            /// All calls of this name on paths that end so fail, from this one of them on, counted from 1.
            case failEvery(SystemCall, onPathEnding: String, from: Int = 1, Int32)
        }

        /// What becomes of a write.
        enum Writing { case whole, part(Int), lastPart(Int), none(Int32) }

        /// The plan that is in force in this task.
        @TaskLocal package static var current: FaultPlan?

        /// The error of each call of a process that was killed; no system has it.
        package static let dead: Int32 = 10_000

        private struct State {
            var calls: [String] = []
            /// How many calls each fault met, by its place.
            var matching: [Int: Int] = [:]
            var isDead = false
            var paths: [Int32: String] = [:]
            /// A descriptor that took a part of a write and takes no more.
            var full: (descriptor: Int32, code: Int32)?
        }

        private let faults: [Fault]
        private let state = Mutex(State())

        package init(_ faults: Fault...) { self.faults = faults }

        /// How many calls there were before the process was killed.
        package var count: Int { state.withLock { $0.calls.count } }

        /// The calls, oldest first: `rename /plans/plan.json`.
        package var calls: [String] { state.withLock { $0.calls } }

        package var isDead: Bool { state.withLock { $0.isDead } }

        /// Runs something under this plan.
        package func run<Result>(_ body: () throws -> Result) rethrows -> Result {
            try withExtendedLifetime(self) { try Self.$current.withValue(self, operation: body) }
        }

        func opened(_ descriptor: Int32, _ path: String) { state.withLock { $0.paths[descriptor] = path } }

        func closed(_ descriptor: Int32) { state.withLock { $0.paths[descriptor] = nil } }

        /// The system lets go of all that a process holds.
        ///
        /// The numbers stay taken until whoever opened them closes them: the process that plays dead is this one,
        /// in which another test would be given them.
        func die() {
            state.withLock { state in
                state.isDead = true
                let nothing = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
                for descriptor in state.paths.keys { dup2(nothing, descriptor) }
                Glibc.close(nothing)
                state.paths = [:]
            }
        }

        func fault(at call: SystemCall, of descriptor: Int32) -> Int32? {
            fault(at: call, state.withLock { $0.paths[descriptor] } ?? "")
        }

        /// The error with which a call has to fail, or nil where it goes its way.
        func fault(at call: SystemCall, _ path: String) -> Int32? {
            if isDead { return Self.dead }
            let number = counted(call, path)
            for (place, fault) in faults.enumerated() {
                if let code = code(of: fault, place, at: call, path, number) { return code }
            }
            return nil
        }

        private func code(
            of fault: Fault, _ place: Int, at call: SystemCall, _ path: String, _ number: Int
        ) -> Int32? {
            switch fault {
            case .none: return nil
            case .kill(let at, _):
                guard number >= at else { return nil }
                die()
                return Self.dead
            case .fail(let at, let code, _): return number == at ? code : nil
            case .failEvery(let name, let ending, let from, let code):
                guard name == call, path.hasSuffix(ending) else { return nil }
                let match = state.withLock { state in
                    state.matching[place, default: 0] += 1
                    return state.matching[place, default: 0]
                }
                return match >= from ? code : nil
            }
        }

        func writing(to descriptor: Int32) -> Writing {
            if isDead { return .none(Self.dead) }
            if let full = state.withLock({ $0.full }), full.descriptor == descriptor {
                state.withLock { $0.full = nil }
                return .none(full.code)
            }
            let next = count + 1
            for fault in faults {
                switch fault {
                case .kill(next, let bytes) where bytes > 0:
                    countWrite(to: descriptor)
                    return .lastPart(bytes)
                case .fail(next, let code, let bytes) where bytes > 0:
                    countWrite(to: descriptor)
                    state.withLock { $0.full = (descriptor, code) }
                    return .part(bytes)
                default: break
                }
            }
            return fault(at: .write, of: descriptor).map { .none($0) } ?? .whole
        }

        private func countWrite(to descriptor: Int32) {
            _ = counted(.write, state.withLock { $0.paths[descriptor] } ?? "")
        }

        private func counted(_ call: SystemCall, _ path: String) -> Int {
            state.withLock { state in
                state.calls.append("\(call.rawValue) \(path)")
                return state.calls.count
            }
        }
    }
#endif
