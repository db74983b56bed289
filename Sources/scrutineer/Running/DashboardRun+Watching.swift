import Dashboard
import Terminal
import Workspace

// What the loop is told by the disk.
extension DashboardRun {
    /// Watches the files for changes by somebody else.
    mutating func watchFiles() {
        for descriptor in watch?.descriptors ?? [] { terminal.unwatch(descriptor) }
        watch = DiskWatch(workspace.paths)
        for descriptor in watch?.descriptors ?? [] { terminal.watch(descriptor) }
    }

    /// Something was reported of the folders in which the files stand.
    mutating func takeNews(from descriptor: Int32) {
        guard let changed = watch?.changes(on: descriptor), !changed.isEmpty else { return }
        merge(as: .disk)
    }
}
