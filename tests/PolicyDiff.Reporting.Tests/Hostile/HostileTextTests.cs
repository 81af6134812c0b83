using System.Globalization;
using System.Text.Json;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests.Hostile;

/// <summary>Documents come from outside: nothing in their text may steer a terminal, a browser or the reader's eye.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Steering =>
    [
        "\e[2J\e[31mrood\e[0m",
        "\u009b31mrood",
        "titel\a\b\0\u007f",
        "regel\r\noverschrijf\rde regel",
        "tekst \u202e3202 rebmetpes\u202c achterstevoren",
        "\u2067links\u2069 en \u200frechts",
        "ver\u00adbor\u200bgen \ufeffwoorden",
        "half paar \ud83d en \udc4d los",
    ];

    [Theory]
    [MemberData(nameof(Steering))]
    public void Text_SteeringCharacters_AreShownOrDropped(string text) => ShouldBeHarmless(Written.As("text", ReportOf(text)));

    [Theory]
    [MemberData(nameof(Steering))]
    public void Markdown_SteeringCharacters_AreShownOrDropped(string text) => ShouldBeHarmless(Written.As("md", ReportOf(text)));

    [Theory]
    [MemberData(nameof(Steering))]
    public void Html_SteeringCharacters_AreShownOrDropped(string text) => ShouldBeHarmless(Written.As("html", ReportOf(text)));

    [Theory]
    [MemberData(nameof(Steering))]
    public void Csv_SteeringCharacters_AreShownOrDropped(string text) =>
        ShouldBeHarmless(Written.As("csv", ReportOf(text)).TrimStart('\ufeff').ReplaceLineEndings("\n"));

    [Theory]
    [MemberData(nameof(Steering))]
    public void Json_SteeringCharacters_AreEscapedAndKept(string text)
    {
        var json = Written.As("json", ReportOf(text));

        json.Where(character => char.IsControl(character) && character != '\n').ShouldBeEmpty();
        var kept = JsonDocument.Parse(json).RootElement.GetProperty("changes")[0].GetProperty("right")[0].GetProperty("text").GetString();
        kept.ShouldBe(text.Replace('\ud83d', '\ufffd').Replace('\udc4d', '\ufffd'));
    }

    [Fact]
    public void Text_AnsiInDocument_AddsNoColorOfItsOwn()
    {
        var text = Written.As("text", ReportOf("\e[31mrood\e[0m"), new ReportOptions { Color = true });

        text.ShouldContain("␛[31mrood␛[0m");
        text.ShouldNotContain("\e[31mrood");
    }

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("`code` en ``meer``", @"\`code\` en \`\`meer\`\`")]
    [InlineData("*vet* _schuin_ ~~weg~~", @"\*vet\* \_schuin\_ \~\~weg\~\~")]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert(1)\</script\>")]
    [InlineData("[klik](javascript:x)", @"\[klik\](javascript:x)")]
    [InlineData("![beeld](x.png)", @"!\[beeld\](x.png)")]
    [InlineData("een &lt;tag&gt; en Z&Z", @"een \&lt;tag\&gt; en Z&Z")]
    [InlineData(@"schuine \ streep", @"schuine \\ streep")]
    [InlineData("$x$ formule", @"\$x\$ formule")]
    public void Markdown_Markup_StaysText(string text, string escaped) =>
        Written.As("md", ReportOf(text)).ShouldContain($"| {escaped}<br>");

    [Theory]
    [InlineData("# kop", @"\# kop")]
    [InlineData("- punt", @"\- punt")]
    [InlineData("+ punt", @"\+ punt")]
    [InlineData("1. eerste", @"1\. eerste")]
    [InlineData("2024) jaar", @"2024\) jaar")]
    [InlineData("> citaat", @"\> citaat")]
    [InlineData("---", @"\---")]
    [InlineData("=== streep", @"\=== streep")]
    public void Markdown_BlockMarkupInAParagraph_StaysText(string text, string escaped) =>
        Written.As("md", EveryReport.Kinds["document"](text)).ShouldContain($"\n{escaped}\n");

    [Fact]
    public void Text_VeryLongWord_IsCutAndNoOtherWordIs()
    {
        var lines = Written.As("text", ReportOf($"kort {new string('x', 200)} slot")).Split('\n');

        lines.Max(line => line.Length).ShouldBe(80);
        lines.Sum(line => line.Count(character => character == 'x')).ShouldBe(200);
        lines.ShouldContain(line => line.EndsWith(" slot", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_Emoji_CountAsOneAndAreNeverCut()
    {
        const string Family = "👨‍👩‍👧‍👦";

        var text = Written.As("text", ReportOf(string.Concat(Enumerable.Repeat(Family, 100))));

        text.Split(Family).Length.ShouldBe(101);
        text.Split('\n').Max(line => new StringInfo(line).LengthInTextElements).ShouldBe(80);
    }

    private static ChangeReport ReportOf(string text, string summary = "Nieuw.") => ChangeReportComposer.Compose(
        [Some.Set(Some.Change(ChangeKind.Added, [], [Some.Right(text)], summary) with { Subject = "Onderwerp", Caveat = summary })],
        [],
        new ReportOptions());

    private static void ShouldBeHarmless(string written)
    {
        foreach (var rune in written.EnumerateRunes().Where(rune => rune.Value != '\n'))
        {
            CharUnicodeInfo.GetUnicodeCategory(rune.Value)
                .ShouldNotBeOneOf(UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.Surrogate);
        }
    }
}
