using System.Xml.Linq;
using PolicyDiff.Core.Redlines;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Hostile;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Office;
using static PolicyDiff.Core.Changes.InlineOperation;

namespace PolicyDiff.Reporting.Tests.Docx;

public sealed class RedlineWordTests
{
    private const string Main = "word/document.xml";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly ParagraphForm Text = new(ParagraphKind.Text);
    private static readonly ParagraphForm Item = new(ParagraphKind.ListItem, 2);

    private static readonly RedlineBlock[] EveryKind =
    [
        new RedlineParagraph(
            new(ParagraphKind.Title), new(ParagraphKind.Title), Some.Inline((Equal, "Beleid "), (Delete, "2024"), (Insert, "2025"))),
        new RedlineParagraph(new(ParagraphKind.Heading, 2), new(ParagraphKind.Heading, 1), Some.Inline((Equal, "1 Inkoop"))),
        new RedlineParagraph(Text, null, Some.Inline((Equal, "Dit staat nu "), (Delete, "verderop."))) { Move = 1 },
        new RedlineParagraph(Text, null, Some.Inline((Equal, "En dit ook."))) { Move = 1 },
        new RedlineParagraph(Text, null, Some.Inline((Delete, "Dit vervalt."))),
        new RedlineParagraph(null, Item, Some.Inline((Insert, "–\tDit is nieuw."))),
        new RedlineTable(
            2,
            [
                new RedlineRow(Equal, true, [Some.Inline((Equal, "Module")), Some.Inline((Delete, "Prijs"), (Insert, "Tarief"))]),
                new RedlineRow(Delete, false, [Some.Inline((Delete, "Nacht")), []]),
                new RedlineRow(Insert, false, [Some.Inline((Insert, "Avond\nen nacht")), Some.Inline((Insert, "€ 9"))]),
            ]),
        new RedlineTable(1, [new RedlineRow(Delete, false, [Some.Inline((Delete, "Oude tabel"))])]),
        new RedlineParagraph(null, Text, Some.Inline((Equal, "Dit staat nu "), (Insert, "hier."))) { Move = 1 },
        new RedlineParagraph(null, Text, Some.Inline((Equal, "En dit ook."))) { Move = 1 },
        new RedlineParagraph(new(ParagraphKind.Footnote), new(ParagraphKind.Footnote), Some.Inline((Equal, "[1]\tZie de bijlage."))),
    ];

    [Fact]
    public void Write_EveryKind_TracksEachChange() => Approval.Verify(Redline(EveryKind).Part(Main).ToString(), "xml");

    [Fact]
    public void Write_EveryKind_IsValid() => Redline(EveryKind).Errors().ShouldBeEmpty();

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Redline(EveryKind).Bytes.ShouldBe(Redline(EveryKind).Bytes);

    [Fact]
    public void Accept_EveryKind_GivesTheRightText() => WordLines.Of(TrackedChanges.Accept(Redline(EveryKind).Part(Main))).ShouldBe(
    [
        "Title|Beleid 2025", "Heading1|1 Inkoop", "ListEntry2|–\tDit is nieuw.", "row|Module ¦ Tarief", "row|Avond\nen nacht ¦ € 9",
        "Normal|Dit staat nu hier.", "Normal|En dit ook.", "FootnoteEntry|[1]\tZie de bijlage.",
    ]);

    [Fact]
    public void Reject_EveryKind_GivesTheLeftText() => WordLines.Of(TrackedChanges.Reject(Redline(EveryKind).Part(Main))).ShouldBe(
    [
        "Title|Beleid 2024", "Heading2|1 Inkoop", "Normal|Dit staat nu verderop.", "Normal|En dit ook.", "Normal|Dit vervalt.",
        "row|Module ¦ Prijs", "row|Nacht ¦ ", "row|Oude tabel", "FootnoteEntry|[1]\tZie de bijlage.",
    ]);

    [Fact]
    public void Write_Changes_HaveOneAuthorOneDayAndIdsOfTheirOwn()
    {
        var tracked = Redline(EveryKind).Part(Main).Descendants().Where(element => element.Attribute(W + "author") is not null).ToList();

        tracked.Count.ShouldBeGreaterThan(20);
        tracked.Select(element => (string)element.Attribute(W + "author")!).Distinct().ShouldBe(["PolicyDiff"]);
        tracked.Select(element => (string)element.Attribute(W + "date")!).Distinct().ShouldBe(["2000-01-01T00:00:00Z"]);
        tracked.Select(element => (string)element.Attribute(W + "id")!).ShouldBeUnique();
    }

    [Fact]
    public void Write_Move_HasOneRangeAtEachEndUnderOneName()
    {
        var main = Redline(EveryKind).Part(Main);

        main.Descendants()
            .Where(element => element.Name.LocalName.EndsWith("RangeStart", StringComparison.Ordinal))
            .Select(element => (element.Name.LocalName, (string)element.Attribute(W + "name")!))
            .ShouldBe([("moveFromRangeStart", "move1"), ("moveToRangeStart", "move1")]);
        main.Descendants().Count(element => element.Name.LocalName.EndsWith("RangeEnd", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(OfficeHostileTextTests.Texts), MemberType = typeof(OfficeHostileTextTests))]
    public void Write_AnyText_StaysText(string text, string shown)
    {
        var file = Redline(
        [
            new RedlineParagraph(Text, Text, Some.Inline((Equal, text))),
            new RedlineParagraph(null, Text, Some.Inline((Insert, text))),
            new RedlineParagraph(Text, null, Some.Inline((Delete, text))),
            new RedlineTable(1, [new RedlineRow(Equal, false, [Some.Inline((Equal, text))])]),
        ]);

        file.Errors().ShouldBeEmpty();
        WordLines.Of(TrackedChanges.Accept(file.Part(Main))).ShouldBe([$"Normal|{shown}", $"Normal|{shown}", $"row|{shown}"]);
        WordLines.Of(TrackedChanges.Reject(file.Part(Main))).ShouldBe([$"Normal|{shown}", $"Normal|{shown}", $"row|{shown}"]);
    }

    private static OfficeFile Redline(IReadOnlyList<RedlineBlock> blocks) =>
        OfficeFile.Of("docx", RedlineReportComposer.Compose("2024", "2025", blocks, new ReportOptions()));
}
