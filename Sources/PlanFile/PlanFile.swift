package import PlanModel
import JSONText

/// A plan's file: bytes to records.
package enum PlanFile {
    /// Files beyond this many bytes are refused: texts are slices with 32-bit offsets.
    package static let sizeLimit = 4_294_967_295

    /// Reads one plan.
    ///
    /// - Parameters:
    ///   - name: How the file is named in errors.
    ///   - progress: Is told now and then, about once in a megabyte, how many bytes have been read.
    /// - Throws: Every error of the file, up to a hundred; only the first where the JSON itself is broken.
    package static func read(
        _ bytes: [UInt8], name: String, progress: ((Int) -> Void)? = nil
    ) throws(PlanFileError) -> PlanRecords {
        guard bytes.count <= sizeLimit else {
            throw PlanFileError([
                PlanDiagnostic(
                    file: name, line: 1, column: 1, pointer: "",
                    message: "the file is larger than 4 GB, the most that can be read; split the plan")
            ])
        }
        let result = bytes.withUnsafeBufferPointer { source in
            read(bytes, over: source, name: name, progress: progress)
        }
        return try result.get()
    }

    /// Reads one plan while its bytes arrive.
    ///
    /// - Parameters:
    ///   - bytes: All that are to come; none is looked at before it is there.
    ///   - arrivals: Waits until so many of them are there, or no more will come.
    /// - Returns: Nil where the plan cannot be read so: because something is wrong with it, or because half a
    ///   megabyte of it stands in one piece. Once it has all arrived, `read` reads it or says what is wrong.
    package static func readArriving(
        _ bytes: [UInt8], _ arrivals: @escaping BytesArriving, progress: ((Int) -> Void)? = nil
    ) -> PlanRecords? {
        bytes.withUnsafeBufferPointer { source in
            var reader = PlanReader(bytes, over: source, arrivals: arrivals, progress: progress)
            reader.wholeDocument()
            guard reader.enterWaiting(), reader.problems.isEmpty else { return nil }
            reader.records.resolveReferences(to: reader.unresolved)
            return reader.records
        }
    }

    private static func read(
        _ bytes: [UInt8], over source: UnsafeBufferPointer<UInt8>, name: String, progress: ((Int) -> Void)?
    ) -> Result<PlanRecords, PlanFileError> {
        var reader = PlanReader(bytes, over: source, progress: progress)
        reader.wholeDocument()
        if !reader.enterWaiting() {
            reader = PlanReader(bytes, over: source, entersAtOnce: true)
            reader.wholeDocument()
        }
        guard reader.problems.isEmpty else {
            return .failure(PlanFileError(diagnostics(reader.problems, in: source, name: name)))
        }
        reader.records.resolveReferences(to: reader.unresolved)
        return .success(reader.records)
    }

    private static func diagnostics(
        _ problems: [PlanReader.Problem], in source: UnsafeBufferPointer<UInt8>, name: String
    ) -> [PlanDiagnostic] {
        let sorted = problems.sorted { $0.offset < $1.offset }
        let positions = TextPosition.positions(of: sorted.map(\.offset), in: source)
        let pointers = PointerFinder.pointers(to: sorted.map(\.offset), in: source)
        return zip(sorted, zip(positions, pointers)).map { problem, place in
            var message = problem.message
            if let related = problem.related {
                let other = TextPosition(of: related.offset, in: source)
                message += "; \(related.label) \(other.line):\(other.column)"
            }
            return PlanDiagnostic(
                file: name, line: place.0.line, column: place.0.column, pointer: place.1, message: message)
        }
    }
}
