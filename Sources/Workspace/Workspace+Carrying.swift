import PlanFile
import PlanModel
import PlanStore

// What merging and recovery share: a plan read anew, with unsaved changes carried over to it.
extension Workspace {
    func tree(_ bytes: [UInt8]) throws(MergeFailure) -> MemberValue {
        do throws(PlanFileError) {
            return try PlanFile.tree(bytes, name: "")
        } catch {
            throw .unreadable(error.diagnostics.first?.description ?? "")
        }
    }

    /// The records of another state of a plan's file.
    mutating func read(_ bytes: [UInt8], of index: Int, at path: String) throws(MergeFailure) -> PlanRecords {
        do throws(MergeFailure) {
            let records = try records(of: bytes, at: path)
            guard records.id == files[index].plan else {
                throw .otherPlan(path, was: files[index].plan, isNow: records.id)
            }
            guard hidesExempt else { return records }
            guard let shown = records.hidingExempt() else { throw .exempt(path) }
            return shown
        } catch {
            files[index].refused = .unreadable(ContentDigest(of: bytes))
            throw error
        }
    }

    private func records(of bytes: [UInt8], at path: String) throws(MergeFailure) -> PlanRecords {
        do throws(PlanFileError) {
            return try PlanFile.read(bytes, name: path)
        } catch {
            throw .invalid(path, error.diagnostics.first?.description ?? "")
        }
    }
}

extension Workspace {
    /// Makes another state of a plan's file the one that edits are written into, with what is not saved carried
    /// over to it.
    ///
    /// - Returns: The plan with it.
    mutating func carry(
        _ changes: [Change], over theirs: PlanRecords, of index: Int, _ identity: FileIdentity?
    ) throws(MergeFailure) -> PlanRecords {
        var records = theirs
        var edit = PlanEdit(
            plan: files[index].plan, changes: [], summary: "Unsaved edits", by: keeping?.by ?? "",
            on: .earliest)
        do throws(EditRefused) {
            for change in changes { edit.changes.append(try records.apply(change)) }
        } catch {
            throw .unreadable(error.reason)
        }
        files[index].rebase(on: theirs, identity: identity, log: EditLog(edit.changes))
        return records
    }
}

/// Why a file was not merged; what the store holds stays as it is.
enum MergeFailure: Error {
    case missing(String)
    case exempt(String)
    case invalid(String, String)
    case otherPlan(String, was: String, isNow: String)
    case unreadable(String)

    /// What is said about it.
    var sentence: String {
        switch self {
        case .missing(let path) where FileSystem.isLink(path):
            "\(path) is a link that leads nowhere now. Your plan is complete here; mend the link, or save into "
                + "another folder, which w asks for when it is pressed twice."
        case .missing(let path):
            "\(path) is no longer on the disk. Your plan is complete here; w writes it again."
        case .invalid(_, let first):
            "The file changed on disk and does not load now. What you see here stays as it is; mend the file, "
                + "then press R, or save into another folder. \(first)"
        case .otherPlan(let path, let was, let isNow):
            "\(path) now holds another plan, \"\(isNow)\" instead of \"\(was)\". What you see here stays as it "
                + "is; put the file back, then press R."
        case .exempt(let path):
            "\(path) is now marked exempt as a whole; what is shown here is as it was before."
        case .unreadable(let message): message
        }
    }
}
