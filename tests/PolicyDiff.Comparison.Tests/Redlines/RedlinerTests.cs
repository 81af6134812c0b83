using PolicyDiff.Comparison.Redlines;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Redlines;

namespace PolicyDiff.Comparison.Tests.Redlines;

public sealed class RedlinerTests
{
    private const string Long = "De zorgaanbieder levert jaarlijks een verslag over de kwaliteit van de zorg aan.";
    private const string Other = "Wie onderaannemers inzet, meldt dat vooraf schriftelijk bij de contactpersoon.";
    private const string Third = "Verhoging van het plafond kan worden aangevraagd zolang het jaar loopt.";

    [Fact]
    public void Compare_WordChanged_IsMarkedWithinItsParagraph()
    {
        var paragraph = Single(["Het plafond is 10 euro per uur."], ["Het plafond is 12 euro per uur."]);

        paragraph.Text.Select(segment => (segment.Operation, segment.Text)).ShouldBe(
            [
                (InlineOperation.Equal, "Het plafond is "), (InlineOperation.Delete, "10"),
                (InlineOperation.Insert, "12"), (InlineOperation.Equal, " euro per uur."),
            ]);
    }

    [Fact]
    public void Compare_NothingInCommon_WentAndCameWhole()
    {
        var blocks = Compare([Long], [Third]).Cast<RedlineParagraph>().ToList();

        blocks.Select(block => (block.Left is null, block.Right is null)).ShouldBe([(false, true), (true, false)]);
    }

    [Fact]
    public void Compare_ParagraphElsewhere_IsOneMoveWithTwoEnds()
    {
        var moved = Compare([Long, Other, Third], [Other, Third, Long])
            .Cast<RedlineParagraph>()
            .Where(block => block.Move is not null).ToList();

        moved.Select(block => block.Move).ShouldBe([1, 1]);
        moved.ShouldAllBe(block => block.Text.Single() == new InlineSegment(InlineOperation.Equal, Long));
    }

    [Fact]
    public void Compare_MovedAndReworded_TellsWhatMovedFromWhatWentAndCame()
    {
        var moved = Compare([Long, Other, Third], [Other, Third, Long.Replace("jaarlijks", "halfjaarlijks", StringComparison.Ordinal)])
            .Cast<RedlineParagraph>()
            .Where(block => block.Move is not null).ToList();

        moved[0].Text.Select(segment => segment.Operation).ShouldBe([InlineOperation.Equal, InlineOperation.Delete, InlineOperation.Equal]);
        moved[1].Text.Select(segment => segment.Operation).ShouldBe([InlineOperation.Equal, InlineOperation.Insert, InlineOperation.Equal]);
    }

    [Fact]
    public void Compare_HeadingOfOtherLevel_KeepsBothForms()
    {
        var paragraph = (RedlineParagraph)Redliner.Compare(
            [Document(new Section("1", "Tarieven", 1, default, [], []))], [Document(new Section("1", "Tarieven", 2, default, [], []))])[^1];

        (paragraph.Left, paragraph.Right)
            .ShouldBe((new ParagraphForm(ParagraphKind.Heading, 1), new ParagraphForm(ParagraphKind.Heading, 2)));
    }

    [Fact]
    public void Compare_TableWithARowMore_MarksTheRowOnly()
    {
        var table = (RedlineTable)Redliner.Compare(
            [Document(Section(Table(["Module", "Tarief"], ["Wijkverpleging", "€ 7,25"])))],
            [Document(Section(Table(["Module", "Tarief"], ["Wijkverpleging", "€ 7,96"], ["Nachtzorg", "€ 9"])))])[^1];

        table.Rows.Select(row => row.Operation).ShouldBe([InlineOperation.Equal, InlineOperation.Equal, InlineOperation.Insert]);
        table.Rows[1].Cells[1].Select(segment => segment.Text).ShouldBe(["€ ", "7,25", "7,96"]);
    }

    [Fact]
    public void Compare_TableOfOtherWidth_IsAnotherTable()
    {
        var blocks = Redliner.Compare(
            [Document(Section(Table(["A", "B"], ["x", "y"])))],
            [Document(Section(Table(["A", "B", "C"], ["x", "y", "z"])))]).OfType<RedlineTable>();

        blocks.Select(table => table.Rows[0].Operation).ShouldBe([InlineOperation.Delete, InlineOperation.Insert]);
    }

    [Fact]
    public void Compare_EmptySide_IsAllOfTheOther()
    {
        Redliner.Compare([], [Document(Section(new Paragraph(Long, default)))])
            .ShouldAllBe(block => ((RedlineParagraph)block).Left == null);
        Redliner.Compare([], []).ShouldBeEmpty();
    }

    /// <summary>Whatever happens to a text, what is equal or deleted is the left one, what is equal or inserted the right one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Compare_RandomEdits_HoldBothTexts(int seed)
    {
        var random = new Random(seed);
        List<string> left = [.. Enumerable.Range(0, 60).Select(_ => Words(random, random.Next(1, 25)))];
        var right = left.Where(_ => random.Next(8) > 0)
            .Select(text => random.Next(3) == 0 ? Edited(text, random) : text)
            .OrderBy(_ => random.Next(20) == 0 ? random.Next(60) : 30).ToList();

        var blocks = Compare(left, right).Cast<RedlineParagraph>().ToList();

        blocks.Where(block => block.Left is not null).Select(block => Text(block, InlineOperation.Insert)).ShouldBe(left);
        blocks.Where(block => block.Right is not null).Select(block => Text(block, InlineOperation.Delete)).ShouldBe(right);
        blocks.Where(block => block.Move is not null)
            .GroupBy(block => block.Move)
            .ShouldAllBe(move => move.Count(end => end.Left != null) == move.Count(end => end.Right != null));
    }

    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => $"woord{random.Next(40)}👍"[..^(random.Next(2) * 2)]));

    private static string Edited(string text, Random random)
    {
        var words = text.Split(' ').ToList();
        words.Insert(random.Next(words.Count + 1), "nieuw,");
        words.RemoveAt(random.Next(words.Count));
        return words.Count == 0 ? "leeg" : string.Join(' ', words);
    }

    private static string Text(RedlineParagraph block, InlineOperation without) =>
        string.Concat(block.Text.Where(segment => segment.Operation != without).Select(segment => segment.Text));

    private static RedlineParagraph Single(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        (RedlineParagraph)Compare(left, right).ShouldHaveSingleItem();

    private static IReadOnlyList<RedlineBlock> Compare(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        Redliner.Compare(
            [Document(Section([.. left.Select(text => new Paragraph(text, default))]))],
            [Document(Section([.. right.Select(text => new Paragraph(text, default))]))]);

    private static Section Section(params Block[] blocks) => new(null, string.Empty, 1, default, blocks, []);

    private static Table Table(IReadOnlyList<string> header, params IReadOnlyList<string>[] rows) =>
        new(header, [.. rows.Select(cells => new TableRow(cells, default))], default);

    private static PolicyDocument Document(Section section) =>
        new(new DocumentId("beleid-00000000"), new DocumentSource(
            "beleid.md", new string('0', 64), "text/markdown"), new DocumentMetadata { Title = string.Empty }, [section], [], "test");
}
