import JSONText
import Testing

@Suite("Pointers")
struct JSONPointerTests {
    @Test("are written by RFC 6901")
    func text() {
        let pointer = JSONPointer().appending(member: "pillars").appending(index: 2)
        #expect(pointer.text == "/pillars/2")
        #expect(pointer.appending(member: "a/b~c").text == "/pillars/2/a~1b~0c")
        #expect(pointer.appending(member: "").text == "/pillars/2/")
        #expect(JSONPointer().text == "")
    }
}
