import Glibc

/// What one thread gives and another waits for.
package final class Signal: Sendable {
    private nonisolated(unsafe) let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    package init() {
        semaphore.initialize(to: sem_t())
        sem_init(semaphore, 0, 0)
    }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    package func give() { sem_post(semaphore) }

    package func wait() { while sem_wait(semaphore) != 0 {} }
}
