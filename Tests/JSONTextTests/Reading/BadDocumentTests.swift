import Testing

@Suite("Bad documents")
struct BadDocumentTests {
    @Test("are refused for their structure", arguments: BadDocument.structure)
    func refusedStructure(document: BadDocument) { #expect(fault(in: document.text) == document.fault) }

    @Test("are refused for a value", arguments: BadDocument.values)
    func refusedValue(document: BadDocument) { #expect(fault(in: document.text) == document.fault) }

    @Test("are refused for a string", arguments: BadDocument.strings)
    func refusedString(document: BadDocument) { #expect(fault(in: document.text) == document.fault) }

    @Test("are refused for a name that stands twice", arguments: BadDocument.names)
    func refusedName(document: BadDocument) { #expect(fault(in: document.text) == document.fault) }
}
