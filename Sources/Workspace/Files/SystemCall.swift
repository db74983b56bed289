/// The system calls on which a save or a journal depends, by name.
package enum SystemCall: String, CaseIterable, Sendable {
    case open, read, write, fsync, fdatasync, ftruncate, rename, unlink, link, close, mkdir, fchmod, fchown,
        futimens
    case flock, stat, lstat, fstat, access, realpath, opendir
}
