namespace PolicyDiff.Sources.Tests;

public sealed class PageScopeTests
{
    [Theory]
    [InlineData("/beleid/2026", "/beleid/2026", true)]
    [InlineData("/beleid/2026", "/beleid/2026/", true)]
    [InlineData("/beleid/2026", "/beleid/2026/wijkverpleging", true)]
    [InlineData("/beleid/2026", "/beleid/2026-oud", false)]
    [InlineData("/beleid/2026", "/beleid/2025", false)]
    [InlineData("/beleid/2026", "/beleid", false)]
    [InlineData("/beleid/2026/", "/beleid/2026", true)]
    [InlineData("/beleid/2026/", "/beleid/2026/a/b", true)]
    [InlineData("/beleid/index.html", "/beleid/index.html", true)]
    [InlineData("/beleid/index.html", "/beleid/tarieven.html", true)]
    [InlineData("/beleid/index.html", "/index.html", false)]
    public void Holds_Path_OnlyBelowItsOwn(string first, string path, bool held) =>
        new PageScope(At(first)).Holds(At(path), At(first)).ShouldBe(held);

    [Theory]
    [InlineData("http://a.example/beleid/x")]
    [InlineData("https://b.example/beleid/x")]
    [InlineData("https://a.example:8443/beleid/x")]
    public void Holds_OtherSite_DoesNot(string address) =>
        new PageScope(At("/beleid")).Holds(new Uri(address), At("/beleid")).ShouldBeFalse();

    [Theory]
    [InlineData("/a", true)]
    [InlineData("/a.html", true)]
    [InlineData("/a.aspx", true)]
    [InlineData("/a.PDF", false)]
    [InlineData("/a.jpg", false)]
    [InlineData("/a?druk=1", false)]
    public void IsPage_FilesAndQuestions_AreNone(string path, bool isPage) => PageScope.IsPage(At(path)).ShouldBe(isPage);

    private static Uri At(string path) => new($"https://a.example{path}");
}
