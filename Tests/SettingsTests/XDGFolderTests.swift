import Settings
import Testing

@Suite("The user's folders")
struct XDGFolderTests {
    @Test(
        "follow the environment, and ignore what is empty or relative",
        arguments: [
            (["XDG_CONFIG_HOME": "/c", "HOME": "/home/ada"], "/c/scrutineer"),
            (["XDG_CONFIG_HOME": "/c/", "HOME": "/home/ada"], "/c/scrutineer"),
            (["XDG_CONFIG_HOME": "", "HOME": "/home/ada"], "/home/ada/.config/scrutineer"),
            (["XDG_CONFIG_HOME": "c", "HOME": "/home/ada/"], "/home/ada/.config/scrutineer"),
            (["HOME": "/"], "/.config/scrutineer"),
            (["HOME": ""], nil), (["HOME": "home"], nil), ([:], nil),
        ] as [([String: String], String?)])
    func configuration(environment: [String: String], path: String?) {
        #expect(XDGFolder.configuration.path(in: environment) == path)
    }

    @Test("have the places that the specification gives")
    func others() {
        let environment = ["HOME": "/h", "XDG_CACHE_HOME": "/var/c"]
        #expect(XDGFolder.data.path(in: environment) == "/h/.local/share/scrutineer")
        #expect(XDGFolder.state.path(in: environment) == "/h/.local/state/scrutineer")
        #expect(XDGFolder.cache.path(in: environment) == "/var/c/scrutineer")
    }
}
