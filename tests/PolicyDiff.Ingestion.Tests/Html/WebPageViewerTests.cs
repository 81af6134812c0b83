using System.Text;
using PolicyDiff.Core.Sources;
using PolicyDiff.Ingestion.Html;

namespace PolicyDiff.Ingestion.Tests.Html;

public sealed class WebPageViewerTests
{
    private const string Text = "<h1>Beleid</h1><p>De zorgaanbieder werkt samen met de huisarts.</p>";

    [Fact]
    public void View_Links_AreThoseOfMenusToo() =>
        View($"<html><body><nav><a href='/a'>a</a></nav><main>{Text}<a href=' b '>b</a></main></body></html>").Links.ShouldBe(["/a", "b"]);

    [Fact]
    public void View_SameTextInOtherCode_HasTheSameMark() =>
        View($"<html><head><meta name=token content=1></head><body><main>{Text}</main><script>x</script></body></html>").TextHash
            .ShouldBe(View($"<html><head><meta content=2></head>\n<body><main>\n  {With("werkt\n")}</main></body></html>").TextHash);

    [Fact]
    public void View_OtherText_HasAnotherMark() =>
        View($"<html><body><main>{Text}</main></body></html>").TextHash
            .ShouldNotBe(View($"<html><body><main>{With("belt")}</main></body></html>").TextHash);

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    public void View_NoText_HasNoMark(string html) => View(html).TextHash.ShouldBeNull();

    private static string With(string verb) => Text.Replace("werkt", verb, StringComparison.Ordinal);

    private static WebPageView View(string html) => new WebPageViewer().View(Encoding.UTF8.GetBytes(html));
}
