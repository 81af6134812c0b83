using System.Text;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Sources;

namespace PolicyDiff.Sources.Tests;

/// <summary>Finds links of the plainest kind; the text of a page is all of it.</summary>
internal sealed partial class FakeViewer : IWebPageViewer
{
    public WebPageView View(byte[] content)
    {
        var html = Encoding.UTF8.GetString(content);
        return new WebPageView([.. Link().Matches(html).Select(match => match.Groups["to"].Value)], html);
    }

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
