#if DEBUG
    import Glibc
    import PlanStore

    /// A fault of our own, provoked where a test asks for it, so that it can be seen what becomes of the terminal.
    ///
    /// `SCRUTINEER_TRAP` names one, and `Ctrl-\` springs it. Released programs have nothing of the kind.
    enum ProvokedTrap: String {
        case index, overflow, abort, stack, thread, busy

        static let key: Character = "\\"

        /// The one that is asked for.
        static var asked: ProvokedTrap? {
            Environment["SCRUTINEER_TRAP"].flatMap { ProvokedTrap(rawValue: $0) }
        }

        func spring() {
            switch self {
            case .index: _ = [0, 1][Int(getpid())]
            case .overflow: _ = Int.max - 1 + Int(getpid())
            case .abort: Glibc.abort()
            case .stack: _ = Self.deeper(1)
            case .thread:
                Threads.start { ProvokedTrap.index.spring() }
                while true { pause() }
            case .busy: while true { sched_yield() }
            }
        }

        private static func deeper(_ depth: Int) -> Int {
            depth < 0 ? depth : depth + deeper(depth + 1) * 2
        }
    }
#endif
