/// File systems that other machines write to as well.
///
/// There the kernel tells only of what this machine does, a process id says nothing of a process elsewhere, and
/// some take a lock for a ban on reading.
enum NetworkDrive {
    /// Whether a folder is on one. Where that cannot be told, it counts as a disk of this machine.
    static func holds(_ folder: String) -> Bool {
        LinuxCalls.fileSystemType(of: folder).map(all.contains) ?? false
    }

    /// Whether a path is on a Windows share, where a lock on one descriptor bars reading by any other.
    static func isWindowsShare(_ path: String) -> Bool {
        LinuxCalls.fileSystemType(of: path).map(windowsShares.contains) ?? false
    }

    // Plain lists, which a program that starts need not look up types for.
    private static let windowsShares: [UInt32] = [
        0x0000_517B,  // SMB
        0xFF53_4D42,  // CIFS
        0xFE53_4D42,  // SMB 2 and 3
    ]

    /// By the magic numbers of statfs(2).
    private static let all: [UInt32] =
        windowsShares + [
            0x0000_6969,  // NFS
            0x0102_1997,  // 9p
            0x5346_414F,  // AFS
            0x6B41_4653,  // AFS, in the kernel
            0x7375_7245,  // Coda
            0x00C3_6400,  // Ceph
            0x6573_5546,  // FUSE: sshfs and the like
            0x0000_564C,  // NetWare
            0x0116_1970,  // GFS2
            0x7461_636F,  // OCFS2
            0x0BD0_0BD0,  // Lustre
            0x4750_4653,  // GPFS
            0x786F_4256,  // a VirtualBox shared folder
            0xBACB_ACBC,  // a VMware shared folder
        ]
}
