import Synchronization

/// A value that is worked out when it is first asked for, and then known to all copies of what holds it.
///
/// Whoever changes what it follows from puts a new one in its place, so that older copies keep theirs.
final class Lazily<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)

    func value(_ workOut: () -> Value) -> Value {
        known.withLock { known in
            if let known { return known }
            let value = workOut()
            known = value
            return value
        }
    }
}
