import JSONText
package import PlanModel

extension PlanFile {
    /// The whole document as it stands, with the members that the format does not know, in their order.
    ///
    /// - Parameter name: How the file is named in errors.
    /// - Throws: Only what is wrong with the JSON; whether it is a plan that loads, `read` finds out.
    package static func tree(_ bytes: [UInt8], name: String) throws(PlanFileError) -> MemberValue {
        let result = bytes.withUnsafeBufferPointer { source -> Result<MemberValue, PlanFileError> in
            do throws(JSONSyntaxError) {
                return .success(MemberValue(json: try JSONValue(parsing: source)))
            } catch {
                let place = TextPosition(of: error.offset, in: source)
                let pointer = PointerFinder.pointers(to: [error.offset], in: source).first ?? ""
                return .failure(
                    PlanFileError([
                        PlanDiagnostic(
                            file: name, line: place.line, column: place.column, pointer: pointer,
                            message: error.message)
                    ]))
            }
        }
        return try result.get()
    }
}
