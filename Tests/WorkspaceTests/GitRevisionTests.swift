import Testing
import Workspace

/// How versions that git keeps are named.
@Suite struct GitRevisionTests {
    @Test(arguments: [
        ("git:HEAD:plan.json", "HEAD", "plan.json"), ("git:v1~2:./a b.json", "v1~2", "./a b.json"),
        ("git:main:plans/x:y.json", "main", "plans/x:y.json"),
    ]) func aVersionIsARevisionAndAPath(_ text: String, _ revision: String, _ path: String) {
        let named = GitRevision(text)
        #expect(named?.revision == revision && named?.path == path)
        #expect(named?.name == text)
    }

    @Test(arguments: ["git:", "git:HEAD", "git::plan.json", "git:HEAD:", "plan.json", "./git:HEAD:plan.json"])
    func anythingElseIsNone(_ text: String) { #expect(GitRevision(text) == nil) }

    @Test func whatBeginsSoIsMeantToBeOne() {
        #expect(GitRevision.isMeant(by: "git:HEAD"))
        #expect(!GitRevision.isMeant(by: "./git:HEAD:plan.json"))
        #expect(!GitRevision.isMeant(by: "github"))
    }
}
