namespace PolicyDiff.Sources.Tests;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /", "/x", false)]
    [InlineData("User-agent: *\nDisallow:", "/x", true)]
    [InlineData("user-AGENT : * # iedereen\r\ndisallow: /a # niet\r\n", "/a/b", false)]
    [InlineData("User-agent: anders\nDisallow: /", "/x", true)]
    [InlineData("User-agent: anders\nUser-agent: PolicyDiff/1.0\nDisallow: /", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: policydiff\nDisallow: /b", "/x", true)]
    [InlineData("User-agent: policydiff\nDisallow: /b\nUser-agent: *\nDisallow: /\nUser-agent: policydiff\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/open", "/a/open/x", true)]
    [InlineData("User-agent: *\nAllow: /a/open\nDisallow: /a", "/a/dicht", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/map/x.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/map/x.pdf?y", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a/x/c/b", true)]
    [InlineData("User-agent: *\nDisallow: /*?", "/zoek?q=1", false)]
    [InlineData("User-agent: *\nDisallow: /caf%C3%A9", "/café", false)]
    [InlineData("Disallow: /\nzomaar een regel\nSitemap: https://a.example/s.xml", "/x", true)]
    public void Allows_Address_AsTheStandardSays(string text, string path, bool allowed) =>
        RobotsFile.Parse(text, "PolicyDiff").Allows(new Uri($"https://a.example{path}")).ShouldBe(allowed);

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5\nDisallow:", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999999999", 86400.0)]
    [InlineData("User-agent: *\nCrawl-delay: -5", null)]
    [InlineData("User-agent: *\nCrawl-delay: straks", null)]
    public void Pause_CrawlDelay_IsReadWithinReason(string text, double? seconds) =>
        RobotsFile.Parse(text, "PolicyDiff").Pause.ShouldBe(seconds is { } some ? TimeSpan.FromSeconds(some) : null);
}
